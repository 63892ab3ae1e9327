package org.mattersarising.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.threads.OrderedThreads;

/**
 * Writes the tables of a result as CSV (RFC 4180: comma, CRLF, quotes doubled; UTF-8), each with at
 * least its header, {@code datapackage.json} that describes them, and scripts that load them into
 * R, Python and DuckDB. Equal results give equal bytes. Immutable, safe for use by several threads
 * on different directories.
 */
public final class CsvReport {
  private final boolean excelBom;
  private final Excerpt excerpt;
  private final OrderedThreads threads;
  private final @Nullable PackageStamp stamp;

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
    this(excelBom, excerpt, OrderedThreads.none());
  }

  /**
   * @param excelBom as above
   * @param excerpt as above
   * @param threads on which rows are made; the same bytes come of any number
   */
  public CsvReport(boolean excelBom, Excerpt excerpt, OrderedThreads threads) {
    this(excelBom, excerpt, threads, null);
  }

  /**
   * @param excelBom as above
   * @param excerpt as above
   * @param threads as above
   * @param stamp what {@code datapackage.json} says of the run; null for nothing
   */
  public CsvReport(
      boolean excelBom, Excerpt excerpt, OrderedThreads threads, @Nullable PackageStamp stamp) {
    this.stamp = stamp;
    this.excelBom = excelBom;
    this.excerpt = excerpt;
    this.threads = threads;
  }

  /**
   * Writes all files, over those of the same name.
   *
   * @param directory made if it is absent
   * @throws IOException when a file cannot be written
   */
  public void write(AnalysisResult result, Path directory) throws IOException {
    Files.createDirectories(directory);
    ResultIndex index = new ResultIndex(result, excerpt);
    List<CsvFile<?>> files = new ArrayList<>();
    try {
      for (Table<?> table : tables(index)) {
        files.add(new CsvFile<>(table, directory.resolve(table.fileName()), excelBom));
      }
      // A document may have to be fetched, which takes longer than its rows do: once for all
      // tables.
      List<CsvFile<?>> ofDocuments = files.stream().filter(CsvFile::isOfDocuments).toList();
      threads.inOrder(
          result.documents(),
          document -> {
            Reading reading = index.reading(document);
            index.gather(reading);
            List<String> rows = new ArrayList<>();
            for (CsvFile<?> file : ofDocuments) {
              rows.add(file.rows(reading));
            }
            return rows;
          },
          (List<String> rows) -> {
            for (int i = 0; i < rows.size(); i++) {
              ofDocuments.get(i).add(rows.get(i));
            }
          });
      index.gatheredAll();
      threads.each(files.stream().filter(f -> !f.isOfDocuments()).toList(), CsvFile::addAll);
    } finally {
      for (CsvFile<?> file : files) {
        file.close();
      }
    }
    List<WrittenTable> written = new ArrayList<>();
    for (CsvFile<?> file : files) {
      written.add(file.written());
    }
    LoadScripts.write(written.stream().<Table<?>>map(WrittenTable::table).toList(), directory);
    new DataPackageWriter(result, excerpt, stamp)
        .write(written, directory.resolve(DataPackageWriter.FILE_NAME));
  }

  /** All tables of the contract. */
  static List<Table<?>> tables(AnalysisResult result) {
    return tables(new ResultIndex(result, Excerpt.WHOLE));
  }

  private static List<Table<?>> tables(ResultIndex index) {
    return Stream.of(
            DocumentTables.of(index),
            StatementTables.of(index),
            FindingTables.of(index),
            ThemeTables.of(index),
            IssueTables.of(index),
            OrganisationTable.of(index),
            RunTables.of(index))
        .flatMap(List::stream)
        .toList();
  }

  /** A table as it lies on disk. */
  record WrittenTable(Table<?> table, long bytes, String sha256) {}
}
