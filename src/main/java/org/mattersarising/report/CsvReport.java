package org.mattersarising.report;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.mattersarising.model.AnalysisResult;

/**
 * Writes the tables of a result as CSV (RFC 4180: comma, CRLF, quotes doubled; UTF-8), each with at
 * least its header, {@code datapackage.json} that describes them, and scripts that load them into
 * R, Python and DuckDB. Equal results give equal bytes. Immutable, safe for use by several threads
 * on different directories.
 */
public final class CsvReport {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final boolean excelBom;
  private final Excerpt excerpt;

  /**
   * @param excelBom whether each CSV file begins with a byte-order mark, without which Excel takes
   *     UTF-8 for the machine's old code page when a file is opened by a double click
   */
  public CsvReport(boolean excelBom) {
    this(excelBom, Excerpt.WHOLE);
  }

  /**
   * @param excelBom as above
   * @param excerpt how much of the minutes' words the tables show
   */
  public CsvReport(boolean excelBom, Excerpt excerpt) {
    this.excelBom = excelBom;
    this.excerpt = excerpt;
  }

  /**
   * Writes all files, over those of the same name.
   *
   * @param directory made if it is absent
   * @throws IOException when a file cannot be written
   */
  public void write(AnalysisResult result, Path directory) throws IOException {
    Files.createDirectories(directory);
    List<WrittenTable> written = new ArrayList<>();
    for (Table<?> table : tables(result, excerpt)) {
      written.add(write(table, directory.resolve(table.fileName())));
    }
    LoadScripts.write(written.stream().<Table<?>>map(WrittenTable::table).toList(), directory);
    DataPackageWriter.write(
        result.notes(), written, directory.resolve(DataPackageWriter.FILE_NAME));
  }

  /** All tables of the contract. */
  static List<Table<?>> tables(AnalysisResult result) {
    return tables(result, Excerpt.WHOLE);
  }

  private static List<Table<?>> tables(AnalysisResult result, Excerpt excerpt) {
    ResultIndex index = new ResultIndex(result, excerpt);
    return Stream.of(
            DocumentTables.of(index),
            StatementTables.of(index),
            FindingTables.of(index),
            ThemeTables.of(index),
            IssueTables.of(index),
            RunTables.of(index))
        .flatMap(List::stream)
        .toList();
  }

  /** A table as it lies on disk. */
  record WrittenTable(Table<?> table, long bytes, String sha256) {}

  private <T> WrittenTable write(Table<T> table, Path file) throws IOException {
    MessageDigest digest = sha256();
    try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file));
        OutputStream digested = new DigestOutputStream(bytes, digest);
        Writer writer =
            new BufferedWriter(new OutputStreamWriter(digested, StandardCharsets.UTF_8))) {
      if (excelBom) {
        writer.write(BYTE_ORDER_MARK);
      }
      try (CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
          Stream<T> rows = table.rows().get()) {
        printer.printRecord(table.header());
        for (Iterator<T> each = rows.iterator(); each.hasNext(); ) {
          printer.printRecord(table.cells(each.next()));
        }
      }
    }
    return new WrittenTable(table, Files.size(file), HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
