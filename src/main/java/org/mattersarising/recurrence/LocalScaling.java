package org.mattersarising.recurrence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.mattersarising.threads.OrderedThreads;

/**
 * How far passages are from each other. How near is near enough differs between councils that
 * minute six large matters and those that minute a hundred small ones, so a distance is measured in
 * units of how far both passages are from their nearest in other meetings (local scaling, after
 * Zelnik-Manor and Perona 2004). Rows are worked out on several threads; what they come to does not
 * depend on their order.
 */
final class LocalScaling {

  /** Which of the nearest passages of other meetings gives the unit. */
  private static final int NEAREST = 7;

  /** The unit where there are too few passages to tell, and how many passages weigh as much. */
  private static final double USUAL_UNIT = 0.7;

  private static final double USUAL_WEIGHT = 100;
  private static final double LARGEST_UNIT = 1.2;

  /** Into so many parts the rows are dealt out like cards, since later ones are longer. */
  private static final int PARTS = 16;

  private final PassageSpace space;
  private final int[] meeting;
  private final int size;
  private final Distances distances;

  private LocalScaling(List<Passage> passages) {
    this.space = new PassageSpace(passages);
    this.size = space.size();
    this.distances = new Distances(size);
    List<String> meetings =
        passages.stream().map(p -> p.lead().meeting().id()).distinct().sorted().toList();
    this.meeting =
        passages.stream().mapToInt(p -> meetings.indexOf(p.lead().meeting().id())).toArray();
  }

  /** The distances of each two passages. */
  static Distances distances(List<Passage> passages, OrderedThreads threads) {
    return new LocalScaling(passages).scaled(threads);
  }

  private Distances scaled(OrderedThreads threads) {
    List<Integer> parts = IntStream.range(0, Math.min(size, PARTS)).boxed().toList();
    float[] nearest = none();
    try {
      threads.inOrder(parts, this::compare, found -> add(nearest, found));
      double[] root = roots(nearest);
      threads.each(parts, part -> scale(part, root));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is read or written here
    }
    return distances;
  }

  private float[] none() {
    float[] nearest = new float[size * NEAREST];
    Arrays.fill(nearest, Float.MAX_VALUE);
    return nearest;
  }

  /** Sets the plain distances of a part's rows; gives the nearest of other meetings among them. */
  private float[] compare(int part) {
    float[] nearest = none();
    for (int i = part; i < size; i += PARTS) {
      double[] likeness = space.likenessToEarlier(i);
      for (int j = 0; j < i; j++) {
        float distance = (float) Math.max(0, 1 - likeness[j]);
        distances.set(i, j, distance);
        if (meeting[i] != meeting[j]) {
          keep(nearest, i, distance);
          keep(nearest, j, distance);
        }
      }
    }
    return nearest;
  }

  /** The smallest of both, whichever of them come first. */
  private void add(float[] nearest, float[] found) {
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < NEAREST; k++) {
        keep(nearest, i, found[i * NEAREST + k]);
      }
    }
  }

  private double[] roots(float[] nearest) {
    double[] root = new double[size];
    for (int i = 0; i < size; i++) {
      double own = Math.min(LARGEST_UNIT, nearest[i * NEAREST + NEAREST - 1]);
      root[i] = Math.sqrt((size * own + USUAL_WEIGHT * USUAL_UNIT) / (size + USUAL_WEIGHT));
    }
    return root;
  }

  private void scale(int part, double[] root) {
    for (int i = part; i < size; i += PARTS) {
      for (int j = 0; j < i; j++) {
        double scaled = distances.between(i, j) / (root[i] * root[j]);
        // Four decimals: processors differ in the last digits, and a tie must be a tie on all.
        distances.set(i, j, (float) (Math.rint(scaled * 1e4) / 1e4));
      }
    }
  }

  /** Keeps the smallest of a passage, ascending. */
  private static void keep(float[] nearest, int passage, float value) {
    int from = passage * NEAREST;
    int at = from + NEAREST - 1;
    if (value >= nearest[at]) {
      return;
    }
    while (at > from && nearest[at - 1] > value) {
      nearest[at] = nearest[at - 1];
      at--;
    }
    nearest[at] = value;
  }
}
