package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Parts the passages of a very large archive by meaning, so that time and memory of linking grow
 * with its length and no longer with the square: a block is halved by two means (k-means with k =
 * 2, as in bisecting k-means, Steinbach, Karypis and Kumar 2000) until none is too large. A matter
 * that lies across a border is found in two parts. The same passages in the same order give the
 * same blocks.
 */
final class PassageBlocks {

  /** So many passages are linked at once: 72 MB of distances. */
  static final int LARGEST = 6000;

  /** No part has less than this share of its block, so that halving ends soon. */
  private static final double LEAST_SHARE = 0.2;

  private static final int ROUNDS = 8;

  private PassageBlocks() {}

  /** The blocks in order of their first passage, each in the given order. */
  static List<List<Passage>> of(List<Passage> passages, int largest) {
    List<List<Passage>> blocks = new ArrayList<>();
    int[] all = new int[passages.size()];
    Arrays.setAll(all, i -> i);
    List<int[]> parts = new ArrayList<>();
    halve(passages, all, Math.max(2, largest), parts);
    parts.sort(Comparator.comparingInt(part -> part.length == 0 ? 0 : part[0]));
    for (int[] part : parts) {
      blocks.add(Arrays.stream(part).mapToObj(passages::get).toList());
    }
    return blocks;
  }

  private static void halve(List<Passage> passages, int[] block, int largest, List<int[]> parts) {
    if (block.length <= largest) {
      parts.add(block);
      return;
    }
    double[] side = sides(passages, block);
    double[] sorted = side.clone();
    Arrays.sort(sorted);
    int least = (int) (LEAST_SHARE * block.length);
    double border = Math.clamp(0, sorted[least], sorted[block.length - 1 - least]);
    int[] low = new int[block.length];
    int[] high = new int[block.length];
    int lows = 0;
    int highs = 0;
    for (int i = 0; i < block.length; i++) {
      if (side[i] <= border) {
        low[lows++] = block[i];
      } else {
        high[highs++] = block[i];
      }
    }
    if (lows == 0 || highs == 0) {
      // All the same: any border is as good.
      lows = block.length / 2;
      highs = block.length - lows;
      low = Arrays.copyOf(block, lows);
      high = Arrays.copyOfRange(block, lows, block.length);
    }
    halve(passages, Arrays.copyOf(low, lows), largest, parts);
    halve(passages, Arrays.copyOf(high, highs), largest, parts);
  }

  /** On which side of the border between two means each lies; six decimals. */
  private static double[] sides(List<Passage> passages, int[] block) {
    int one = farthest(passages, block, vector(passages, block[0]));
    int other = farthest(passages, block, vector(passages, block[one]));
    double[] difference = difference(vector(passages, block[one]), vector(passages, block[other]));
    double[] side = new double[block.length];
    for (int round = 0; round < ROUNDS; round++) {
      double[] high = new double[difference.length];
      double[] low = new double[difference.length];
      int highs = 0;
      for (int i = 0; i < block.length; i++) {
        float[] vector = vector(passages, block[i]);
        side[i] = Math.rint(dot(difference, vector) * 1e6) / 1e6;
        boolean up = side[i] > 0;
        highs += up ? 1 : 0;
        double[] sum = up ? high : low;
        for (int d = 0; d < sum.length; d++) {
          sum[d] += vector[d];
        }
      }
      if (highs == 0 || highs == block.length) {
        return side;
      }
      for (int d = 0; d < difference.length; d++) {
        difference[d] = high[d] / highs - low[d] / (block.length - highs);
      }
    }
    return side;
  }

  private static int farthest(List<Passage> passages, int[] block, float[] from) {
    int farthest = 0;
    double least = Double.MAX_VALUE;
    double[] start = new double[from.length];
    for (int d = 0; d < from.length; d++) {
      start[d] = from[d];
    }
    for (int i = 0; i < block.length; i++) {
      double likeness = Math.rint(dot(start, vector(passages, block[i])) * 1e6) / 1e6;
      if (likeness < least) {
        least = likeness;
        farthest = i;
      }
    }
    return farthest;
  }

  private static double[] difference(float[] one, float[] other) {
    double[] difference = new double[one.length];
    for (int d = 0; d < one.length; d++) {
      difference[d] = (double) one[d] - other[d];
    }
    return difference;
  }

  private static double dot(double[] a, float[] b) {
    double sum = 0;
    for (int d = 0; d < a.length; d++) {
      sum += a[d] * b[d];
    }
    return sum;
  }

  private static float[] vector(List<Passage> passages, int place) {
    return passages.get(place).lead().vector().values();
  }
}
