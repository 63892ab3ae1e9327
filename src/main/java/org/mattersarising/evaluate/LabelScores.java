package org.mattersarising.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Accuracy, macro-F1 and Cohen's κ of single labels. Stateless. */
final class LabelScores {

  private LabelScores() {}

  /** The share of right labels; 0 without any. */
  static double accuracy(List<LabelPair> pairs) {
    return pairs.isEmpty()
        ? 0
        : (double) pairs.stream().filter(LabelPair::isRight).count() / pairs.size();
  }

  /** The mean F1 of the labels that are right somewhere. */
  static double macroF1(List<LabelPair> pairs) {
    Map<String, Counts> byLabel = new TreeMap<>();
    for (LabelPair pair : pairs) {
      if (pair.isRight()) {
        byLabel.merge(pair.predicted(), new Counts(1, 0, 0), Counts::plus);
      } else {
        byLabel.merge(pair.predicted(), new Counts(0, 1, 0), Counts::plus);
        byLabel.merge(pair.reference(), new Counts(0, 0, 1), Counts::plus);
      }
    }
    return byLabel.values().stream()
        .filter(c -> c.support() > 0)
        .mapToDouble(Counts::f1)
        .average()
        .orElse(0);
  }

  /**
   * Agreement beyond chance. Source: J. Cohen (1960), A coefficient of agreement for nominal
   * scales, Educational and Psychological Measurement 20, 37–46. With one label everywhere, 1 where
   * all are right.
   */
  static double kappa(List<LabelPair> pairs) {
    if (pairs.isEmpty()) {
      return 0;
    }
    Map<String, Integer> said = new HashMap<>();
    Map<String, Integer> right = new HashMap<>();
    for (LabelPair pair : pairs) {
      said.merge(pair.predicted(), 1, Integer::sum);
      right.merge(pair.reference(), 1, Integer::sum);
    }
    double n = pairs.size();
    double chance = 0;
    for (Map.Entry<String, Integer> label : new TreeMap<>(said).entrySet()) {
      chance += label.getValue() / n * right.getOrDefault(label.getKey(), 0) / n;
    }
    double observed = accuracy(pairs);
    return chance >= 1 ? observed : (observed - chance) / (1 - chance);
  }
}
