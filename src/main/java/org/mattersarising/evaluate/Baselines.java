package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Codebook;

/**
 * What simple methods make of the same units, so that a figure of the tool can be read. The
 * majority label is that of the gold itself, so it is the best that any constant answer could do;
 * the learnt baseline never sees the document that it judges.
 */
final class Baselines {

  /** Whole documents are left out, in at most so many rounds: training takes most of the time. */
  private static final int MOST_FOLDS = 4;

  static final String MAJORITY = "majority";
  static final String KEYWORDS = "keywords";
  static final String TFIDF = "tfidf-logistic";

  private Baselines() {}

  /** Each figure of the tool beside those of the baselines that can give it. */
  static List<Metric> beside(List<Metric> metrics, List<UnitOutcome> units, Codebook codebook) {
    Map<String, Map<String, Double>> values = new TreeMap<>();
    values.put(MAJORITY, only(majority(units), "act.", "speaker.", "stance."));
    values.put(KEYWORDS, only(keywords(units, codebook), "themes."));
    if (units.stream().map(UnitOutcome::document).distinct().count() > 1) {
      values.put(TFIDF, only(learnt(units), "themes.", "act.", "speaker."));
    }
    List<Metric> all = new ArrayList<>();
    for (Metric metric : metrics) {
      Metric with = metric;
      for (Map.Entry<String, Map<String, Double>> baseline : values.entrySet()) {
        Double value = baseline.getValue().get(metric.name());
        if (value != null) {
          with = with.beside(baseline.getKey(), value);
        }
      }
      all.add(with);
    }
    return all;
  }

  private static Map<String, Double> only(List<UnitOutcome> units, String... prefixes) {
    Map<String, Double> values = new TreeMap<>();
    GoldScores.values(units)
        .forEach((name, value) -> {
          for (String prefix : prefixes) {
            if (name.startsWith(prefix)) {
              values.put(name, value);
            }
          }
        });
    return values;
  }

  private static List<UnitOutcome> majority(List<UnitOutcome> units) {
    String act = mostFrequent(units.stream().map(u -> u.unit().acts()).toList());
    String speaker =
        mostFrequent(
            units.stream()
                .filter(u -> !u.unit().mayBeProcedural())
                .map(u -> u.unit().speakers())
                .toList());
    String stance =
        mostFrequent(
            units.stream().filter(u -> u.stance() != null).map(u -> u.unit().stances()).toList());
    return replaced(units, u -> null, u -> act, u -> speaker, u -> stance);
  }

  private static List<UnitOutcome> keywords(List<UnitOutcome> units, Codebook codebook) {
    KeywordThemes keywords = new KeywordThemes(codebook);
    return replaced(units, u -> keywords.themes(u.unit().text()), u -> null, u -> null, u -> null);
  }

  private static List<UnitOutcome> learnt(List<UnitOutcome> units) {
    Map<String, Set<String>> themes = new HashMap<>();
    Map<String, String> acts = new HashMap<>();
    Map<String, String> speakers = new HashMap<>();
    List<String> documents =
        new TreeSet<>(units.stream().map(UnitOutcome::document).toList()).stream().toList();
    int folds = Math.min(MOST_FOLDS, documents.size());
    for (int f = 0; f < folds; f++) {
      int fold = f;
      List<GoldUnit> train = new ArrayList<>();
      List<GoldUnit> test = new ArrayList<>();
      units.forEach(
          u -> (documents.indexOf(u.document()) % folds == fold ? test : train).add(u.unit()));
      TfidfLogistic model = new TfidfLogistic(train);
      themes.putAll(model.themes(test));
      acts.putAll(model.labels(test, GoldUnit::acts));
      speakers.putAll(model.labels(test, GoldUnit::speakers));
    }
    return replaced(
        units,
        u -> themes.getOrDefault(u.unit().id(), Set.of()),
        u -> acts.get(u.unit().id()),
        u -> speakers.get(u.unit().id()),
        u -> null);
  }

  /** The same units with other answers; null leaves the tool's. */
  private static List<UnitOutcome> replaced(
      List<UnitOutcome> units,
      Function<UnitOutcome, @Nullable Set<String>> themes,
      Function<UnitOutcome, @Nullable String> act,
      Function<UnitOutcome, @Nullable String> speaker,
      Function<UnitOutcome, @Nullable String> stance) {
    List<UnitOutcome> others = new ArrayList<>();
    for (UnitOutcome unit : units) {
      Set<String> newThemes = themes.apply(unit);
      LabelPair oldStance = unit.stance();
      others.add(
          new UnitOutcome(
              unit.document(),
              unit.block(),
              unit.unit(),
              unit.boundaryMet(),
              with(unit.act(), act.apply(unit)),
              with(unit.speaker(), speaker.apply(unit)),
              oldStance == null ? null : with(oldStance, stance.apply(unit)),
              newThemes == null
                  ? unit.themes()
                  : DocumentScorer.themeCounts(unit.unit(), newThemes)));
    }
    return others;
  }

  private static LabelPair with(LabelPair pair, @Nullable String predicted) {
    return predicted == null ? pair : new LabelPair(pair.right(), predicted);
  }

  /** Of equally frequent ones the first in alphabetical order. */
  static String mostFrequent(Collection<Set<String>> answers) {
    Map<String, Integer> frequency = new TreeMap<>();
    answers.forEach(right -> right.forEach(label -> frequency.merge(label, 1, Integer::sum)));
    String best = "";
    for (Map.Entry<String, Integer> label : frequency.entrySet()) {
      if (best.isEmpty() || label.getValue() > frequency.getOrDefault(best, 0)) {
        best = label.getKey();
      }
    }
    return best;
  }
}
