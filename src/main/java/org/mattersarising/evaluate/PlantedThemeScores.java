package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Discovered groups of statements against the themes planted in them. Stateless. */
public final class PlantedThemeScores {

  private PlantedThemeScores() {}

  /** The classes and groups of the statements that have both. */
  record Both(List<String> truth, List<String> found) {}

  /**
   * V-measure, NMI and adjusted Rand index over the statements that have a planted theme and a
   * group, and what share of those with a planted theme has none.
   *
   * @param planted themes by statement
   * @param groups by statement
   * @param prefix of the figures' names
   */
  public static List<Metric> metrics(
      Map<String, String> planted, Map<String, String> groups, String prefix) {
    Both both = both(planted, groups);
    PartitionScores scores = PartitionScores.of(both.truth(), both.found());
    long n = both.truth().size();
    return List.of(
        metric(prefix + "v_measure", scores.vMeasure(), n),
        metric(prefix + "nmi", scores.nmi(), n),
        metric(prefix + "adjusted_rand", scores.adjustedRand(), n),
        metric(
            prefix + "planted_grouped",
            planted.isEmpty() ? 0 : (double) n / planted.size(),
            planted.size()));
  }

  /** The adjusted Rand index of two discoveries, over the statements that both group. */
  public static double agreement(Map<String, String> one, Map<String, String> other) {
    Both both = both(one, other);
    return PartitionScores.of(both.truth(), both.found()).adjustedRand();
  }

  /** A figure without an interval: statements of one matter are no independent draws. */
  public static Metric metric(String name, double value, long support) {
    return new Metric(name, value, null, support);
  }

  private static Both both(Map<String, String> one, Map<String, String> other) {
    List<String> truth = new ArrayList<>();
    List<String> found = new ArrayList<>();
    new TreeMap<>(one)
        .forEach((statement, theme) -> {
          String group = other.get(statement);
          if (group != null) {
            truth.add(theme);
            found.add(group);
          }
        });
    return new Both(truth, found);
  }
}
