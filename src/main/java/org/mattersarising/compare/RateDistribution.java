package org.mattersarising.compare;

/**
 * What is known of a rate, as a distribution over a grid of its logit. The grid reaches far below
 * what any number of meetings can tell from nought, since the logarithm of a rate has no floor.
 * Immutable.
 */
final class RateDistribution {

  private static final double FIRST = -20;
  private static final double LAST = 20;
  private static final double STEP = 0.04;
  private static final int CELLS = (int) Math.round((LAST - FIRST) / STEP);

  /** Of the table of logarithms, which a ratio needs: from e to the −20th, in hundredths. */
  private static final double FINE = 100;

  private static final int LOGS = 2_000;

  /** The logarithm of the rate in the middle of each cell. */
  private static final double[] LOG_RATE = new double[CELLS];

  /** The logit of each rate of the table of logarithms, in cells. */
  private static final double[] AT = new double[LOGS];

  static {
    for (int i = 0; i < CELLS; i++) {
      LOG_RATE[i] = -Math.log1p(Math.exp(-(FIRST + (i + 0.5) * STEP)));
    }
    for (int i = 0; i < LOGS; i++) {
      double log = (i - LOGS) / FINE;
      AT[i] = (log - Math.log(-Math.expm1(log)) - FIRST) / STEP;
    }
  }

  /** Weights below this are left out: far less than any quantile that is asked for. */
  private static final double LEAST = 1e-8;

  private final double[] weight;

  /** The probability that the rate's logarithm lies below each of the table. */
  private final double[] below = new double[LOGS + 1];

  private final int from;
  private final int to;

  private RateDistribution(double[] density) {
    double sum = 0;
    for (double each : density) {
      sum += each;
    }
    weight = density;
    double[] upTo = new double[CELLS + 1];
    int first = CELLS;
    int end = 0;
    for (int i = 0; i < CELLS; i++) {
      weight[i] /= sum;
      upTo[i + 1] = upTo[i] + weight[i];
      if (weight[i] > LEAST) {
        first = Math.min(first, i);
        end = i + 1;
      }
    }
    from = first;
    to = end;
    for (int i = 0; i < LOGS; i++) {
      int cell = (int) Math.clamp(AT[i], 0, CELLS - 1.0);
      below[i] = upTo[cell] + Math.clamp(AT[i] - cell, 0, 1) * weight[cell];
    }
    below[LOGS] = 1;
  }

  /** A density that need not sum to 1, given for each logit. */
  static RateDistribution of(Density density) {
    double[] values = new double[CELLS];
    for (int i = 0; i < CELLS; i++) {
      values[i] = density.at(FIRST + (i + 0.5) * STEP);
    }
    return new RateDistribution(values);
  }

  /**
   * The beta distribution. Of <i>k</i> in <i>n</i> meetings, {@code beta(k + 0.5, n − k + 0.5)} is
   * what H. Jeffreys's prior leaves.
   */
  static RateDistribution beta(double a, double b) {
    // In logits the density is p^a (1 − p)^b: the change of scale takes the "− 1" away.
    double mode = a * Math.log(a / (a + b)) + b * Math.log(b / (a + b));
    double[] values = new double[CELLS];
    for (int i = 0; i < CELLS; i++) {
      values[i] = Math.exp(a * LOG_RATE[i] + b * LOG_RATE[CELLS - 1 - i] - mode);
    }
    return new RateDistribution(values);
  }

  /** A density of logits. */
  interface Density {
    double at(double logit);
  }

  /**
   * The quantile of the logarithm of this rate over another, independent one; by halving, to less
   * than a thousandth.
   */
  double logRatio(RateDistribution other, double level) {
    double low = -25;
    double high = 25;
    while (high - low > 5e-4) {
      double middle = (low + high) / 2;
      if (below(other, middle) < level) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** The probability that the ratio's logarithm lies below a value. */
  private double below(RateDistribution other, double value) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += weight[i] * (1 - other.belowLog(LOG_RATE[i] - value));
    }
    return sum;
  }

  /** The probability that the rate's logarithm lies below a value. */
  private double belowLog(double log) {
    double at = log * FINE + LOGS;
    if (at >= LOGS) {
      return 1;
    }
    if (at <= 0) {
      return 0;
    }
    int i = (int) at;
    return below[i] + (at - i) * (below[i + 1] - below[i]);
  }
}
