package org.mattersarising.compare;

import java.util.List;

/**
 * Tests whether a council's meetings have a theme as often as its peers' do, by shuffling whole
 * meetings between them within each committee type. Of such shuffles, how many of the council's
 * meetings have the theme follows a hypergeometric distribution in each type, so the p-value over
 * all shuffles is computed exactly, without drawing any. It is two-sided: all outcomes that are no
 * more likely than the one seen. Words of a meeting cluster, and so do themes that hang together;
 * neither matters here, because a meeting is moved as a whole. It does take meetings of one council
 * for exchangeable, which {@link Persistence} corrects where a matter stays on the agenda.
 *
 * <p>Source: M. Zelen (1971), The analysis of several 2×2 contingency tables, Biometrika 58,
 * 129–137. R's {@code mantelhaen.test(exact = TRUE)} gives the same. Stateless.
 */
final class StratifiedExactTest {

  /** Probabilities that differ by less than this share are equal but for rounding. */
  private static final double SAME = 1 + 1e-7;

  private StratifiedExactTest() {}

  /** The p-value; 1 where nothing else could have been seen. */
  static double pValue(List<Stratum> strata) {
    double[] sum = {1};
    int seen = 0;
    for (Stratum stratum : strata) {
      int all = stratum.with() + stratum.peersWith();
      int least = Math.max(0, all - stratum.peerMeetings());
      sum = convolved(sum, hypergeometric(stratum));
      seen += stratum.with() - least;
    }
    double limit = sum[seen] * SAME;
    double p = 0;
    double total = 0;
    for (double each : sum) {
      total += each;
      p += each <= limit ? each : 0;
    }
    return Math.min(1, p / total);
  }

  /** Whether any outcome but the one seen was possible. */
  static boolean canVary(List<Stratum> strata) {
    return strata.stream()
        .anyMatch(s -> {
          int all = s.with() + s.peersWith();
          return s.meetings() > 0
              && s.peerMeetings() > 0
              && all > 0
              && all < s.meetings() + s.peerMeetings();
        });
  }

  /** Relative probabilities from the least possible count on, the likeliest being 1. */
  private static double[] hypergeometric(Stratum s) {
    int all = s.with() + s.peersWith();
    int least = Math.max(0, all - s.peerMeetings());
    int most = Math.min(all, s.meetings());
    double[] log = new double[most - least + 1];
    double greatest = 0;
    for (int i = 1; i < log.length; i++) {
      int k = least + i;
      // Ratio of neighbouring terms C(n,k)·C(N,K−k).
      log[i] =
          log[i - 1]
              + Math.log((double) (s.meetings() - k + 1) / k)
              + Math.log((double) (all - k + 1) / (s.peerMeetings() - all + k));
      greatest = Math.max(greatest, log[i]);
    }
    for (int i = 0; i < log.length; i++) {
      log[i] = Math.exp(log[i] - greatest);
    }
    return log;
  }

  private static double[] convolved(double[] a, double[] b) {
    double[] sum = new double[a.length + b.length - 1];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        sum[i + j] += a[i] * b[j];
      }
    }
    return sum;
  }
}
