package org.mattersarising.train;

import smile.classification.LogisticRegression;

/**
 * Fits a logistic regression with an L2 penalty (Smile's L-BFGS). The same examples in the same
 * order give the same weights. Stateless, safe for use by several threads.
 */
public final class LogisticTrainer {

  private static final double TOLERANCE = 1e-5;
  private static final int MOST_ROUNDS = 200;

  private final double penalty;

  /**
   * @param penalty of the squared weights; the larger, the smoother
   */
  public LogisticTrainer(double penalty) {
    this.penalty = penalty;
  }

  /**
   * The weights, the bias last.
   *
   * @param examples one row of features each
   * @param labels 1 or 0; both must occur
   */
  public double[] fit(double[][] examples, int[] labels) {
    return LogisticRegression.binomial(
            examples, labels, new LogisticRegression.Options(penalty, TOLERANCE, MOST_ROUNDS))
        .coefficients();
  }
}
