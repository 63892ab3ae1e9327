package org.mattersarising.annotate.statement;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was learnt from labelled statements about which sentences give somebody a task: a logistic
 * regression over {@link TaskFeatures}. Immutable.
 *
 * <p>The file is text: {@code matters-task-model 1}, the number of the features' version, the bias,
 * then each feature with its weight in thousandths, in alphabetical order. Whole numbers, so that
 * their sum is the same in any order.
 */
public final class TaskModel {

  private static final String MAGIC = "matters-task-model 1";

  /** Raised when a feature means something else than it did; an older model is then left aside. */
  static final int FEATURES = 1;

  /** What surroundings that weigh less leave to no words to make up for. */
  private static final int HOPELESS = -3000;

  private static final double UNIT = 1000;

  private final int features;
  private final Map<String, int[]> weights;
  private final int[] bias;
  private final FeatureIndex index;

  private TaskModel(int features, int bias, Map<String, int[]> weights) {
    this.features = features;
    this.bias = new int[] {bias};
    this.weights = weights;
    this.index = new FeatureIndex(weights);
  }

  /**
   * A model of weights that a training found, rounded to what the file keeps; features that weigh
   * nothing then are left out.
   */
  public static TaskModel of(double bias, Map<String, Double> weights) {
    Map<String, int[]> rounded = new HashMap<>();
    weights.forEach((feature, weight) -> {
      int units = (int) Math.rint(weight * UNIT);
      if (units != 0) {
        rounded.put(feature, new int[] {units});
      }
    });
    return new TaskModel(FEATURES, (int) Math.rint(bias * UNIT), rounded);
  }

  /** Whether it was trained on features as this version makes them. */
  public boolean fits() {
    return features == FEATURES;
  }

  /** What adds up the weights of the features of one sentence after the other. */
  WeighedFeatures weighed() {
    return new WeighedFeatures(index, 1);
  }

  /** Begins a sentence without features. */
  void begin(WeighedFeatures weighed) {
    weighed.clear(bias);
  }

  /** Whether a sentence more likely than not gives somebody a task. */
  boolean isTask(WeighedFeatures weighed) {
    return weighed.sums()[0] >= 0;
  }

  /** Whether what stands around a sentence rules a task out, before its words are looked at. */
  boolean isHopeless(WeighedFeatures weighed) {
    return weighed.sums()[0] < HOPELESS;
  }

  /** Whether an example gives one: what its grammar confirms, or what more likely than not does. */
  public boolean isTask(TaskExamples.Example example) {
    long sum = bias[0];
    for (String feature : example.features()) {
      int[] weight = weights.get(feature);
      sum += weight == null ? 0 : weight[0];
    }
    return example.given() == Given.CONFIRMED || sum >= 0;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException where it is no model of this format
   */
  public static TaskModel read(String content) throws IOException {
    String[] lines = content.split("\n", -1);
    if (!lines[0].equals(MAGIC)) {
      throw new IOException("this is no task model");
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
      throw new IOException("a task model with a line that is none: " + e.getMessage(), e);
    }
    return new TaskModel(features, bias, weights);
  }

  /** The file's content; the same weights give the same bytes. */
  public String write() {
    StringBuilder out = new StringBuilder(MAGIC).append('\n');
    out.append("features\t").append(features).append('\n');
    out.append("bias\t").append(bias[0]).append('\n');
    new TreeMap<>(weights)
        .forEach(
            (feature, weight) -> out.append(feature).append('\t').append(weight[0]).append('\n'));
    return out.toString();
  }
}
