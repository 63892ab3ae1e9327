package org.mattersarising.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import smile.math.special.Gamma;

/**
 * One change in the share of meetings that have something, and where it lies.
 *
 * <p>The test takes the greatest standardised difference between the meetings before and after any
 * quarter's beginning that leaves five on both sides. Its p-value is that of all orders of the
 * meetings within their committees, computed exactly: the number of meetings so far that have it is
 * a walk of a hypergeometric kind, and a table over its states gives the probability that it ever
 * strays so far. Committees that come and go therefore make no change. Where meetings resemble the
 * one before, the walk strays further by the square root of {@link Persistence}, and the bounds are
 * drawn in by that.
 *
 * <p>Where it lies is a distribution over the same quarters: binomial rates of their own in each
 * committee before and after, with H. Jeffreys's prior, and all quarters as likely before the
 * minutes are read.
 *
 * <p>Sources: the exact test, K. Worsley (1983), The power of likelihood ratio and cumulative sum
 * tests for a change in a binomial probability, Biometrika 70, 455–464; the location, A. Smith
 * (1975), A Bayesian approach to inference about a change-point in a sequence of random variables,
 * Biometrika 62, 407–416.
 *
 * @param pValue 1 where nothing else could have been seen
 * @param first index of the first quarter of the new level, where the change is likeliest
 * @param earliest the first index of the 95 % set
 * @param latest its last index
 */
record ChangePoint(double pValue, int first, int earliest, int latest) {

  /** So many meetings on both sides, as for a rate. */
  static final int FEWEST = ThemeComparator.FEWEST_MEETINGS;

  private static final double CREDIBLE = 0.95;

  /** Tables with more states would take too long. */
  private static final int MOST_STATES = 5_000;

  /** Differences below this are rounding. */
  private static final double SAME = 1e-9;

  /** A committee's meetings, counted up to each quarter. */
  static final class Committee {

    private final int[] with;
    private final int[] read;

    /**
     * Of one committee.
     *
     * @param with by quarter, those that have it
     * @param read by quarter, all
     */
    Committee(List<Integer> with, List<Integer> read) {
      this.with = running(with);
      this.read = running(read);
    }

    private static int[] running(List<Integer> counts) {
      int[] sums = new int[counts.size() + 1];
      for (int i = 0; i < counts.size(); i++) {
        sums[i + 1] = sums[i] + counts.get(i);
      }
      return sums;
    }

    int quarters() {
      return read.length - 1;
    }

    /** Those that have it before a quarter. */
    int withBefore(int quarter) {
      return with[quarter];
    }

    /** All before a quarter. */
    int readBefore(int quarter) {
      return read[quarter];
    }

    int readIn(int quarter) {
      return read[quarter + 1] - read[quarter];
    }

    int allWith() {
      return with[quarters()];
    }

    int allRead() {
      return read[quarters()];
    }

    /** Whether its meetings differ, so that their order can say anything. */
    boolean varies() {
      return allWith() > 0 && allWith() < allRead();
    }
  }

  /**
   * Looks for a change.
   *
   * @param committees each with as many quarters, in order of time
   * @param inflation how many meetings are worth one unrelated to others
   * @return empty where there are too few meetings, or too many committees to tell
   */
  static Optional<ChangePoint> of(List<Committee> committees, double inflation) {
    List<Committee> varying = committees.stream().filter(Committee::varies).toList();
    List<Integer> splits = splits(committees);
    long states = 1;
    for (Committee committee : varying) {
      states = Math.min(MOST_STATES + 1L, states * (committee.allWith() + 1));
    }
    if (varying.isEmpty() || splits.isEmpty() || states > MOST_STATES) {
      return Optional.empty();
    }
    double seen = 0;
    for (int split : splits) {
      seen = Math.max(seen, Math.abs(difference(varying, split)));
    }
    List<Integer> likely = likely(varying, splits, inflation);
    return Optional.of(
        new ChangePoint(
            pValue(varying, splits, seen / Math.sqrt(inflation)),
            likely.getFirst(),
            likely.stream().mapToInt(i -> i).min().orElseThrow(),
            likely.stream().mapToInt(i -> i).max().orElseThrow()));
  }

  /** The quarters with meetings before which the meetings can be split. */
  private static List<Integer> splits(List<Committee> committees) {
    int quarters = committees.isEmpty() ? 0 : committees.getFirst().quarters();
    int all = committees.stream().mapToInt(Committee::allRead).sum();
    List<Integer> splits = new ArrayList<>();
    for (int q = 1; q < quarters; q++) {
      int quarter = q;
      int before = committees.stream().mapToInt(c -> c.readBefore(quarter)).sum();
      boolean met = committees.stream().anyMatch(c -> c.readIn(quarter) > 0);
      if (met && before >= FEWEST && all - before >= FEWEST) {
        splits.add(q);
      }
    }
    return splits;
  }

