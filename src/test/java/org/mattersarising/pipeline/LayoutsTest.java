package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Minutes of invented councils, each laid out in another way that clerks lay them out: numbers in
 * the right margin, numbered lines, forms, boxes, two languages. What is true of them was written
 * down before they were read.
 */
class LayoutsTest {

  private static final String FOLDER = "layouts/";

  /** What a page's edge, a form or a site adds, and no minutes say. */
  private static final List<String> FURNITURE =
      List.of(
          "was this page",
          "last updated",
          "breadcrumb",
          "page contents",
          "skip to",
          "posted on",
          "leave a reply",
          "previous post",
          "initialled by",
          "public document pack",
          "information classification",
          "tudalen",
          "show all",
          "=====",
          "-----",
          "minute no");

  @TempDir static Path folder;

  private static final Map<String, String> PATHS = new HashMap<>();
  private static List<CSVRecord> documents = List.of();
  private static List<CSVRecord> items = List.of();
  private static List<CSVRecord> statements = List.of();
  private static final Map<String, String> COUNCILS = new HashMap<>();

  @BeforeAll
  static void analyse() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("minutes"));
    for (String[] row : table("facts.tsv")) {
      try (InputStream in = LayoutsTest.class.getResourceAsStream(FOLDER + row[0])) {
        Files.copy(Objects.requireNonNull(in, row[0]), corpus.resolve(row[0]));
      }
    }
    Path out = folder.resolve("out");
    new Analysis(new ModelFiles(null, null), (stage, done, all) -> {}, "test")
        .run(
            new AnalyseSettings(
                List.of(corpus),
                out,
                List.of(),
                List.of(),
                "",
                "",
                null,
                null,
                2,
                LocalDate.EPOCH,
                false,
                false));
    documents = rows(out, "documents");
    items = rows(out, "items");
    statements = rows(out, "statements");
    for (CSVRecord row : documents) {
      String path = row.get("path");
      PATHS.put(row.get("document_id"), path.substring(path.lastIndexOf('/') + 1));
    }
    rows(out, "councils").forEach(row -> COUNCILS.put(row.get("council_id"), row.get("name")));
  }

  @Test
  void tellWhoMetAndWhen() throws IOException {
    List<String> expected = new ArrayList<>();
    for (String[] row : table("facts.tsv")) {
      expected.add(String.join(" | ", row).toLowerCase(Locale.ROOT));
    }
    List<String> found = new ArrayList<>();
    for (CSVRecord row : documents) {
      found.add(
          String.join(
                  " | ",
                  PATHS.getOrDefault(row.get("document_id"), ""),
                  COUNCILS.getOrDefault(row.get("council_id"), ""),
                  row.get("committee"),
                  row.get("meeting_date"),
                  row.get("minutes_status"),
                  row.get("extent"))
              .toLowerCase(Locale.ROOT));
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void haveTheirItems() throws IOException {
    List<String> expected = new ArrayList<>();
    table("items.tsv").forEach(row -> expected.add(String.join(" | ", row)));
    List<String> found = new ArrayList<>();
    for (CSVRecord row : items) {
      found.add(file(row) + " | " + row.get("item_no") + " | " + plain(row.get("title")));
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void haveTheirSentencesWhole() throws IOException {
    Set<String> found = new HashSet<>();
    statements.forEach(row -> found.add(file(row) + " | " + plain(row.get("text"))));
    List<String> missing = new ArrayList<>();
    for (String[] row : table("statements.tsv")) {
      String each = String.join(" | ", row);
      if (!found.contains(each)) {
        missing.add(each);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void haveNoFurnitureAmongTheirStatements() {
    assertThat(statements.stream().map(row -> row.get("text").toLowerCase(Locale.ROOT)))
        .noneMatch(text -> FURNITURE.stream().anyMatch(text::contains))
        .noneMatch(text -> text.matches("(?:page )?\\d{1,3}(?: of \\d{1,3})?"));
  }

  private static String file(CSVRecord row) {
    return PATHS.getOrDefault(row.get("document_id"), "");
  }

  private static String plain(String text) {
    return text.replace("\u00ad", "").replaceAll("[\\s\u00a0]+", " ").strip();
  }

  private static List<String[]> table(String name) throws IOException {
    try (InputStream in = LayoutsTest.class.getResourceAsStream(FOLDER + name)) {
      String text =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(line -> line.split("\t", -1)).toList();
    }
  }

  private static List<CSVRecord> rows(Path out, String table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(
            Files.newBufferedReader(out.resolve("data").resolve(table + ".csv")), format)) {
      return parser.getRecords();
    }
  }
}
