package org.mattersarising.compare;

/**
 * The 95 % score interval of a proportion, which keeps its coverage with few observations and never
 * leaves 0 to 1. Source: E. B. Wilson (1927), Probable inference, the law of succession, and
 * statistical inference, JASA 22, 209–212.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record WilsonInterval(double low, double high) {

  /** The 0.975 quantile of the standard normal distribution. */
  private static final double Z = 1.959963984540054;

  public WilsonInterval {
    if (!(0 <= low && low <= high && high <= 1)) {
      throw new IllegalArgumentException("no interval: " + low + " to " + high);
    }
  }

  /**
   * The interval for {@code hits} of {@code trials}, rounded to four decimals.
   *
   * @throws IllegalArgumentException without a trial, or with more hits than trials
   */
  public static WilsonInterval of(long hits, long trials) {
    if (trials <= 0 || hits < 0 || hits > trials) {
      throw new IllegalArgumentException("no proportion: " + hits + " of " + trials);
    }
    double n = trials;
    double p = hits / n;
    double z2 = Z * Z;
    double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    double half = Z / (1 + z2 / n) * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    return new WilsonInterval(
        hits == 0 ? 0 : round(Math.max(0, centre - half)),
        hits == trials ? 1 : round(Math.min(1, centre + half)));
  }

  /** Four decimals: the last digits differ between processors, and nobody reads them. */
  static double round(double value) {
    return Math.rint(value * 1e4) / 1e4;
  }
}
