package org.mattersarising.compare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The false discovery rate of many tests. Source: Y. Benjamini and Y. Hochberg (1995), Controlling
 * the false discovery rate, JRSS B 57, 289–300. Stateless.
 *
 * <p>Two lists of findings stand side by side: what is unusual for a council, and what changed over
 * time. Each holds a share of the rate, as C. Bonferroni would over two tests. So each list keeps
 * to its share, the false ones among all that is told keep to {@link #ALL} whatever the lists have
 * to do with each other, and where there is nothing to find, nothing is found in 19 of 20 corpora.
 */
final class FalseDiscoveryRate {

  /** Of all that is told in a report, so much may be false. */
  static final double ALL = 0.05;

  private FalseDiscoveryRate() {}

  /** The q-value of each p-value, in their order: R's {@code p.adjust(p, "BH")}. */
  static double[] qValues(double[] p) {
    List<Integer> descending =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> p[i]).reversed())
            .toList();
    double[] q = new double[p.length];
    double least = 1;
    int rank = p.length;
    for (int i : descending) {
      least = Math.min(least, p[i] * p.length / rank--);
      q[i] = least;
    }
    return q;
  }

  /**
   * The q-values of one of several lists that are told side by side, so that each may be set
   * against {@link #ALL}.
   */
  static double[] qValues(double[] p, int lists) {
    double[] q = qValues(p);
    for (int i = 0; i < q.length; i++) {
      q[i] = Math.min(1, q[i] * lists);
    }
    return q;
  }
}
