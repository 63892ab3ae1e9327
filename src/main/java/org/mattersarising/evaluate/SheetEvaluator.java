package org.mattersarising.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mattersarising.evaluate.SheetRow.Answer;

/**
 * Sets the answers of a run against one or two filled coding sheets. Each row weighs as many
 * statements as it stands for, so that the figures are those of the whole run and not of the sheet.
 * Of two coders, what both say is right; a theme that one of them marks is neither a miss nor a
 * false alarm. A row counts as coded when its act is filled in. Stateless.
 */
public final class SheetEvaluator {

  private SheetEvaluator() {}

  /**
   * The figures.
   *
   * @param run the folder that the sheet was drawn from
   * @param sheets one or two
   * @throws EvaluationException where a sheet does not fit the run, or has ids or codes that are
   *     none
   */
  public static Scorecard evaluate(Path run, List<Path> sheets) throws IOException {
    RunData data = RunData.read(run);
    List<Map<String, TruthRow>> filled = new ArrayList<>();
    List<String> slips = new ArrayList<>();
    for (Path sheet : sheets) {
      Map<String, TruthRow> coded = coded(sheet);
      slips.addAll(CoderSlips.of(sheet, data, coded.values()));
      filled.add(coded);
    }
    CoderSlips.refuse(slips);
    List<SheetRow> rows = rows(data, filled);
    if (rows.isEmpty()) {
      throw new EvaluationException("No row of the sheet has a coder_act: nothing is coded.");
    }
    List<Metric> metrics = new ArrayList<>();
    themes(metrics, rows);
    labels(metrics, rows, "act", r -> true, r -> r.tool().act(), r -> r.right(Answer::act), true);
    labels(
        metrics,
        rows,
        "speaker",
        r -> !r.right(Answer::speaker).isEmpty(),
        r -> r.tool().speaker(),
        r -> r.right(Answer::speaker),
        false);
    labels(
        metrics,
        rows,
        "stance",
        r -> !r.right(Answer::stance).isEmpty() && !r.tool().stance().isEmpty(),
        r -> r.tool().stance(),
        r -> r.right(Answer::stance),
        false);
    if (sheets.size() == 2) {
      agreement(metrics, rows);
    }
    List<Slip> misses = new ArrayList<>();
    rows.forEach(r -> misses.addAll(r.slips()));
    return new Scorecard(
        "sheet",
        rows.size() + " coded statements of " + run.getFileName(),
        metrics,
        misses,
        List.of());
  }

  private static Map<String, TruthRow> coded(Path sheet) throws IOException {
    Map<String, TruthRow> rows = new LinkedHashMap<>();
    List<String> columns = List.of("statement_id", "sampled_for", "coder_themes", "coder_act");
    for (TruthRow row : TruthReader.rows(sheet, "", columns)) {
      if (!row.get("coder_act").isBlank() && rows.put(row.get("statement_id"), row) != null) {
        throw new EvaluationException(
            sheet + ", line " + row.line() + ": the statement stands twice.");
      }
    }
    return rows;
  }

  private static List<SheetRow> rows(RunData data, List<Map<String, TruthRow>> filled)
      throws EvaluationException {
    List<RunData.Line> lines = new ArrayList<>();
    Map<RunData.Stratum, Double> drawn = new EnumMap<>(RunData.Stratum.class);
    Map<RunData.Stratum, Double> there = new EnumMap<>(RunData.Stratum.class);
    String theme = "";
    for (TruthRow row : filled.getFirst().values()) {
      RunData.Line line =
          data.line(row.get("statement_id"))
              .orElseThrow(() ->
                  new EvaluationException(
                      "The run has no statement " + row.get("statement_id") + "."));
      theme = row.get("sampled_for").equals(SheetSampler.ANY) ? "" : row.get("sampled_for");
      if (filled.stream().allMatch(f -> f.containsKey(line.id()))) {
        lines.add(line);
        line.stratum(theme).ifPresent(s -> drawn.merge(s, 1.0, Double::sum));
      }
    }
    for (RunData.Line line : data.lines()) {
      line.stratum(theme).ifPresent(s -> there.merge(s, 1.0, Double::sum));
    }
    List<SheetRow> rows = new ArrayList<>();
    for (RunData.Line line : lines) {
      RunData.Stratum stratum =
          line.stratum(theme)
              .orElseThrow(() ->
                  new EvaluationException(
                      "The statement " + line.id() + " was not drawn from this run."));
      List<Answer> coders = new ArrayList<>();
      for (Map<String, TruthRow> sheet : filled) {
        TruthRow row = sheet.get(line.id());
        if (row != null) {
          coders.add(answer(row));
        }
      }
      rows.add(
          new SheetRow(
              data.ofDocument(line, "path"),
              line.row().get("item_id"),
              line.text(),
              there.getOrDefault(stratum, 0.0) / drawn.getOrDefault(stratum, 1.0),
              new Answer(
                  line.themes(),
                  line.row().get("act"),
                  line.stance(),
                  line.row().get("speaker_group")),
              coders));
    }
    return rows;
  }

  private static Answer answer(TruthRow row) {
    return new Answer(
        themes(row),
        label(row, "coder_act"),
        label(row, "coder_stance"),
        label(row, "coder_speaker"));
  }

