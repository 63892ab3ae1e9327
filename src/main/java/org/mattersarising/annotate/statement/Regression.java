package org.mattersarising.annotate.statement;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A logistic regression with one weight a feature, and its file: a first line that says whose it
 * is, the number of the features' version, the bias, then each feature with its weight in
 * thousandths, in alphabetical order. Whole numbers, so that their sum is the same in any order.
 * Immutable.
 */
final class Regression {

  private static final double UNIT = 1000;

  private final int features;
  private final int[] bias;
  private final Map<String, int[]> weights;

  private Regression(int features, int bias, Map<String, int[]> weights) {
    this.features = features;
    this.bias = new int[] {bias};
    this.weights = weights;
  }

  /**
   * Weights that a training found, rounded to what the file keeps.
   *
   * @param least features that weigh less, in thousandths either way, are left out
   */
  static Regression of(int features, double bias, Map<String, Double> weights, int least) {
    Map<String, int[]> rounded = new HashMap<>();
    weights.forEach((feature, weight) -> {
      int units = (int) Math.rint(weight * UNIT);
      if (Math.abs(units) >= least) {
        rounded.put(feature, new int[] {units});
      }
    });
    return new Regression(features, (int) Math.rint(bias * UNIT), rounded);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException where it is no file that begins with this line
   */
  static Regression read(String magic, String content) throws IOException {
    String[] lines = content.split("\n", -1);
    if (!lines[0].equals(magic)) {
      throw new IOException("this is no file of " + magic);
    }
    Map<String, int[]> weights = new HashMap<>();
    int features = -1;
    int bias = 0;
    try {
      for (int i = 1; i < lines.length; i++) {
        int tab = lines[i].lastIndexOf('\t');
        if (tab < 0 && lines[i].isEmpty()) {
          continue;
        }
        int number = Integer.parseInt(lines[i].substring(tab + 1));
        String name = lines[i].substring(0, Math.max(0, tab));
        switch (name) {
          case "features" -> features = number;
          case "bias" -> bias = number;
          default -> weights.put(name, new int[] {number});
        }
      }
    } catch (NumberFormatException e) {
      throw new IOException(magic + " has a line that is none: " + e.getMessage(), e);
    }
    return new Regression(features, bias, weights);
  }

  /** The version of the features that it was trained on. */
  int features() {
    return features;
  }

  /** The log odds without any feature, in thousandths: the one column. */
  int[] bias() {
    return bias;
  }

  /** The weight of each feature. */
  Map<String, int[]> weights() {
    return weights;
  }

  /** The log odds of a sentence of these features, in thousandths. */
  long sum(Iterable<String> found) {
    long sum = bias[0];
    for (String feature : found) {
      int[] weight = weights.get(feature);
      sum += weight == null ? 0 : weight[0];
    }
    return sum;
  }

  /** The file's content; the same weights give the same bytes. */
  String write(String magic) {
    StringBuilder out = new StringBuilder(magic).append('\n');
    out.append("features\t").append(features).append('\n');
    out.append("bias\t").append(bias[0]).append('\n');
    new TreeMap<>(weights)
        .forEach(
            (feature, weight) -> out.append(feature).append('\t').append(weight[0]).append('\n'));
    return out.toString();
  }
}
