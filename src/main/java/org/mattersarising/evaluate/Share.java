package org.mattersarising.evaluate;

import java.util.List;

/**
 * One thing with a value that is averaged, such as right (1) or wrong (0).
 *
 * @param weight how much it counts
 */
record Share(String document, String block, double value, double weight) {

  static Share of(String document, String block, boolean right) {
    return new Share(document, block, right ? 1 : 0, 1);
  }

  /** The weighted mean; 0 of nothing. */
  static double mean(List<Share> shares) {
    double sum = 0;
    double weights = 0;
    for (Share share : shares) {
      sum += share.value * share.weight;
      weights += share.weight;
    }
    return weights == 0 ? 0 : sum / weights;
  }

  /** The mean with its interval. */
  static Metric metric(String name, List<Share> shares) {
    return new Metric(
        name,
        mean(shares),
        BlockBootstrap.interval(shares, Share::document, Share::block, Share::mean),
        shares.size());
  }
}
