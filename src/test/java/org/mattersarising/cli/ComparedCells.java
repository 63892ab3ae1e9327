package org.mattersarising.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What {@code matters compare} says of every council of a run, beside the run's own
 * theme_council.csv: cell by cell, as CSV and as JSON, with the run's own peers.
 */
final class ComparedCells {

  /** What the two call by the same name, or should. */
  private static final List<String> SHARED =
      List.of(
          "meetings_with_theme",
          "meetings_as_problem",
          "meetings_read",
          "other_meetings_with_theme",
          "rate",
          "ci_low",
          "ci_high",
          "rate_peers",
          "q_value",
          "status",
          "compared_with_theme",
          "compared_meetings",
          "peer_meetings_with_theme",
          "peer_meetings",
          "peer_councils",
          "compared_from",
          "compared_to",
          "p_value",
          "comparison_note",
          "change_p",
          "change_q",
          "change_from",
          "change_from_earliest",
          "change_from_latest",
          "before_as_problem",
          "before_read",
          "after_as_problem",
          "after_read");

  private final Map<String, Map<String, String>> table;
  private final Map<String, Map<String, String>> csv;
  private final Map<String, Map<String, String>> json;
  private final List<String> disagreements = new ArrayList<>();
  private int cells;

  /**
   * Runs the command.
   *
   * @param run the folder that an analysis wrote
   */
  ComparedCells(Path run) throws IOException {
    List<String> councils = new ArrayList<>();
    for (Map<String, String> row : rows(run.resolve("data/councils.csv"))) {
      councils.add(row.getOrDefault("council_id", ""));
    }
    table = byKey(rows(run.resolve("data/theme_council.csv")));
    csv = byKey(rows(new StringReader(said(run, councils, "csv"))));
    json = new TreeMap<>();
    JsonNode root = new ObjectMapper().readTree(said(run, councils, "json"));
    for (JsonNode council : root.get("councils")) {
      for (JsonNode theme : council.get("themes")) {
        Map<String, String> row = new HashMap<>();
        theme.properties().forEach(p -> row.put(p.getKey(), text(p.getValue())));
        row.put("council_id", text(council.get("council_id")));
        json.put(key(row), row);
      }
    }
    table.forEach((key, row) -> {
      compare(key, row, csv.getOrDefault(key, Map.of()), "csv");
      compare(key, row, json.getOrDefault(key, Map.of()), "json");
    });
  }

  /** Rows of the table: theme, council, type of committee. */
  Map<String, Map<String, String>> table() {
    return table;
  }

  /** Whether the command has the same rows as the table, no more and no fewer. */
  void assertSameRows() {
    assertThat(csv.keySet()).isEqualTo(table.keySet());
    assertThat(json.keySet()).isEqualTo(table.keySet());
  }

  List<String> disagreements() {
    return disagreements;
  }

  /** How many cells that hold something were set side by side. */
  int cells() {
    return cells;
  }

  private void compare(
      String key, Map<String, String> expected, Map<String, String> row, String where) {
    for (String column : SHARED) {
      String cell = expected.getOrDefault(column, "?");
      same(key, column, cell, row.getOrDefault(column, where.equals("csv") ? "?" : ""), where);
    }
    for (String end : List.of("", "_low", "_high")) {
      String log = expected.getOrDefault("log_ratio" + end, "?");
      String ratio =
          log.isEmpty()
              ? ""
              : String.format(Locale.ROOT, "%.4g", Math.exp(Double.parseDouble(log)));
      same(key, "ratio" + end, ratio, row.getOrDefault("ratio" + end, "?"), where);
    }
  }

  private void same(String key, String column, String expected, String told, String where) {
    cells += expected.isEmpty() ? 0 : 1;
    if (!expected.equals(told)
        && !(isNumber(expected) && isNumber(told) && equal(expected, told))) {
      disagreements.add(where + " " + key + " " + column + ": " + expected + " / " + told);
    }
  }

  private static boolean isNumber(String cell) {
    return cell.matches("-?[0-9.]{1,20}(E-?[0-9]{1,3})?");
  }

  private static boolean equal(String a, String b) {
    return Double.compare(Double.parseDouble(a), Double.parseDouble(b)) == 0;
  }

  private static String said(Path run, List<String> councils, String format) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> arguments = new ArrayList<>(List.of("compare"));
    arguments.addAll(councils);
    arguments.addAll(List.of("--run", run.toString(), "--format", format));
    int code =
        Main.run(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            arguments.toArray(String[]::new));
    assertThat(code).as(err.toString()).isZero();
    return out.toString();
  }

  private static List<Map<String, String>> rows(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return rows(reader);
    }
  }

  private static List<Map<String, String>> rows(Reader reader) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = format.parse(reader)) {
      return parser.stream().map(CSVRecord::toMap).toList();
    }
  }

  private static Map<String, Map<String, String>> byKey(List<Map<String, String>> rows) {
    Map<String, Map<String, String>> byKey = new TreeMap<>(Comparator.naturalOrder());
    rows.forEach(r -> byKey.put(key(r), r));
    return byKey;
  }

  private static String key(Map<String, String> row) {
    return String.join(
        " ",
        row.getOrDefault("theme_id", ""),
        row.getOrDefault("council_id", ""),
        row.getOrDefault("committee_type", ""));
  }

  private static String text(JsonNode node) {
    return node.isNull() ? "" : node.asString();
  }
}