  /** How far the meetings before a split have it more often than all, in standard deviations. */
  private static double difference(List<Committee> committees, int split) {
    double sum = 0;
    double variance = 0;
    for (Committee c : committees) {
      int before = c.readBefore(split);
      sum += c.withBefore(split) - (double) before * c.allWith() / c.allRead();
      variance += variance(c, before);
    }
    return variance <= 0 ? 0 : sum / Math.sqrt(variance);
  }

  /** Of the number of meetings that have it among a committee's first. */
  private static double variance(Committee c, int before) {
    double n = c.allRead();
    double k = c.allWith();
    return k * (n - k) * before * (n - before) / (n * n * (n - 1));
  }

  /** The probability that a walk strays as far at any split. */
  private static double pValue(List<Committee> committees, List<Integer> splits, double bound) {
    int[] width = new int[committees.size() + 1];
    width[0] = 1;
    for (int h = 0; h < committees.size(); h++) {
      width[h + 1] = width[h] * (committees.get(h).allWith() + 1);
    }
    double[] at = new double[width[committees.size()]];
    at[0] = 1;
    double strayed = 0;
    int[] before = new int[committees.size()];
    int quarters = committees.getFirst().quarters();
    for (int q = 0; q < quarters; q++) {
      if (splits.contains(q)) {
        strayed += absorbed(at, committees, before, width, bound);
      }
      for (int h = 0; h < committees.size(); h++) {
        for (int m = 0; m < committees.get(h).readIn(q); m++) {
          step(at, committees.get(h), before[h]++, width[h], width[h + 1]);
        }
      }
    }
    return Math.min(1, strayed);
  }

  /** One more meeting of a committee. */
  private static void step(double[] at, Committee c, int before, int unit, int next) {
    double left = c.allRead() - before;
    // Downwards, so that no meeting is counted twice.
    for (int i = at.length - 1; i >= 0; i--) {
      int with = i % next / unit;
      double has = (c.allWith() - with) / left;
      double stays = at[i] * (1 - has);
      double comes = with == 0 ? 0 : at[i - unit] * (c.allWith() - with + 1) / left;
      at[i] = Math.max(0, stays) + comes;
    }
  }

  /** Takes out the states beyond the bound, and gives their probability. */
  private static double absorbed(
      double[] at, List<Committee> committees, int[] before, int[] width, double bound) {
    double expected = 0;
    double variance = 0;
    for (int h = 0; h < before.length; h++) {
      Committee c = committees.get(h);
      expected += (double) before[h] * c.allWith() / c.allRead();
      variance += variance(c, before[h]);
    }
    if (variance <= 0) {
      return 0;
    }
    double limit = (bound - SAME) * Math.sqrt(variance);
    double sum = 0;
    for (int i = 0; i < at.length; i++) {
      int with = 0;
      for (int h = 0; h < before.length; h++) {
        with += i % width[h + 1] / width[h];
      }
      if (Math.abs(with - expected) >= limit) {
        sum += at[i];
        at[i] = 0;
      }
    }
    return sum;
  }

  /** The splits of the 95 % set, the likeliest first. */
  private static List<Integer> likely(
      List<Committee> committees, List<Integer> splits, double inflation) {
    double[] log =
        splits.stream().mapToDouble(s -> logLikelihood(committees, s, inflation)).toArray();
    double most = IntStream.range(0, log.length).mapToDouble(i -> log[i]).max().orElseThrow();
    double total = IntStream.range(0, log.length).mapToDouble(i -> Math.exp(log[i] - most)).sum();
    List<Integer> order =
        IntStream.range(0, log.length)
            .boxed()
            // What differs by rounding only stands in order of time.
            .sorted(Comparator.comparingLong(i -> -Math.round((log[i] - most) * 1e9)))
            .toList();
    List<Integer> set = new ArrayList<>();
    double held = 0;
    for (int i : order) {
      if (held < CREDIBLE - SAME) {
        set.add(splits.get(i));
        held += Math.exp(log[i] - most) / total;
      }
    }
    return set;
  }

  private static double logLikelihood(List<Committee> committees, int split, double inflation) {
    double sum = 0;
    for (Committee c : committees) {
      int with = c.withBefore(split);
      int read = c.readBefore(split);
      sum += logBeta(with, read - with, inflation);
      sum += logBeta(c.allWith() - with, c.allRead() - c.allWith() - (read - with), inflation);
    }
    return sum;
  }

  private static double logBeta(int with, int without, double inflation) {
    double a = with / inflation + 0.5;
    double b = without / inflation + 0.5;
    return Gamma.lgamma(a) + Gamma.lgamma(b) - Gamma.lgamma(a + b);
  }
}
