package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The figures of a run against the gold, each with its interval, in a fixed order. */
final class GoldScores {

  /** Themes with fewer units are too few to stand in a macro average. */
  static final int FEWEST_UNITS = 8;

  private GoldScores() {}

  /** All figures. */
  static List<Metric> of(List<UnitOutcome> units, List<MentionOutcome> mentions) {
    List<Metric> metrics = new ArrayList<>();
    List<UnitOutcome> substance = units.stream().filter(u -> !u.unit().mayBeProcedural()).toList();
    metrics.add(ofUnits("units.exact", substance, GoldScores::boundaries));
    metrics.add(ofUnits("themes.micro_f1", units, us -> themes(us).f1()));
    metrics.add(ofUnits("themes.micro_precision", units, us -> themes(us).precision()));
    metrics.add(ofUnits("themes.micro_recall", units, us -> themes(us).recall()));
    metrics.add(ofUnits("themes.macro_f1", units, GoldScores::themesMacro));
    byTheme(units)
        .forEach((theme, counts) ->
            metrics.add(
                ofUnits(
                    "themes.f1." + theme,
                    units,
                    us -> byTheme(us).getOrDefault(theme, Counts.NONE).f1(),
                    counts.support())));
    labels(metrics, "act", units, UnitOutcome::act);
    labels(metrics, "speaker", substance, UnitOutcome::speaker);
    List<UnitOutcome> withStance = units.stream().filter(u -> u.stance() != null).toList();
    labels(metrics, "stance", withStance, u -> Objects.requireNonNull(u.stance()));
    mentionScores(metrics, mentions);
    return metrics;
  }

  private static void labels(
      List<Metric> metrics,
      String name,
      List<UnitOutcome> units,
      Function<UnitOutcome, LabelPair> label) {
    metrics.add(
        ofUnits(
            name + ".accuracy",
            units,
            us -> LabelScores.accuracy(us.stream().map(label).toList())));
    metrics.add(
        ofUnits(
            name + ".macro_f1", units, us -> LabelScores.macroF1(us.stream().map(label).toList())));
    metrics.add(
        ofUnits(name + ".kappa", units, us -> LabelScores.kappa(us.stream().map(label).toList())));
  }

  private static void mentionScores(List<Metric> metrics, List<MentionOutcome> mentions) {
    metrics.add(
        ofMentions("mentions.exact_f1", mentions, ms -> sum(ms, MentionOutcome::exact).f1()));
    metrics.add(
        ofMentions("mentions.relaxed_f1", mentions, ms -> sum(ms, MentionOutcome::relaxed).f1()));
    for (String type : new TreeSet<>(mentions.stream().map(MentionOutcome::type).toList())) {
      List<MentionOutcome> ofType = mentions.stream().filter(m -> m.type().equals(type)).toList();
      metrics.add(
          ofMentions(
              "mentions.exact_f1." + type, ofType, ms -> sum(ms, MentionOutcome::exact).f1()));
    }
    metrics.add(
        ofMentions("links.precision", mentions, ms -> sum(ms, MentionOutcome::link).precision()));
    metrics.add(ofMentions("links.recall", mentions, ms -> sum(ms, MentionOutcome::link).recall()));
  }

  private static double boundaries(List<UnitOutcome> units) {
    return units.isEmpty()
        ? 0
        : (double) units.stream().filter(UnitOutcome::boundaryMet).count() / units.size();
  }

  static Map<String, Counts> byTheme(List<UnitOutcome> units) {
    Map<String, Counts> all = new TreeMap<>();
    for (UnitOutcome unit : units) {
      unit.themes().forEach((theme, counts) -> all.merge(theme, counts, Counts::plus));
    }
    return all;
  }

  private static Counts themes(List<UnitOutcome> units) {
    return byTheme(units).values().stream().reduce(Counts.NONE, Counts::plus);
  }

  private static double themesMacro(List<UnitOutcome> units) {
    return byTheme(units).values().stream()
        .filter(c -> c.support() >= FEWEST_UNITS)
        .mapToDouble(Counts::f1)
        .average()
        .orElse(0);
  }

  private static Counts sum(List<MentionOutcome> mentions, Function<MentionOutcome, Counts> part) {
    return mentions.stream().map(part).reduce(Counts.NONE, Counts::plus);
  }

  private static Metric ofUnits(
      String name, List<UnitOutcome> units, ToDoubleFunction<List<UnitOutcome>> figure) {
    return ofUnits(name, units, figure, units.size());
  }

  private static Metric ofUnits(
      String name,
      List<UnitOutcome> units,
      ToDoubleFunction<List<UnitOutcome>> figure,
      long support) {
    return metric(
        name,
        figure.applyAsDouble(units),
        BlockBootstrap.interval(
            units, UnitOutcome::document, u -> String.valueOf(u.block()), figure),
        support);
  }

  private static Metric ofMentions(
      String name, List<MentionOutcome> mentions, ToDoubleFunction<List<MentionOutcome>> figure) {
    return metric(
        name,
        figure.applyAsDouble(mentions),
        BlockBootstrap.interval(
            mentions, MentionOutcome::document, m -> String.valueOf(m.block()), figure),
        sum(mentions, MentionOutcome::exact).support());
  }

  private static Metric metric(
      String name,
      double value,
      double @org.jspecify.annotations.Nullable [] interval,
      long support) {
    return new Metric(
        name,
        round(value),
        interval == null ? null : round(interval[0]),
        interval == null ? null : round(interval[1]),
        support);
  }

  /** Four decimals: the last digits differ between processors. */
  static double round(double value) {
    return Math.rint(value * 1e4) / 1e4;
  }

  /** The values of labels, for baselines and confusions: how often each is right. */
  static Map<String, Integer> frequency(List<LabelPair> pairs) {
    Map<String, Integer> frequency = new HashMap<>();
    pairs.forEach(p -> frequency.merge(p.reference(), 1, Integer::sum));
    return new TreeMap<>(frequency);
  }
}
