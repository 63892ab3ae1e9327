package org.mattersarising.themes.discover;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds each point's nearest neighbours. The sign bits of centred vectors choose a few hundred that
 * may be near (Charikar 2002, Similarity estimation techniques from rounding algorithms: the share
 * of equal signs follows the angle), which are then compared exactly; so a hundred thousand points
 * take seconds, and up to {@value #SHORTLIST} points the answer is exact. Nearness is the cosine of
 * the vectors mixed with that of the words. The answer does not depend on the number of threads.
 */
final class NeighbourFinder {

  /** How many points are compared exactly with each. */
  static final int SHORTLIST = 200;

  private final float[][] centred;
  private final WordSpace words;
  private final double wordShare;

  /**
   * Signs are compared so many numbers at a time, which processors do for several points at once.
   */
  private static final int AT_ONCE = 4;

  /** So many points are compared with one before the next, since their differences stay at hand. */
  private static final int BLOCK = 1 << 13;

  /** The signs, 32 dimensions at a time, of all points: so comparing reads them in their order. */
  private final int[][] signs;

  /**
   * @param vectors of length one
   * @param words of the same points
   * @param wordShare how much the words weigh against the vectors, 0 to 1
   */
  NeighbourFinder(List<float[]> vectors, WordSpace words, double wordShare) {
    this.centred = centred(vectors);
    this.words = words;
    this.wordShare = wordShare;
    int dimensions = centred.length == 0 ? 0 : centred[0].length;
    int step = AT_ONCE * Integer.SIZE;
    this.signs = new int[(dimensions + step - 1) / step * AT_ONCE][centred.length];
    for (int i = 0; i < centred.length; i++) {
      sign(i);
    }
  }

  /**
   * The neighbours of every point, nearest first; only those that are nearer than chance.
   *
   * @param most how many of each
   */
  Neighbours find(int most) {
    int n = centred.length;
    int[][] ids = new int[n][];
    float[][] weights = new float[n][];
    // Each point writes its own row: any number of threads gives the same rows.
    IntStream.range(0, n)
        .parallel()
        .forEach(i -> {
          long[] ranked = ranked(i);
          int kept = Math.min(most, ranked.length);
          ids[i] = new int[kept];
          weights[i] = new float[kept];
          for (int k = 0; k < kept; k++) {
            ids[i][k] = (int) ranked[k];
            weights[i][k] = (-(ranked[k] >> 32)) / 10_000f;
          }
        });
    return new Neighbours(ids, weights);
  }

  /** Negated nearness in ten-thousandths above the index: sorts by nearness, then by index. */
  private long[] ranked(int i) {
    int[] near = shortlist(i);
    long[] ranked = new long[near.length];
    int kept = 0;
    for (int j : near) {
      long nearness = Math.round(nearness(i, j) * 10_000);
      if (nearness > 0) {
        ranked[kept++] = (-nearness << 32) | j;
      }
    }
    long[] all = Arrays.copyOf(ranked, kept);
    Arrays.sort(all);
    return all;
  }

  private int[] shortlist(int i) {
    int n = centred.length;
    if (n <= SHORTLIST) {
      return IntStream.range(0, n).filter(j -> j != i).toArray();
    }
    int[] differences = differences(i);
    int[] histogram = new int[signs.length * Integer.SIZE + 1];
    for (int different : differences) {
      histogram[different]++;
    }
    int farthest = 0;
    int seen = histogram[0];
    while (seen <= SHORTLIST) {
      farthest++;
      seen += histogram[farthest];
    }
    int[] near = new int[seen];
    int kept = 0;
    for (int j = 0; j < n; j++) {
      if (differences[j] <= farthest && j != i) {
        near[kept++] = j;
      }
    }
    return Arrays.copyOf(near, kept);
  }

  /** In how many signs each point differs from one. */
  private int[] differences(int i) {
    int n = centred.length;
    int[] differences = new int[n];
    for (int from = 0; from < n; from += BLOCK) {
      for (int w = 0; w < signs.length; w += AT_ONCE) {
        addDifferences(i, w, from, Math.min(n, from + BLOCK), differences);
      }
    }
    return differences;
  }

  /** Of some dimensions and points. As plain as it is so that it is compiled to vectors. */
  private void addDifferences(int i, int word, int from, int to, int[] differences) {
    int[] a = signs[word];
    int[] b = signs[word + 1];
    int[] c = signs[word + 2];
    int[] d = signs[word + 3];
    int ownA = a[i];
    int ownB = b[i];
    int ownC = c[i];
    int ownD = d[i];
    for (int j = from; j < to; j++) {
      differences[j] +=
          Integer.bitCount(ownA ^ a[j])
              + Integer.bitCount(ownB ^ b[j])
              + Integer.bitCount(ownC ^ c[j])
              + Integer.bitCount(ownD ^ d[j]);
    }
  }

  private double nearness(int i, int j) {
    return (1 - wordShare) * cosine(i, j) + wordShare * words.cosine(i, j);
  }

  private double cosine(int i, int j) {
    float[] one = centred[i];
    float[] other = centred[j];
    double sum = 0;
    for (int d = 0; d < one.length; d++) {
      sum += (double) one[d] * other[d];
    }
    return sum;
  }

  /**
   * How near the members of a group are in meaning alone: the mean cosine of two, four decimals. A
   * word with two senses brings together what is not.
   */
  double coherence(BitSet group) {
    int n = group.cardinality();
    if (n < 2) {
      return 1;
    }
    // Σ cos over all ordered pairs is the squared length of the sum of the vectors.
    double[] sum = new double[centred[0].length];
    group.stream()
        .forEach(i -> {
          for (int d = 0; d < sum.length; d++) {
            sum[d] += centred[i][d];
          }
        });
    double square = 0;
    for (double x : sum) {
      square += x * x;
    }
    return Math.rint((square - n) / ((double) n * (n - 1)) * 10_000) / 10_000;
  }

  /** What all statements have in common is the register of minutes, no theme. */
  private static float[][] centred(List<float[]> vectors) {
    int n = vectors.size();
    int dimensions = n == 0 ? 0 : vectors.getFirst().length;
    double[] mean = new double[dimensions];
    for (float[] vector : vectors) {
      for (int d = 0; d < dimensions; d++) {
        mean[d] += vector[d] / (double) n;
      }
    }
    float[][] centred = new float[n][dimensions];
    for (int i = 0; i < n; i++) {
      double square = 0;
      for (int d = 0; d < dimensions; d++) {
        double x = vectors.get(i)[d] - mean[d];
        square += x * x;
      }
      double length = Math.max(Math.sqrt(square), 1e-9);
      for (int d = 0; d < dimensions; d++) {
        centred[i][d] = (float) ((vectors.get(i)[d] - mean[d]) / length);
      }
    }
    return centred;
  }

  private void sign(int point) {
    float[] vector = centred[point];
    for (int d = 0; d < vector.length; d++) {
      if (vector[d] > 0) {
        signs[d / Integer.SIZE][point] |= 1 << (d % Integer.SIZE);
      }
    }
  }
}
