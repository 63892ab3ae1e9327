package org.mattersarising.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The statements of a written run, as its CSV files tell them. Immutable once read. */
final class RunData {

  /** The strata that a coding sheet is drawn from. */
  enum Stratum {
    /** It carries a theme, or the one that is asked for. */
    MARKED,
    /** It is counted and carries none. */
    UNMARKED,
    /** The tool takes it for procedural; what it wrongly takes for that shows only here. */
    PROCEDURAL
  }

  /**
   * One statement.
   *
   * @param row of statements.csv
   * @param text without the mark that keeps spreadsheets from running it
   * @param themes of the codebook
   * @param stance towards its first theme by id; empty without one
   */
  record Line(TruthRow row, String text, Set<String> themes, String stance) {

    Line {
      themes = Set.copyOf(themes);
    }

    String id() {
      return row.get("statement_id");
    }

    /** The stratum; empty for what stands in no sheet: duplicates, standing and exempt text. */
    Optional<Stratum> stratum(String theme) {
      boolean counted = row.get("counted").equals("true");
      if (counted && (theme.isEmpty() ? !themes.isEmpty() : themes.contains(theme))) {
        return Optional.of(Stratum.MARKED);
      }
      if (counted) {
        return Optional.of(Stratum.UNMARKED);
      }
      return row.get("not_counted_reason").equals("procedural")
          ? Optional.of(Stratum.PROCEDURAL)
          : Optional.empty();
    }
  }

  /** What is needed of a statement. */
  private static final List<String> STATEMENT =
      List.of(
          "statement_id",
          "document_id",
          "council_id",
          "item_id",
          "text",
          "text_escaped",
          "act",
          "speaker_group",
          "counted",
          "not_counted_reason");

  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final Map<String, TruthRow> documents = new HashMap<>();
  private final Map<String, String> items = new HashMap<>();
  private final Set<String> themes = new TreeSet<>();

  private RunData() {}

  /**
   * Reads a run.
   *
   * @throws EvaluationException where the folder holds none, or not all that is needed of it
   */
  static RunData read(Path run) throws IOException {
    Path data = run.resolve("data");
    if (!Files.isRegularFile(data.resolve("statements.csv"))) {
      throw new EvaluationException(
          run + " is not the folder of a run: it has no data/statements.csv.");
    }
    RunData all = new RunData();
    for (TruthRow row : rows(data, "themes", "theme_id")) {
      if (!discovered(row)) {
        all.themes.add(row.get("theme_id"));
      }
    }
    for (TruthRow row : rows(data, "documents", "document_id", "path", "read_status")) {
      if (row.get("read_status").equals("read")) {
        all.documents.putIfAbsent(row.get("document_id"), row);
      }
    }
    rows(data, "items", "item_id", "title")
        .forEach(r -> all.items.put(r.get("item_id"), r.get("title")));
    Map<String, Set<String>> marks = new HashMap<>();
    Map<String, String> stances = new HashMap<>();
    for (TruthRow row :
        rows(data, "statement_themes", "statement_id", "theme_id", "score", "stance")) {
      String theme = row.get("theme_id");
      String statement = row.get("statement_id");
      if (!discovered(row)) {
        Set<String> own = marks.computeIfAbsent(statement, k -> new TreeSet<>());
        own.add(theme);
        if (theme.equals(own.iterator().next())) {
          stances.put(statement, row.get("stance"));
        }
      }
    }
    for (TruthRow row : rows(data, "statements", STATEMENT.toArray(String[]::new))) {
      String id = row.get("statement_id");
      String text = row.get("text");
      all.lines.put(
          id,
          new Line(
              row,
              row.get("text_escaped").equals("true") && text.startsWith("'")
                  ? text.substring(1)
                  : text,
              marks.getOrDefault(id, Set.of()),
              stances.getOrDefault(id, "")));
    }
    return all;
  }

  private static boolean discovered(TruthRow row) {
    return row.get("theme_id").startsWith("discovered-");
  }

  private static List<TruthRow> rows(Path data, String table, String... columns)
      throws IOException {
    Path file = data.resolve(table + ".csv");
    if (!Files.isRegularFile(file)) {
      throw new EvaluationException(
          file + " is missing: " + data.getParent() + " holds no whole run.");
    }
    return TruthReader.rows(file, "", List.of(columns));
  }

  /** All statements in the order of the run. */
  List<Line> lines() {
    return new ArrayList<>(lines.values());
  }

  Optional<Line> line(String statementId) {
    return Optional.ofNullable(lines.get(statementId));
  }

  /** Whether a codebook of the run has it; what was discovered is not coded. */
  boolean hasTheme(String theme) {
    return themes.contains(theme);
  }

  /** A column of the document that a statement stands in. */
  String ofDocument(Line line, String column) {
    TruthRow row = documents.get(line.row().get("document_id"));
    return row == null ? "" : row.get(column);
  }

  /** The title of its agenda item; empty without one. */
  String item(Line line) {
    return items.getOrDefault(line.row().get("item_id"), "");
  }
}
