package org.mattersarising.annotate.statement;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * What was learnt from labelled statements about which sentences give somebody a task: a logistic
 * regression over {@link TaskFeatures}. Immutable.
 *
 * <p>The file is text and begins with {@code matters-task-model 1}; see {@link Regression}.
 */
public final class TaskModel {

  private static final String MAGIC = "matters-task-model 1";

  /** Raised when a feature means something else than it did; an older model is then left aside. */
  static final int FEATURES = 1;

  /** What surroundings that weigh less leave to no words to make up for. */
  private static final int HOPELESS = -3000;

  private final Regression regression;
  private final FeatureIndex index;

  private TaskModel(Regression regression) {
    this.regression = regression;
    this.index = new FeatureIndex(regression.weights(), 1);
  }

  /**
   * A model of weights that a training found, rounded to what the file keeps; features that weigh
   * nothing then are left out.
   */
  public static TaskModel of(double bias, Map<String, Double> weights) {
    return new TaskModel(Regression.of(FEATURES, bias, weights, 1));
  }

  /** Whether it was trained on features as this version makes them. */
  public boolean fits() {
    return regression.features() == FEATURES;
  }

  /** What adds up the weights of the features of one sentence after the other. */
  WeighedFeatures weighed() {
    return new WeighedFeatures(index, 1);
  }

  /** Begins a sentence without features. */
  void begin(WeighedFeatures weighed) {
    weighed.clear(regression.bias());
  }

  /** Whether a sentence more likely than not gives somebody a task. */
  boolean isTask(WeighedFeatures weighed) {
    return weighed.sums()[0] >= 0;
  }

  /** Whether what stands around a sentence rules a task out, before its words are looked at. */
  boolean isHopeless(WeighedFeatures weighed) {
    return weighed.sums()[0] < HOPELESS;
  }

  /** Whether a sentence of these features does, whatever its grammar says. */
  public boolean isTask(Set<String> features) {
    return regression.sum(features) >= 0;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException where it is no model of this format
   */
  public static TaskModel read(String content) throws IOException {
    return new TaskModel(Regression.read(MAGIC, content));
  }

  /** The file's content; the same weights give the same bytes. */
  public String write() {
    return regression.write(MAGIC);
  }
}
