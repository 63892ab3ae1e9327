package org.mattersarising.ingest;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.Extent;

/**
 * Reads a user's {@code metadata.csv}: columns path, council, committee, date, url, licence,
 * rights_holder, retrieved, extent in any order; only path must be there. The columns in which
 * {@link MetadataWriter} notes where a guess comes from may be there, too, and say nothing. A cell
 * that spreadsheets could run as a formula may have an apostrophe before it. Stateless.
 */
public final class MetadataReader {

  static final List<String> COLUMNS =
      List.of(
          "path",
          "council",
          "committee",
          "date",
          "url",
          "licence",
          "rights_holder",
          "retrieved",
          "extent");

  /** Notes for the person who completes the file. */
  static final List<String> NOTES =
      List.of("council_evidence", "date_evidence", "date_earliest", "date_latest", "warnings");

  private MetadataReader() {}

  /**
   * The rows by path, in order of the file.
   *
   * @throws MetadataException naming line and column of the first mistake
   */
  public static Map<String, DocumentMetadata> read(Path file) {
    try {
      return read(Files.readString(file), file.getFileName().toString());
    } catch (CharacterCodingException e) {
      throw new MetadataException(file.getFileName() + " is not UTF-8", e);
    } catch (IOException e) {
      throw new MetadataException(file.getFileName() + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static Map<String, DocumentMetadata> read(String text, String name) {
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    Map<String, DocumentMetadata> rows = new LinkedHashMap<>();
    try (Reader in = new StringReader(plain);
        CSVParser parser = CSVParser.parse(in, format)) {
      List<String> header = null;
      for (CSVRecord row : parser) {
        if (header == null) {
          header = header(row, name);
          continue;
        }
        DocumentMetadata metadata = row(row, header, name, parser.getCurrentLineNumber());
        if (rows.putIfAbsent(metadata.path(), metadata) != null) {
          throw mistake(
              name, parser.getCurrentLineNumber(), "path", "stands twice: " + metadata.path());
        }
      }
    } catch (UncheckedIOException | IOException e) {
      throw new MetadataException(name + " is not a CSV file: " + e.getMessage(), e);
    }
    return rows;
  }

  private static List<String> header(CSVRecord row, String name) {
    List<String> header = row.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    Set<String> seen = new HashSet<>();
    for (String column : header) {
      if (!COLUMNS.contains(column) && !NOTES.contains(column)) {
        throw mistake(name, 1, column, "is not known; known are " + String.join(", ", COLUMNS));
      }
      if (!seen.add(column)) {
        throw mistake(name, 1, column, "stands twice");
      }
    }
    if (!seen.contains("path")) {
      throw mistake(name, 1, "path", "is missing");
    }
    return header;
  }

  private static DocumentMetadata row(CSVRecord row, List<String> header, String name, long line) {
    if (row.size() != header.size()) {
      throw new MetadataException(
          name
              + ", line "
              + line
              + ": "
              + row.size()
              + " cells, but "
              + header.size()
              + " columns");
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      cells.put(header.get(i), SpreadsheetGuard.off(row.get(i).strip()));
    }
    String path = cells.getOrDefault("path", "").replace('\\', '/').replaceFirst("^(?:\\./)++", "");
    if (path.isEmpty()) {
      throw mistake(name, line, "path", "is empty");
    }
    return new DocumentMetadata(
        path,
        cells.getOrDefault("council", ""),
        cells.getOrDefault("committee", ""),
        date(cells.getOrDefault("date", ""), name, line),
        cells.getOrDefault("url", ""),
        cells.getOrDefault("licence", ""),
        cells.getOrDefault("rights_holder", ""),
        cells.getOrDefault("retrieved", ""),
        extent(cells.getOrDefault("extent", ""), name, line));
  }

  private static @Nullable LocalDate date(String cell, String name, long line) {
    if (cell.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(cell);
    } catch (DateTimeParseException e) {
      throw mistake(name, line, "date", "is not a date like 2024-05-31: " + cell);
    }
  }

  private static @Nullable Extent extent(String cell, String name, long line) {
    if (cell.isEmpty()) {
      return null;
    }
    Extent extent = Extent.ofCode(cell);
    if (extent != null) {
      return extent;
    }
    throw mistake(name, line, "extent", "is none of whole, part, single_item, unknown: " + cell);
  }

  private static MetadataException mistake(String name, long line, String column, String what) {
    return new MetadataException(name + ", line " + line + ", column " + column + ": " + what);
  }
}