  /** The ids that a coder wrote, in lower case. */
  static Set<String> themes(TruthRow row) {
    Set<String> themes = new TreeSet<>();
    for (String theme : row.get("coder_themes").split("[;,|\\s]+", -1)) {
      if (!theme.isBlank() && !theme.equals("-")) {
        themes.add(theme.toLowerCase(Locale.ROOT));
      }
    }
    return themes;
  }

  /** The code that a coder wrote, in lower case; empty for none. */
  static String label(TruthRow row, String column) {
    String label = row.get(column).strip().toLowerCase(Locale.ROOT);
    return label.equals("-") ? "" : label;
  }

  private static void themes(List<Metric> metrics, List<SheetRow> rows) {
    Set<String> all = new TreeSet<>();
    rows.forEach(r -> {
      all.addAll(r.tool().themes());
      r.coders().forEach(c -> all.addAll(c.themes()));
    });
    counted(
        metrics,
        "themes.micro_",
        rows,
        r -> all.stream().map(t -> r.ofTheme(t)).reduce(Weights.NONE, Weights::plus),
        false);
    for (String theme : all) {
      counted(metrics, "themes." + theme + ".", rows, r -> r.ofTheme(theme), true);
    }
  }

  private static void labels(
      List<Metric> metrics,
      List<SheetRow> rows,
      String name,
      Predicate<SheetRow> judged,
      Function<SheetRow, String> tool,
      Function<SheetRow, Set<String>> right,
      boolean each) {
    List<SheetRow> some = rows.stream().filter(judged).toList();
    if (some.isEmpty()) {
      return;
    }
    List<Share> shares = new ArrayList<>();
    Set<String> labels = new TreeSet<>();
    for (SheetRow row : some) {
      boolean hit = right.apply(row).contains(tool.apply(row));
      shares.add(new Share(row.document(), row.block(), hit ? 1 : 0, row.weight()));
      labels.addAll(right.apply(row));
      labels.add(tool.apply(row));
    }
    metrics.add(Share.metric(name + ".accuracy", shares));
    metrics.add(
        figure(
            name + ".kappa",
            some,
            rs ->
                Weights.kappa(
                    rs.stream()
                        .map(r ->
                            new Weights.Pair(
                                new LabelPair(right.apply(r), tool.apply(r)), r.weight()))
                        .toList())));
    for (String label : each ? labels : Set.<String>of()) {
      counted(
          metrics,
          name + "." + label + ".",
          some,
          r -> {
            boolean said = tool.apply(r).equals(label);
            boolean so = right.apply(r).contains(label);
            boolean excused = so && !said && right.apply(r).contains(tool.apply(r));
            return Weights.of(said, so && !excused, r.weight());
          },
          true);
    }
  }

  private static void counted(
      List<Metric> metrics,
      String prefix,
      List<SheetRow> rows,
      Function<SheetRow, Weights> of,
      boolean kappa) {
    metrics.add(figure(prefix + "precision", rows, rs -> sum(rs, of).precision()));
    metrics.add(figure(prefix + "recall", rows, rs -> sum(rs, of).recall()));
    metrics.add(figure(prefix + "f1", rows, rs -> sum(rs, of).f1()));
    if (kappa) {
      metrics.add(figure(prefix + "kappa", rows, rs -> sum(rs, of).kappa()));
    }
  }

  private static Weights sum(List<SheetRow> rows, Function<SheetRow, Weights> of) {
    return rows.stream().map(of).reduce(Weights.NONE, Weights::plus);
  }

  private static Metric figure(
      String name, List<SheetRow> rows, java.util.function.ToDoubleFunction<List<SheetRow>> of) {
    return new Metric(
        name,
        of.applyAsDouble(rows),
        BlockBootstrap.interval(rows, SheetRow::document, SheetRow::block, of),
        rows.size());
  }

  private static void agreement(List<Metric> metrics, List<SheetRow> rows) {
    List<Tally> tallies = new ArrayList<>();
    for (SheetRow row : rows) {
      Set<String> both = new HashSet<>(row.coders().getFirst().themes());
      both.retainAll(row.coders().getLast().themes());
      tallies.add(
          new Tally(
              row.document(),
              row.block(),
              new Counts(
                  both.size(),
                  row.coders().getFirst().themes().size() - both.size(),
                  row.coders().getLast().themes().size() - both.size())));
    }
    metrics.add(Tally.metric("coders.themes_f1", tallies, Counts::f1));
    coders(metrics, rows, "coders.act_kappa", Answer::act);
    coders(metrics, rows, "coders.stance_kappa", Answer::stance);
    coders(metrics, rows, "coders.speaker_kappa", Answer::speaker);
  }

  private static void coders(
      List<Metric> metrics, List<SheetRow> rows, String name, Function<Answer, String> label) {
    List<SheetRow> some =
        rows.stream()
            .filter(r -> r.coders().stream().noneMatch(c -> label.apply(c).isEmpty()))
            .toList();
    if (!some.isEmpty()) {
      metrics.add(
          figure(
              name,
              some,
              rs ->
                  LabelScores.kappa(
                      rs.stream()
                          .map(r ->
                              new LabelPair(
                                  Set.of(label.apply(r.coders().getFirst())),
                                  label.apply(r.coders().getLast())))
                          .toList())));
    }
  }
}
