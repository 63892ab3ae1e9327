package org.mattersarising.compare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The false discovery rate of many tests. Source: Y. Benjamini and Y. Hochberg (1995), Controlling
 * the false discovery rate, JRSS B 57, 289–300. Stateless.
 */
final class FalseDiscoveryRate {

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
}
