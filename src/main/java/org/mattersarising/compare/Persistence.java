package org.mattersarising.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mattersarising.compare.ThemeComparator.TestKey;
import org.mattersarising.compare.ThemeSightings.Sighting;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Theme;
import smile.math.special.Erf;

/**
 * How much a theme stays on the agenda. What comes back in the next meeting makes meetings say less
 * than as many unrelated ones would: with a lag-one correlation ρ of a committee's meetings, n of
 * them are worth n·(1 − ρ)/(1 + ρ). Without this, tests would find differences where there is only
 * patience: in simulations with ρ = 0.4 in three of four corpora that have none.
 *
 * <p>ρ is estimated over all committees of a run, about its value under shuffling, which is below
 * nought in short series; a theme with few meetings is drawn towards all themes' ρ, and what is
 * below nought counts as nought. Source: G. Bayley and J. Hammersley (1946), The "effective" number
 * of independent observations in an autocorrelated time series, JRSS Supplement 8, 184–197.
 * Immutable.
 */
final class Persistence {

  /** So many pairs of meetings weigh as much as all other themes. */
  private static final double PRIOR_PAIRS = 30;

  private static final double MOST = 0.8;

  /**
   * Lagged products, their scale, and pairs of meetings: of all themes, of each, of each council.
   */
  private final double[] all = new double[3];

  private final Map<String, double[]> sums = new HashMap<>();
  private final Map<TestKey, double[]> councils = new HashMap<>();

  /**
   * Estimates it.
   *
   * @param comparable the comparable meetings of each council
   */
  Persistence(
      List<Theme> themes,
      ThemeSightings sightings,
      Map<String, List<Meeting>> comparable,
      ServiceCoverage coverage) {
    this(themes, sightings, comparable, coverage, s -> true);
  }

  /**
   * Estimates it for some sightings only.
   *
   * @param which those that count, such as those as a problem
   */
  Persistence(
      List<Theme> themes,
      ThemeSightings sightings,
      Map<String, List<Meeting>> comparable,
      ServiceCoverage coverage,
      Predicate<Sighting> which) {
    Map<String, List<List<Meeting>>> series = new TreeMap<>();
    comparable.forEach((council, meetings) -> series.put(council, series(meetings)));
    for (Theme theme : themes) {
      double[] sum = new double[3];
      series.forEach((council, committees) -> {
        Map<String, Sighting> seen = new HashMap<>(sightings.of(theme.id(), council));
        seen.values().removeIf(which.negate());
        double[] own = new double[3];
        for (List<Meeting> committee : committees) {
          if (coverage.covers(theme, committee.getFirst())) {
            add(own, committee.stream().map(m -> seen.containsKey(m.id())).toList());
          }
        }
        councils.put(new TestKey(theme.id(), council), own);
        add(sum, own, 1);
      });
      sums.put(theme.id(), sum);
      add(all, sum, 1);
    }
  }

  /** By how much the variance of a theme's counts exceeds that of unrelated meetings; 1 or more. */
  double inflation(String themeId) {
    return inflation(sums.getOrDefault(themeId, new double[3]), all);
  }

  /**
   * The same without one council's meetings. What changes once resembles what stays: whoever looks
   * for a change in a council must not let that very change tell how much stays.
   */
  double inflationElsewhere(String themeId, String councilId) {
    double[] own = councils.getOrDefault(new TestKey(themeId, councilId), new double[3]);
    double[] theme = sums.getOrDefault(themeId, new double[3]).clone();
    double[] others = all.clone();
    add(theme, own, -1);
    add(others, own, -1);
    return inflation(theme, others);
  }

  private static double inflation(double[] theme, double[] all) {
    double rho = (theme[2] * rho(theme) + PRIOR_PAIRS * rho(all)) / (theme[2] + PRIOR_PAIRS);
    double bounded = Math.min(MOST, Math.max(0, rho));
    return (1 + bounded) / (1 - bounded);
  }

  private static double rho(double[] sum) {
    return sum[1] > 0 ? sum[0] / sum[1] : 0;
  }

  private static void add(double[] sum, double[] more, int times) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += times * more[i];
    }
  }

  /** The p-value of a test whose variance was taken for so much less than it is. */
  static double pValue(double p, double inflation) {
    return inflation <= 1 || p >= 1
        ? p
        : Erf.erfc(Erf.inverfc(Math.max(p, 1e-300)) / Math.sqrt(inflation));
  }

  /** Each committee's meetings in order of time. */
  private static List<List<Meeting>> series(Collection<Meeting> meetings) {
    Map<String, List<Meeting>> committees = new TreeMap<>();
    for (Meeting meeting : meetings) {
      committees.computeIfAbsent(meeting.committee(), k -> new ArrayList<>()).add(meeting);
    }
    committees
        .values()
        .forEach(m ->
            m.sort(
                Comparator.comparing((Meeting x) -> String.valueOf(x.date()))
                    .thenComparing(Meeting::id)));
    return List.copyOf(committees.values());
  }

  /** Adds a series' lagged product less its mean over all shuffles, its scale, and its pairs. */
  private static void add(double[] sum, List<Boolean> series) {
    int n = series.size();
    double mean = series.stream().filter(b -> b).count() / (double) n;
    double square = n * mean * (1 - mean);
    if (square == 0) {
      return;
    }
    double product = 0;
    for (int i = 1; i < n; i++) {
      product += ((series.get(i - 1) ? 1 : 0) - mean) * ((series.get(i) ? 1 : 0) - mean);
    }
    sum[0] += product + square / n;
    sum[1] += square * (n - 1) / n;
    sum[2] += n - 1;
  }
}
