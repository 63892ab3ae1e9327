package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.mattersarising.model.AnalysedDocument;

/**
 * The theme figures of heads that learnt from different numbers of statements. A figure is the mean
 * of the draws of its size; its interval is of the labelled documents, not of the draws. Stateless.
 */
public final class CurveScores {

  private CurveScores() {}

  /**
   * The runs of one size.
   *
   * @param statements how many were learnt from
   * @param runs the labelled documents as each draw's head marks them
   */
  public record Point(int statements, List<List<AnalysedDocument>> runs) {

    public Point {
      runs = runs.stream().map(List::copyOf).toList();
    }
  }

  /** A unit as one of the draws has it. */
  private record Drawn(int draw, UnitOutcome outcome) {}

  /** The figures in order of the points; the number behind each is that of the statements. */
  public static Scorecard of(String name, List<GoldDocument> gold, List<Point> points) {
    List<Metric> micro = new ArrayList<>();
    List<Metric> macro = new ArrayList<>();
    for (Point point : points) {
      List<Drawn> drawn = new ArrayList<>();
      for (int draw = 0; draw < point.runs().size(); draw++) {
        for (UnitOutcome outcome : GoldEvaluator.units(point.runs().get(draw), gold)) {
          drawn.add(new Drawn(draw, outcome));
        }
      }
      micro.add(metric("micro_f1", point, drawn, GoldScores::themesMicro));
      macro.add(metric("macro_f1", point, drawn, GoldScores::themesMacro));
    }
    micro.addAll(macro);
    return new Scorecard(
        name,
        gold.size() + " labelled documents; by the number of statements learnt from",
        micro,
        List.of(),
        List.of());
  }

  private static Metric metric(
      String name, Point point, List<Drawn> drawn, ToDoubleFunction<List<UnitOutcome>> figure) {
    ToDoubleFunction<List<Drawn>> mean = all -> mean(all, figure);
    return new Metric(
        "themes." + name + "." + point.statements(),
        mean.applyAsDouble(drawn),
        BlockBootstrap.interval(
            drawn, d -> d.outcome().document(), d -> String.valueOf(d.outcome().block()), mean),
        point.statements());
  }

  private static double mean(List<Drawn> drawn, ToDoubleFunction<List<UnitOutcome>> figure) {
    Map<Integer, List<UnitOutcome>> byDraw =
        drawn.stream()
            .collect(
                Collectors.groupingBy(
                    Drawn::draw,
                    TreeMap::new,
                    Collectors.mapping(Drawn::outcome, Collectors.toList())));
    return byDraw.values().stream().mapToDouble(figure).average().orElse(0);
  }
}
