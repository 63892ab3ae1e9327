package org.mattersarising.report;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * One table on its way to the disk: the header is there, rows are added. For one thread, but for
 * the making of rows.
 */
final class CsvFile<T> implements Closeable {
  private static final int FULL = 65_536;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final Table<T> table;
  private final Path file;
  private final MessageDigest digest = sha256();
  private final Writer writer;

  /** Rows on their way: a writer takes its lock at each of their pieces. */
  private final StringBuilder rows = new StringBuilder();

  private final CSVPrinter printer;

  CsvFile(Table<T> table, Path file, boolean excelBom) throws IOException {
    this.table = table;
    this.file = file;
    writer =
        new BufferedWriter(
            new OutputStreamWriter(
                new DigestOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(file)), digest),
                StandardCharsets.UTF_8));
    try {
      if (excelBom) {
        writer.write(BYTE_ORDER_MARK);
      }
      printer = new CSVPrinter(rows, CSVFormat.RFC4180);
      printer.printRecord(table.header());
    } catch (IOException e) {
      writer.close();
      throw e;
    }
  }

  /** Whether its rows come document by document. */
  boolean isOfDocuments() {
    return table.ofDocument() != null;
  }

  /** The rows of one document, to be added; none of a table that is not of documents. */
  String rows(Reading document) throws IOException {
    StringBuilder made = new StringBuilder();
    if (table.ofDocument() != null) {
      CSVPrinter of = new CSVPrinter(made, CSVFormat.RFC4180);
      try (Stream<T> more = table.ofDocument().apply(document)) {
        for (Iterator<T> each = more.iterator(); each.hasNext(); ) {
          print(of, table.cells(each.next()));
        }
      }
    }
    return made.toString();
  }

  /** Adds rows as they were made. */
  void add(String made) throws IOException {
    rows.append(made);
    flushFull();
  }

  /** Adds all rows at once. */
  void addAll() throws IOException {
    try (Stream<T> all = table.rows().get()) {
      for (Iterator<T> each = all.iterator(); each.hasNext(); ) {
        print(printer, table.cells(each.next()));
        flushFull();
      }
    }
  }

  /** Cell by cell: the printer would make a stream of each row. */
  private static void print(CSVPrinter to, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      to.print(cells.get(i));
    }
    to.println();
  }

  private void flushFull() throws IOException {
    if (rows.length() > FULL) {
      flush();
    }
  }

  @Override
  public void close() throws IOException {
    try (writer) {
      flush();
    }
  }

  private void flush() throws IOException {
    writer.append(rows);
    rows.setLength(0);
  }

  /** What lies on disk, once the file is closed. */
  CsvReport.WrittenTable written() throws IOException {
    return new CsvReport.WrittenTable(
        table, Files.size(file), HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
