package org.mattersarising.train;

import java.util.Arrays;
import smile.classification.Maxent;

/**
 * Fits a multinomial logistic regression over features that are there or not, with an L2 penalty
 * (Smile's maximum entropy classifier). The same examples in the same order give the same weights.
 * Stateless, safe for use by several threads.
 */
public final class MaxentTrainer {

  private static final double TOLERANCE = 1e-4;
  private static final int MOST_ROUNDS = 150;

  private final double penalty;

  /**
   * @param penalty of the squared weights; the larger, the smoother
   */
  public MaxentTrainer(double penalty) {
    this.penalty = penalty;
  }

  /**
   * The weights by class, the bias last.
   *
   * @param features how many there are
   * @param examples the numbers of the features that each has
   * @param labels from 0 to {@code classes - 1}; every class must occur
   */
  public double[][] fit(int features, int[][] examples, int[] labels, int classes) {
    if (Arrays.stream(labels).distinct().count() != classes) {
      throw new IllegalArgumentException("a class without an example");
    }
    Maxent.Options options = new Maxent.Options(penalty, TOLERANCE, MOST_ROUNDS);
    if (classes == 2) {
      // The library measures the second class against the first.
      return new double[][] {
        new double[features + 1],
        Maxent.binomial(features, examples, labels, options).coefficients()
      };
    }
    double[][] found = Maxent.multinomial(features, examples, labels, options).coefficients();
    // The last class is what the others are measured against: it has no weights of its own.
    double[][] all = Arrays.copyOf(found, classes);
    for (int i = found.length; i < classes; i++) {
      all[i] = new double[features + 1];
    }
    return all;
  }
}
