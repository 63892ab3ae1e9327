package org.mattersarising.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ratio of a council's rate to its peers', partially pooled: a council of which little was read
 * is drawn towards the group, the more so the more alike the group's councils are.
 *
 * <p>Model: the meetings with the theme of council <i>j</i> are binomial with logit(rate) =
 * logit(e<sub>j</sub>) + δ + τ·z<sub>j</sub>, z standard normal, where e<sub>j</sub> is the rate
 * that the whole group's meetings would have in <i>j</i>'s mix of committee types. δ has a flat
 * prior, τ a half-Cauchy one (scale {@value #SCALE}); both are integrated over a grid instead of
 * being set to one estimate, since few councils say little of their spread and an interval that
 * ignores that is too short. The peers' rate is their own in that council's mix, with what H.
 * Jeffreys's prior leaves uncertain of it. The result is the posterior median and the equal-tailed
 * 95 % interval of the logarithm of the ratio.
 *
 * <p>One peer says nothing of how councils differ, and any guess at it draws the ratio towards 1
 * more than is known. Then nothing is pooled: the council's rate stands with Jeffreys's prior, too.
 *
 * <p>Sources: empirical Bayes, B. Efron and C. Morris (1975), JASA 70, 311–319; integrating its
 * hyperparameters, J. Deely and D. Lindley (1981), JASA 76, 833–841; the prior of τ, A. Gelman
 * (2006), Bayesian Analysis 1, 515–534. Keeps integrals it has computed: one object per theme and
 * thread.
 */
final class PooledRatio {

  private static final double SCALE = 1;

  /** With fewer, nothing is known of how councils differ, and nothing is pooled. */
  private static final int FEWEST_PEERS = 2;

  private static final int FEWEST_MEETINGS = ThemeComparator.FEWEST_MEETINGS;

  private static final double STEP = 0.1;
  private static final int SIDE = 100; // logits from −10 to 10
  private static final int POINTS = 2 * SIDE + 1;
  private static final double[] TAU = {0.1, 0.25, 0.45, 0.7, 1, 1.4, 1.9, 2.6, 3.4};

  /** Shifts in steps of the grid: −3 to 3. */
  private static final int[] SHIFTS = {
    -30, -25, -20, -16, -12, -9, -6, -3, 0, 3, 6, 9, 12, 16, 20, 25, 30
  };

  private static final double[] LOG_RATE = new double[POINTS];
  private static final double[] LOG_REST = new double[POINTS];
  private static final double[][] KERNELS = new double[TAU.length][];

  static {
    for (int i = 0; i < POINTS; i++) {
      double logit = (i - SIDE) * STEP;
      LOG_RATE[i] = -Math.log1p(Math.exp(-logit));
      LOG_REST[i] = -Math.log1p(Math.exp(logit));
    }
    for (int t = 0; t < TAU.length; t++) {
      KERNELS[t] = new double[2 * POINTS + 1];
      for (int d = 0; d < KERNELS[t].length; d++) {
        double z = (d - POINTS) * STEP / TAU[t];
        KERNELS[t][d] = Math.exp(-z * z / 2) * STEP / TAU[t] / Math.sqrt(2 * Math.PI);
      }
    }
  }

  /** One council's compared meetings and the rate expected in its mix of committee types. */
  record Member(double with, double meetings, double expected) {

    Member over(double inflation) {
      return new Member(with / inflation, meetings / inflation, expected);
    }
  }

  /** The ratio on the log scale. */
  record Estimate(double logRatio, double low, double high) {}

  private record Key(double with, double meetings, int centre) {}

  private final Map<Key, double[]> integrals = new HashMap<>();

  /**
   * The ratio of one council to its peers.
   *
   * @param own the council
   * @param peers each of its peers
   * @param strata its and its peers' meetings by committee type
   * @param inflation how many meetings are worth one unrelated to others, by {@link Persistence}
   */
  Estimate of(Member own, List<Member> peers, List<Stratum> strata, double inflation) {
    Member worth = own.over(inflation);
    RateDistribution here =
        peers.stream().filter(p -> p.meetings() >= FEWEST_MEETINGS).count() < FEWEST_PEERS
            ? RateDistribution.beta(worth.with() + 0.5, worth.meetings() - worth.with() + 0.5)
            : pooled(worth, peers, inflation);
    RateDistribution there = together(own, strata, inflation);
    return new Estimate(
        here.logRatio(there, 0.5), here.logRatio(there, 0.025), here.logRatio(there, 0.975));
  }

  private RateDistribution pooled(Member own, List<Member> peers, double inflation) {
    double[] hyper = new double[TAU.length * SHIFTS.length];
    for (Member peer : peers) {
      double[] log = integral(peer.over(inflation));
      for (int i = 0; i < hyper.length; i++) {
        hyper[i] += log[i];
      }
    }
    double[] posterior = posterior(own, hyper);
    return RateDistribution.of(logit -> {
      double at = logit / STEP + SIDE;
      int i = (int) Math.floor(at);
      return i < 0 || i >= POINTS - 1
          ? 0
          : posterior[i] + (at - i) * (posterior[i + 1] - posterior[i]);
    });
  }

  /**
   * The peers' rate in the council's mix of committee types: the beta distribution with the mean
   * and the variance of the weighted sum of each type's, which for one type is that type's own.
   */
  private static RateDistribution together(Member own, List<Stratum> strata, double inflation) {
    double mean = 0;
    double variance = 0;
    for (Stratum s : strata) {
      double share = s.meetings() / own.meetings();
      double n = s.peerMeetings() / inflation;
      double r = (s.peersWith() / inflation + 0.5) / (n + 1);
      mean += share * r;
      variance += share * share * r * (1 - r) / (n + 2);
    }
    double size = mean * (1 - mean) / variance - 1;
    return RateDistribution.beta(mean * size, (1 - mean) * size);
  }

  /** The posterior of the council's own logit on the grid. */
  private static double[] posterior(Member own, double[] hyper) {
    Likelihood likelihood = Likelihood.of(own.with(), own.meetings());
    int centre = centre(own.expected());
    double greatest = Arrays.stream(hyper).max().orElse(0);
    double[] posterior = new double[POINTS];
    for (int t = 0; t < TAU.length; t++) {
      for (int d = 0; d < SHIFTS.length; d++) {
        double weight = prior(t, d) * Math.exp(hyper[t * SHIFTS.length + d] - greatest);
        if (weight < 1e-9) {
          continue;
        }
        int offset = POINTS - centre - SHIFTS[d];
        for (int i = likelihood.first; i < likelihood.end; i++) {
          posterior[i] += weight * at(KERNELS[t], i + offset) * likelihood.values[i];
        }
      }
    }
    double sum = Arrays.stream(posterior).sum();
    for (int i = 0; i < POINTS; i++) {
      posterior[i] /= sum;
    }
    return posterior;
  }

  /** Log marginal likelihoods of a member over the grid of τ and δ. */
  private double[] integral(Member member) {
    int centre = centre(member.expected());
    return integrals.computeIfAbsent(
        new Key(member.with(), member.meetings(), centre),
        key -> {
          Likelihood likelihood = Likelihood.of(key.with, key.meetings);
          double[] log = new double[TAU.length * SHIFTS.length];
          for (int t = 0; t < TAU.length; t++) {
            for (int d = 0; d < SHIFTS.length; d++) {
              int offset = POINTS - centre - SHIFTS[d];
              double sum = 1e-300;
              for (int i = likelihood.first; i < likelihood.end; i++) {
                sum += at(KERNELS[t], i + offset) * likelihood.values[i];
              }
              log[t * SHIFTS.length + d] = Math.log(sum);
            }
          }
          return log;
        });
  }

  private static double at(double[] kernel, int index) {
    return index < 0 || index >= kernel.length ? 0 : kernel[index];
  }

  /** Half-Cauchy in τ and flat in δ, times the width of each cell. */
  private static double prior(int t, int d) {
    double low = t == 0 ? 0 : (TAU[t - 1] + TAU[t]) / 2;
    double high = t == TAU.length - 1 ? TAU[t] + 0.4 : (TAU[t] + TAU[t + 1]) / 2;
    int left = SHIFTS[Math.max(0, d - 1)];
    int right = SHIFTS[Math.min(SHIFTS.length - 1, d + 1)];
    return (high - low) * (right - left) / (1 + TAU[t] * TAU[t] / (SCALE * SCALE));
  }

  /**
   * The likelihood on the grid, its greatest value 1.
   *
   * @param first the first point at which it is not negligible
   * @param end one past the last such point
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loop
  private record Likelihood(double[] values, int first, int end) {

    static Likelihood of(double with, double meetings) {
      double[] values = new double[POINTS];
      double greatest = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < POINTS; i++) {
        values[i] = with * LOG_RATE[i] + (meetings - with) * LOG_REST[i];
        greatest = Math.max(greatest, values[i]);
      }
      int first = POINTS;
      int end = 0;
      for (int i = 0; i < POINTS; i++) {
        values[i] = Math.exp(values[i] - greatest);
        if (values[i] > 1e-9) {
          first = Math.min(first, i);
          end = i + 1;
        }
      }
      return new Likelihood(values, first, end);
    }
  }

  /** The index on the grid next to a rate's logit. */
  private static int centre(double rate) {
    return SIDE + (int) Math.rint(Math.log(rate / (1 - rate)) / STEP);
  }
}
