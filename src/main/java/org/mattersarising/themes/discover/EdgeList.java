package org.mattersarising.themes.discover;

import java.util.Arrays;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.jspecify.annotations.Nullable;

/**
 * Edges of an undirected graph as they come. They are brought into a network's order by counting,
 * since the network's own sorting takes longer than Leiden does. Not for use by several threads.
 */
final class EdgeList {

  private int[] ends = new int[1 << 10];
  private double[] weights = new double[1 << 9];
  private int size;

  /** Adds an edge between two different points; each pair once. */
  void add(int one, int other, double weight) {
    if (size == weights.length) {
      ends = Arrays.copyOf(ends, 4 * size);
      weights = Arrays.copyOf(weights, 2 * size);
    }
    ends[2 * size] = one;
    ends[2 * size + 1] = other;
    weights[size++] = weight;
  }

  /** The network of points from 0, each edge listed at both of its ends, in order of neighbours. */
  Network network(int points) {
    int[] first = new int[points + 1];
    for (int i = 0; i < 2 * size; i++) {
      first[ends[i] + 1]++;
    }
    for (int p = 0; p < points; p++) {
      first[p + 1] += first[p];
    }
    // Sorted by one end and then, in the order of that, by the other.
    int[] byNeighbour = sorted(null, first);
    int[] byPoint = sorted(byNeighbour, first);
    int[] neighbours = new int[2 * size];
    double[] both = new double[2 * size];
    for (int i = 0; i < byPoint.length; i++) {
      neighbours[i] = ends[byPoint[i] ^ 1];
      both[i] = weights[byPoint[i] >> 1];
    }
    return new Network(
        points,
        true,
        Arrays.stream(first).asLongStream().toArray(),
        new LargeIntArray(neighbours),
        new LargeDoubleArray(both),
        false);
  }

  /**
   * The places in {@code ends} in order of the point there, those of one point in the order given;
   * without an order, sorted by the point at the other end.
   */
  private int[] sorted(int @Nullable [] order, int[] first) {
    int[] next = first.clone();
    int[] sorted = new int[2 * size];
    for (int i = 0; i < sorted.length; i++) {
      int place = order == null ? i : order[i];
      int point = ends[order == null ? place ^ 1 : place];
      sorted[next[point]++] = place;
    }
    return sorted;
  }
}
