package org.mattersarising.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.ContentId;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The CSV files and the data package. To accept changed output, run this test with {@code
 * -Dgolden.update=src/test/resources/golden}, read the difference and commit it.
 */
class CsvReportTest {
  @TempDir Path directory;

  @Test
  void writesWhatTheGoldenFilesHold() throws IOException {
    new CsvReport(false).write(SampleResult.build(), directory);
    String update = System.getProperty("golden.update");
    Map<String, String> written = new TreeMap<>();
    Map<String, String> golden = new TreeMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (update != null) {
          Files.write(Path.of(update).resolve(name), Files.readAllBytes(file));
        }
        written.put(name, Files.readString(file));
        golden.put(name, golden(name));
      }
    }
    Assumptions.assumeTrue(update == null, "golden files were written, not compared");
    assertThat(written).hasSize(25).isEqualTo(golden);
  }

  @Test
  void writesEveryFileWithItsHeaderWhenThereIsNothingToSay() throws IOException {
    new CsvReport(false).write(SampleResult.empty(), directory);
    for (Table<?> table : CsvReport.tables(SampleResult.empty())) {
      assertThat(directory.resolve(table.fileName()))
          .hasContent(String.join(",", table.header()) + "\r\n");
    }
  }

  @Test
  void headersAreThoseOfTheContract() throws IOException {
    Path contract = Path.of(System.getProperty("matters.shared", ""), "contract", "DATA.md");
    Assumptions.assumeTrue(Files.isRegularFile(contract), "no contract at " + contract);
    Map<String, List<String>> expected = new HashMap<>();
    Pattern row = Pattern.compile("^\\| (\\w+\\.csv) \\| (?:one flat row a quote: )?(.*?) \\|$");
    for (String line : Files.readAllLines(contract)) {
      var match = row.matcher(line);
      if (match.find()) {
        expected.put(
            match.group(1),
            Stream.of(match.group(2).split(", (?![^(]*\\))"))
                .map(c -> c.replaceFirst("\\s*\\(.*", "").strip())
                .toList());
      }
    }
    assertThat(expected).hasSize(20);
    Map<String, List<String>> actual = new HashMap<>();
    List<String> added = new ArrayList<>();
    for (Table<?> table : CsvReport.tables(SampleResult.empty())) {
      List<String> wanted = expected.get(table.fileName());
      if (wanted == null) {
        added.add(table.fileName());
        continue;
      }
      List<String> header = new ArrayList<>(table.header());
      if (!wanted.contains("text_escaped")) {
        // The contract asks for it in words: behind its columns in every file with free text.
        header.remove("text_escaped");
      }
      // Columns may be added at the end, never changed.
      actual.put(table.fileName(), header.subList(0, Math.min(header.size(), wanted.size())));
    }
    assertThat(actual).isEqualTo(expected);
    // What the contract's tables refer to by an id and do not have themselves.
    assertThat(added).containsExactly("organisations.csv");
  }

  @Test
  void cellsSurviveWritingAndReading() throws IOException {
    new CsvReport(false).write(SampleResult.build(), directory);
    for (Table<?> table : CsvReport.tables(SampleResult.build())) {
      assertThat(read(table.fileName()).stream().map(r -> r.toList()).toList())
          .as(table.name())
          .isEqualTo(cells(table));
    }
  }

  @Test
  void textsAreExactSlicesByCodePoints() throws IOException {
    new CsvReport(false).write(SampleResult.build(), directory);
    new TextPages().write(SampleResult.build(), directory);
    int slices = 0;
    for (String name : List.of("statements", "mentions", "figures", "resolutions")) {
      for (CSVRecord row : read(name + ".csv")) {
        int[] text =
            Files.readString(directory.resolve(row.get("document_id") + ".txt"))
                .codePoints()
                .toArray();
        int start = Integer.parseInt(row.get("char_start"));
        int end = Integer.parseInt(row.get("char_end"));
        boolean guarded = Cell.looksLikeFormula(new String(text, start, end - start));
        assertThat(row.get("text"))
            .isEqualTo((guarded ? "'" : "") + new String(text, start, end - start));
        slices++;
      }
    }
    assertThat(slices).isEqualTo(12);
  }

  @Test
  void guardsTextsThatASpreadsheetWouldRun() throws IOException {
    new CsvReport(false).write(SampleResult.build(), directory);
    CSVRecord row = read("statements.csv").get(1);
    assertThat(row.get("text")).startsWith("'= 42 per cent");
    assertThat(row.get("text_escaped")).isEqualTo("true");
    assertThat(read("statements.csv").get(0).get("text_escaped")).isEqualTo("false");
    for (Table<?> table : CsvReport.tables(SampleResult.build())) {
      for (CSVRecord each : read(table.fileName())) {
        for (Column<?> column : table.columns()) {
          if (column.kind() == Column.Kind.TEXT) {
            assertThat(each.get(column.name())).doesNotContainPattern("\\A[=+@\\t\\r-]");
          }
        }
      }
    }
  }

  @Test
  void beginsWithAByteOrderMarkOnlyWhenAsked() throws IOException {
    new CsvReport(true).write(SampleResult.build(), directory);
    assertThat(Files.readString(directory.resolve("councils.csv"))).startsWith("\ufeffcouncil_id,");
    assertThat(Files.readString(directory.resolve("datapackage.json"))).startsWith("{");
  }

  @Test
  void doesNotDependOnTheLocale() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      new CsvReport(false).write(SampleResult.build(), directory);
    } finally {
      Locale.setDefault(before);
    }
    for (Table<?> table : CsvReport.tables(SampleResult.build())) {
      assertThat(Files.readString(directory.resolve(table.fileName())))
          .isEqualTo(golden(table.fileName()));
    }
  }

  @Test
  void dataPackageHoldsHashAndSizeOfEveryFile() throws IOException {
    new CsvReport(true).write(SampleResult.build(), directory);
    List<String> paths = new ArrayList<>();
    String path = "";
    try (InputStream in = Files.newInputStream(directory.resolve("datapackage.json"));
        JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
      while (json.nextToken() != null) {
        if (json.currentToken() != JsonToken.PROPERTY_NAME) {
          continue;
        }
        switch (json.currentName()) {
          case "path" -> {
            json.nextToken();
            if (json.currentToken() == JsonToken.VALUE_STRING) {
              path = json.getString();
              paths.add(path);
            }
          }
          case "hash" -> {
            json.nextToken();
            assertThat(json.getString())
                .isEqualTo(
                    "sha256:" + ContentId.sha256(Files.readAllBytes(directory.resolve(path))));
          }
          case "bytes" -> {
            if (json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
              assertThat(json.getLongValue()).isEqualTo(Files.size(directory.resolve(path)));
            }
          }
          default -> {}
        }
      }
    }
    assertThat(paths).hasSize(21).doesNotHaveDuplicates();
  }

  @Test
  void keysHold() throws IOException {
    new CsvReport(false).write(SampleResult.build(), directory);
    for (Table<?> table : CsvReport.tables(SampleResult.build())) {
      if (!table.key().isEmpty()) {
        assertThat(
                read(table.fileName()).stream()
                    .map(r -> table.key().stream().map(r::get).toList())
                    .toList())
            .as(table.name())
            .doesNotHaveDuplicates();
      }
      for (Table.ForeignKey key : table.foreignKeys()) {
        List<String> targets =
            read(key.target() + ".csv").stream().map(r -> r.get(key.targetColumn())).toList();
        assertThat(
                read(table.fileName()).stream()
                    .map(r -> r.get(key.column()))
                    .filter(v -> !v.isEmpty())
                    .toList())
            .as("%s to %s", table.name(), key)
            .isSubsetOf(targets);
      }
    }
  }

  @Test
  void codedColumnsHoldNothingButTheirCodes() throws IOException {
    new CsvReport(false).write(SampleResult.build(), directory);
    for (Table<?> table : CsvReport.tables(SampleResult.build())) {
      for (Column<?> column : table.columns()) {
        if (!column.codes().isEmpty()) {
          assertThat(
                  read(table.fileName()).stream()
                      .map(r -> r.get(column.name()))
                      .filter(v -> !v.isEmpty())
                      .toList())
              .isSubsetOf(column.codes());
        }
      }
    }
  }

  private static <T> List<List<String>> cells(Table<T> table) {
    try (Stream<T> rows = table.rows().get()) {
      return rows.map(table::cells).toList();
    }
  }

  private List<CSVRecord> read(String name) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(directory.resolve(name), StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    }
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = CsvReportTest.class.getResourceAsStream("/golden/" + name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
