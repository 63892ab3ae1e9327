package org.mattersarising.annotate.statement;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * What was learnt from labelled statements about which sentences say of themselves that their
 * matter came up before: a logistic regression over {@link StatementFeatures} and {@link
 * RecurrenceFeatures}. Immutable.
 *
 * <p>The file is text and begins with {@code matters-recurrence-model 1}; see {@link Regression}.
 */
public final class RecurrenceModel {

  private static final String MAGIC = "matters-recurrence-model 1";

  /** Raised when a feature means something else than it did; an older model is then left aside. */
  static final int FEATURES = 1;

  /** Features that weigh less than this in thousandths change nothing and fill the file. */
  private static final int LEAST = 10;

  /** The thousandths of log odds of a share of 0.15: few sentences say so, and shares are low. */
  private static final long SAYS = -1735;

  private final Regression regression;

  private RecurrenceModel(Regression regression) {
    this.regression = regression;
  }

  /** A model of weights that a training found, rounded to what the file keeps. */
  public static RecurrenceModel of(double bias, Map<String, Double> weights) {
    return new RecurrenceModel(Regression.of(FEATURES, bias, weights, LEAST));
  }

  /** Whether it was trained on features as this version makes them. */
  public boolean fits() {
    return regression.features() == FEATURES;
  }

  /** The log odds without any feature, in thousandths: the one column. */
  int[] bias() {
    return regression.bias();
  }

  /** The weight of each feature. */
  Map<String, int[]> weights() {
    return regression.weights();
  }

  /** Whether log odds, in thousandths, are high enough. */
  static boolean says(long sum) {
    return sum >= SAYS;
  }

  /** Whether a sentence of these features is likely enough to say so. */
  public boolean says(Set<String> features) {
    return regression.sum(features) >= SAYS;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException where it is no model of this format
   */
  public static RecurrenceModel read(String content) throws IOException {
    return new RecurrenceModel(Regression.read(MAGIC, content));
  }

  /** The file's content; the same weights give the same bytes. */
  public String write() {
    return regression.write(MAGIC);
  }
}
