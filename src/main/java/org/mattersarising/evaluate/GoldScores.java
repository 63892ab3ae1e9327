package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

  /** A figure over those units that it concerns. */
  private record Definition(
      String name,
      List<UnitOutcome> units,
      ToDoubleFunction<List<UnitOutcome>> figure,
      long support) {

    Definition(String name, List<UnitOutcome> units, ToDoubleFunction<List<UnitOutcome>> figure) {
      this(name, units, figure, units.size());
    }
  }

  /** All figures of units, then those of mentions. */
  static List<Metric> of(List<UnitOutcome> units, List<MentionOutcome> mentions) {
    List<Metric> metrics = new ArrayList<>();
    for (Definition d : definitions(units)) {
      metrics.add(
          new Metric(
              d.name(),
              d.figure().applyAsDouble(d.units()),
              BlockBootstrap.interval(
                  d.units(), UnitOutcome::document, u -> String.valueOf(u.block()), d.figure()),
              d.support()));
    }
    mentionScores(metrics, mentions);
    return metrics;
  }

  /** The figures of units without intervals, by name: for baselines. */
  static Map<String, Double> values(List<UnitOutcome> units) {
    Map<String, Double> values = new LinkedHashMap<>();
    definitions(units).forEach(d -> values.put(d.name(), d.figure().applyAsDouble(d.units())));
    return values;
  }

  private static List<Definition> definitions(List<UnitOutcome> units) {
    List<UnitOutcome> substance = units.stream().filter(u -> !u.unit().mayBeProcedural()).toList();
    List<Definition> all = new ArrayList<>();
    all.add(new Definition("units.exact", substance, GoldScores::boundaries));
    long marks = themes(units).support();
    all.add(new Definition("themes.micro_f1", units, GoldScores::themesMicro, marks));
    all.add(new Definition("themes.micro_precision", units, us -> themes(us).precision(), marks));
    all.add(new Definition("themes.micro_recall", units, us -> themes(us).recall(), marks));
    all.add(new Definition("themes.macro_f1", units, GoldScores::themesMacro, marks));
    byTheme(units)
        .forEach((theme, counts) ->
            all.add(
                new Definition(
                    "themes.f1." + theme, units, us -> ofTheme(us, theme).f1(), counts.support())));
    labels(all, "act", units, UnitOutcome::act);
    labels(all, "speaker", substance, UnitOutcome::speaker);
    List<UnitOutcome> withStance = units.stream().filter(u -> u.stance() != null).toList();
    labels(all, "stance", withStance, u -> Objects.requireNonNull(u.stance()));
    return all;
  }

  private static void labels(
      List<Definition> all,
      String name,
      List<UnitOutcome> units,
      Function<UnitOutcome, LabelPair> label) {
    all.add(
        new Definition(name + ".accuracy", units, us -> LabelScores.accuracy(pairs(us, label))));
    all.add(new Definition(name + ".macro_f1", units, us -> LabelScores.macroF1(pairs(us, label))));
    all.add(new Definition(name + ".kappa", units, us -> LabelScores.kappa(pairs(us, label))));
  }

  private static List<LabelPair> pairs(
      List<UnitOutcome> units, Function<UnitOutcome, LabelPair> label) {
    return units.stream().map(label).toList();
  }

  private static void mentionScores(List<Metric> metrics, List<MentionOutcome> mentions) {
    List<Tally> exact = tallies(mentions, MentionOutcome::exact);
    List<Tally> relaxed = tallies(mentions, MentionOutcome::relaxed);
    List<Tally> links = tallies(mentions, MentionOutcome::link);
    if (mentions.isEmpty()) {
      return;
    }
    metrics.add(Tally.metric("mentions.exact_f1", exact, Counts::f1));
    metrics.add(Tally.metric("mentions.relaxed_f1", relaxed, Counts::f1));
    for (String type : new TreeSet<>(mentions.stream().map(MentionOutcome::type).toList())) {
      List<MentionOutcome> ofType = mentions.stream().filter(m -> m.type().equals(type)).toList();
      metrics.add(
          Tally.metric(
              "mentions.exact_f1." + type, tallies(ofType, MentionOutcome::exact), Counts::f1));
      metrics.add(
          Tally.metric(
              "mentions.relaxed_f1." + type, tallies(ofType, MentionOutcome::relaxed), Counts::f1));
    }
    metrics.add(Tally.metric("linking.precision", links, Counts::precision));
    metrics.add(Tally.metric("linking.recall", links, Counts::recall));
    metrics.add(Tally.metric("linking.f1", links, Counts::f1));
  }

  private static List<Tally> tallies(
      List<MentionOutcome> mentions, Function<MentionOutcome, Counts> part) {
    return mentions.stream()
        .map(m -> new Tally(m.document(), String.valueOf(m.block()), part.apply(m)))
        .toList();
  }

  private static double boundaries(List<UnitOutcome> units) {
    return units.isEmpty()
        ? 0
        : (double) units.stream().filter(UnitOutcome::boundaryMet).count() / units.size();
  }

  private static Counts ofTheme(List<UnitOutcome> units, String theme) {
    long tp = 0;
    long fp = 0;
    long fn = 0;
    for (UnitOutcome unit : units) {
      Counts counts = unit.themes().get(theme);
      if (counts != null) {
        tp += counts.tp();
        fp += counts.fp();
        fn += counts.fn();
      }
    }
    return new Counts(tp, fp, fn);
  }

  static Map<String, Counts> byTheme(List<UnitOutcome> units) {
    Map<String, Counts> counts = new HashMap<>();
    for (UnitOutcome unit : units) {
      unit.themes().forEach((theme, c) -> counts.merge(theme, c, Counts::plus));
    }
    return new TreeMap<>(counts);
  }

  private static Counts themes(List<UnitOutcome> units) {
    return byTheme(units).values().stream().reduce(Counts.NONE, Counts::plus);
  }

  static double themesMicro(List<UnitOutcome> units) {
    return themes(units).f1();
  }

  static double themesMacro(List<UnitOutcome> units) {
    return byTheme(units).values().stream()
        .filter(c -> c.support() >= FEWEST_UNITS)
        .mapToDouble(Counts::f1)
        .average()
        .orElse(0);
  }
}
