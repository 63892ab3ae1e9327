package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How far two codings of the same statements agree: κ of single labels, and of each label against
 * all others; F1 of what is marked or not. Intervals are by documents. Stateless.
 */
public final class AgreementScores {

  private AgreementScores() {}

  /**
   * One coder's labels of a statement.
   *
   * @param document it stands in
   * @param stances by theme
   * @param spans of entities with their types; null where the coder marked none in any statement
   * @param proposition where it starts and ends; null likewise
   */
  public record Coded(
      String document,
      String act,
      String speaker,
      Map<String, String> stances,
      @Nullable Set<String> spans,
      @Nullable String proposition) {

    public Coded {
      stances = Map.copyOf(stances);
      spans = spans == null ? null : Set.copyOf(spans);
    }
  }

  /** A statement as both have it. */
  public record Pair(Coded one, Coded two) {}

  /** A statement that two coders gave a mark or not. */
  public record Mark(String document, boolean one, boolean two) {}

  /** The agreement on a single mark. */
  public static Scorecard ofMarks(String name, String title, List<Mark> marks) {
    ToDoubleFunction<List<Mark>> kappa =
        ms ->
            LabelScores.kappa(
                ms.stream()
                    .map(m -> label(String.valueOf(m.one()), String.valueOf(m.two())))
                    .toList());
    Metric metric =
        new Metric(
            "kappa",
            kappa.applyAsDouble(marks),
            BlockBootstrap.interval(marks, Mark::document, m -> "", kappa),
            marks.size());
    return new Scorecard(name, title, List.of(metric), List.of(), List.of());
  }

  /** The figures of pairs of labels. */
  public static Scorecard of(String name, String title, List<Pair> pairs) {
    List<Metric> metrics = new ArrayList<>();
    kappas(metrics, "act", pairs, p -> List.of(label(p.one().act(), p.two().act())));
    kappas(metrics, "speaker", pairs, p -> List.of(label(p.one().speaker(), p.two().speaker())));
    kappas(metrics, "stance", pairs, AgreementScores::stances);
    marks(metrics, "themes", pairs, c -> c.stances().keySet(), true);
    List<Pair> marked =
        pairs.stream().filter(p -> p.one().spans() != null && p.two().spans() != null).toList();
    if (!marked.isEmpty()) {
      marks(
          metrics,
          "entities",
          marked,
          c -> {
            Set<String> spans = c.spans();
            return spans == null ? Set.of() : spans;
          },
          false);
      List<Pair> told = marked.stream().filter(AgreementScores::hasProposition).toList();
      metrics.add(
          metric(
              "proposition.same",
              told,
              ps ->
                  LabelScores.accuracy(
                      ps.stream()
                          .map(p -> label(text(p.one().proposition()), text(p.two().proposition())))
                          .toList()),
              told.size()));
    }
    return new Scorecard(name, title, metrics, List.of(), List.of());
  }

  /** Procedural statements have none. */
  private static boolean hasProposition(Pair pair) {
    return !pair.one().act().equals("procedural") && !pair.two().act().equals("procedural");
  }

  private static String text(@Nullable String proposition) {
    return proposition == null ? "" : proposition;
  }

  private static LabelPair label(String one, String two) {
    return new LabelPair(Set.of(one), two);
  }

  /** Of the themes that both mark. */
  private static List<LabelPair> stances(Pair pair) {
    List<LabelPair> labels = new ArrayList<>();
    new TreeMap<>(pair.one().stances())
        .forEach((theme, stance) -> {
          String other = pair.two().stances().get(theme);
          if (other != null) {
            labels.add(label(stance, other));
          }
        });
    return labels;
  }

  private static void kappas(
      List<Metric> metrics,
      String name,
      List<Pair> pairs,
      Function<Pair, List<LabelPair>> labelsOf) {
    List<LabelPair> all = pairs.stream().flatMap(p -> labelsOf.apply(p).stream()).toList();
    metrics.add(
        metric(
            name + ".kappa",
            pairs,
            ps -> LabelScores.kappa(ps.stream().flatMap(p -> labelsOf.apply(p).stream()).toList()),
            all.size()));
    Set<String> labels = new TreeSet<>();
    all.forEach(l -> labels.add(l.right().iterator().next()));
    for (String label : labels) {
      metrics.add(
          new Metric(
              name + ".kappa." + label,
              LabelScores.kappa(all.stream().map(l -> against(l, label)).toList()),
              null,
              all.stream().filter(l -> l.right().contains(label)).count()));
    }
  }

  /** The same pair where all other labels are one. */
  private static LabelPair against(LabelPair pair, String label) {
    return label(
        pair.right().contains(label) ? label : "other",
        pair.predicted().equals(label) ? label : "other");
  }

  private static void marks(
      List<Metric> metrics,
      String name,
      List<Pair> pairs,
      Function<Coded, Set<String>> marksOf,
      boolean each) {
    metrics.add(
        metric(
            name + ".f1",
            pairs,
            ps -> counts(ps, marksOf, null).f1(),
            counts(pairs, marksOf, null).support()));
    if (each) {
      Set<String> names = new TreeSet<>();
      pairs.forEach(p -> names.addAll(marksOf.apply(p.one())));
      for (String mark : names) {
        Counts counts = counts(pairs, marksOf, mark);
        metrics.add(new Metric(name + ".f1." + mark, counts.f1(), null, counts.support()));
      }
    }
  }

  private static Counts counts(
      List<Pair> pairs, Function<Coded, Set<String>> marksOf, @Nullable String only) {
    long tp = 0;
    long fp = 0;
    long fn = 0;
    for (Pair pair : pairs) {
      Set<String> one = marksOf.apply(pair.one());
      Set<String> two = marksOf.apply(pair.two());
      for (String mark : one) {
        if (only == null || mark.equals(only)) {
          tp += two.contains(mark) ? 1 : 0;
          fn += two.contains(mark) ? 0 : 1;
        }
      }
      for (String mark : two) {
        fp += (only == null || mark.equals(only)) && !one.contains(mark) ? 1 : 0;
      }
    }
    return new Counts(tp, fp, fn);
  }

  private static Metric metric(
      String name, List<Pair> pairs, ToDoubleFunction<List<Pair>> figure, long support) {
    return new Metric(
        name,
        figure.applyAsDouble(pairs),
        BlockBootstrap.interval(pairs, p -> p.one().document(), p -> "", figure),
        support);
  }
}
