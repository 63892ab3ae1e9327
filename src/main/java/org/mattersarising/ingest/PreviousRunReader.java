package org.mattersarising.ingest;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.PreviousIssue;

/** Reads the issues of an earlier result from its CSV files. Stateless. */
public final class PreviousRunReader {

  /** The tables that are read, relative to the folder of a result. */
  public static final List<String> FILES = List.of("data/issues.csv", "data/issue_events.csv");

  /** Some hundred thousand issues; past it the file is not read. */
  private static final long MAX_BYTES = 256L << 20;

  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private PreviousRunReader() {}

  /**
   * The issues in order of the file.
   *
   * @param run the folder of a result
   * @throws MetadataException where a table is absent, too large, or none of ours
   */
  public static List<PreviousIssue> read(Path run) {
    Map<String, Set<String>> statements = new HashMap<>();
    Map<String, LocalDate> last = new HashMap<>();
    each(
        run.resolve(FILES.get(1)),
        row -> {
          String issue = row.get("issue_id");
          statements.computeIfAbsent(issue, k -> new HashSet<>()).add(row.get("statement_id"));
          String date = row.get("date");
          if (!date.isEmpty()) {
            last.merge(issue, LocalDate.parse(date), (a, b) -> a.isAfter(b) ? a : b);
          }
        });
    List<PreviousIssue> issues = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    each(
        run.resolve(FILES.get(0)),
        row -> {
          String id = row.get("issue_id");
          if (!ids.add(id)) {
            throw new IllegalArgumentException("the issue " + id + " stands twice");
          }
          issues.add(
              new PreviousIssue(
                  id,
                  label(row),
                  row.get("council_id"),
                  Integer.parseInt(row.get("later_meetings_without")),
                  statements.getOrDefault(id, Set.of()),
                  last.get(id)));
        });
    return issues;
  }

  /** The label without the mark that keeps spreadsheets from running it. */
  private static String label(CSVRecord row) {
    String label = row.get("label");
    return row.get("text_escaped").equals("true") && label.startsWith("'")
        ? label.substring(1)
        : label;
  }

  private static void each(Path file, Consumer<CSVRecord> use) {
    long line = 0;
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new MetadataException(file + " is too large for a table of issues.");
      }
      String text = Files.readString(file);
      // A run with --excel-bom begins the file with a byte-order mark.
      try (Reader reader = new StringReader(text.startsWith("\ufeff") ? text.substring(1) : text);
          CSVParser parser = CSV.parse(reader)) {
        for (CSVRecord row : parser) {
          line = parser.getCurrentLineNumber();
          use.accept(row);
        }
      }
    } catch (CharacterCodingException e) {
      throw new MetadataException(file + " is not UTF-8.", e);
    } catch (IOException e) {
      throw new MetadataException(file + " cannot be read.", e);
    } catch (IllegalArgumentException | DateTimeException | UncheckedIOException e) {
      throw new MetadataException(
          file + (line == 0 ? "" : ", line " + line) + ": " + reason(e.getMessage()), e);
    }
  }

  private static String reason(@Nullable String message) {
    return message == null ? "no table of ours" : message;
  }
}
