package org.mattersarising.evaluate;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a folder of planted truth: one folder a council, in it one CSV file a kind; and {@code
 * halves.csv} (council_id, half) beside them.
 */
public final class TruthReader {

  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private TruthReader() {}

  /**
   * Reads all of it, councils and files in alphabetical order.
   *
   * @throws IOException where a file is no CSV; the message names it
   */
  public static Truth read(Path folder) throws IOException {
    Map<String, String> halves = new HashMap<>();
    Path halvesFile = folder.resolve("halves.csv");
    if (Files.isRegularFile(halvesFile)) {
      for (TruthRow row : rows(halvesFile, "")) {
        halves.put(row.get("council_id"), row.get("half"));
      }
    }
    Map<String, List<TruthRow>> tables = new HashMap<>();
    for (Path council : sorted(folder)) {
      if (Files.isDirectory(council)) {
        for (Path file : sorted(council)) {
          if (String.valueOf(file.getFileName()).endsWith(".csv")) {
            List<TruthRow> rows = rows(file, String.valueOf(council.getFileName()));
            tables.computeIfAbsent(stem(file), k -> new ArrayList<>()).addAll(rows);
          }
        }
      }
    }
    if (tables.isEmpty()) {
      throw new EvaluationException(folder + " has no folder with CSV files of a council's truth.");
    }
    return new Truth(tables, halves);
  }

  /** The rows of one file. */
  static List<TruthRow> rows(Path file, String council) throws IOException {
    return rows(file, council, List.of());
  }

  /**
   * The rows of one file that must have some columns, whether it has rows or not.
   *
   * @throws EvaluationException where one is missing, or the file is no CSV
   */
  static List<TruthRow> rows(Path file, String council, List<String> columns) throws IOException {
    String text = Files.readString(file);
    // A spreadsheet, and a run with --excel-bom, begin the file with a byte-order mark.
    try (Reader reader = new StringReader(text.startsWith("\ufeff") ? text.substring(1) : text);
        CSVParser parser = CSV.parse(reader)) {
      for (String column : columns) {
        if (!parser.getHeaderNames().contains(column)) {
          throw new EvaluationException(file + " has no column " + column + ".");
        }
      }
      List<TruthRow> rows = new ArrayList<>();
      for (CSVRecord row : parser) {
        if (!row.isConsistent()) {
          throw new EvaluationException(
              file + ", line " + parser.getCurrentLineNumber() + ": not as many cells as columns.");
        }
        rows.add(new TruthRow(council, stem(file), parser.getCurrentLineNumber(), row.toMap()));
      }
      return rows;
    } catch (UncheckedIOException e) {
      throw new EvaluationException(
          file + " is no whole CSV file: a quote in it is not closed, or its end is cut off.");
    } catch (IllegalArgumentException e) {
      throw new EvaluationException(file + ": " + e.getMessage());
    }
  }

  private static String stem(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.csv$", "");
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
