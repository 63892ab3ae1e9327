package org.mattersarising.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Hits, false alarms, misses and rightly nothing, where a row stands for many statements. */
record Weights(double tp, double fp, double fn, double tn) {

  static final Weights NONE = new Weights(0, 0, 0, 0);

  /** One row. */
  static Weights of(boolean said, boolean so, double weight) {
    return new Weights(
        said && so ? weight : 0,
        said && !so ? weight : 0,
        !said && so ? weight : 0,
        !said && !so ? weight : 0);
  }

  Weights plus(Weights other) {
    return new Weights(tp + other.tp, fp + other.fp, fn + other.fn, tn + other.tn);
  }

  double precision() {
    return tp + fp == 0 ? 0 : tp / (tp + fp);
  }

  double recall() {
    return tp + fn == 0 ? 0 : tp / (tp + fn);
  }

  double f1() {
    double all = 2 * tp + fp + fn;
    return all == 0 ? 0 : 2 * tp / all;
  }

  /** Cohen's κ of yes and no; see {@link LabelScores#kappa}. */
  double kappa() {
    double n = tp + fp + fn + tn;
    if (n == 0) {
      return 0;
    }
    double observed = (tp + tn) / n;
    double chance = ((tp + fp) / n) * ((tp + fn) / n) + ((fn + tn) / n) * ((fp + tn) / n);
    return chance >= 1 ? observed : (observed - chance) / (1 - chance);
  }

  /** One label with its weight. */
  record Pair(LabelPair labels, double weight) {}

  /** Cohen's κ of weighted labels. */
  static double kappa(List<Pair> pairs) {
    double n = 0;
    double same = 0;
    Map<String, Double> said = new TreeMap<>();
    Map<String, Double> right = new TreeMap<>();
    for (Pair pair : pairs) {
      n += pair.weight();
      same += pair.labels().isRight() ? pair.weight() : 0;
      said.merge(pair.labels().predicted(), pair.weight(), Double::sum);
      right.merge(pair.labels().reference(), pair.weight(), Double::sum);
    }
    if (n == 0) {
      return 0;
    }
    double chance = 0;
    for (Map.Entry<String, Double> label : said.entrySet()) {
      chance += label.getValue() / n * right.getOrDefault(label.getKey(), 0.0) / n;
    }
    return chance >= 1 ? same / n : (same / n - chance) / (1 - chance);
  }
}
