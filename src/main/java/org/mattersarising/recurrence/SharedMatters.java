package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups matters of different councils that concern the same thing. A single meeting of each
 * suffices: the councils' ledgers stay apart, so nothing is said to have recurred.
 */
final class SharedMatters {

  private final double likeness;

  /**
   * @param likeness how near the meanings of two concerns must be, as a cosine
   */
  SharedMatters(double likeness) {
    this.likeness = likeness;
  }

  /** The groups of two councils or more, each in order of council; themes are not mixed. */
  List<List<Matter>> group(List<Matter> matters) {
    Map<String, List<Matter>> byTheme = new TreeMap<>();
    for (Matter matter : matters) {
      if (!matter.councilId().isEmpty()) {
        byTheme.computeIfAbsent(matter.themeId(), k -> new ArrayList<>()).add(matter);
      }
    }
    List<List<Matter>> shared = new ArrayList<>();
    for (List<Matter> ofTheme : byTheme.values()) {
      AverageLinkage.groups(distances(ofTheme), 1 - likeness).stream()
          .map(group -> group.stream().map(ofTheme::get).toList())
          .filter(SharedMatters::ofSeveralCouncils)
          .forEach(shared::add);
    }
    return shared;
  }

  private static float[][] distances(List<Matter> matters) {
    float[][] distances = new float[matters.size()][];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = new float[i];
      for (int j = 0; j < i; j++) {
        distances[i][j] =
            (float) (Math.rint((1 - likeness(matters.get(i), matters.get(j))) * 1e4) / 1e4);
      }
    }
    return distances;
  }

  /** The cosine of the two concerns that are most alike; centres of many statements blur them. */
  private static double likeness(Matter a, Matter b) {
    double best = 0;
    for (Occurrence left : a.occurrences()) {
      for (Occurrence right : b.occurrences()) {
        if (left.statement().raises() && right.statement().raises()) {
          best = Math.max(best, left.vector().cosine(right.vector()));
        }
      }
    }
    return best;
  }

  private static boolean ofSeveralCouncils(List<Matter> group) {
    TreeSet<String> councils = new TreeSet<>();
    group.forEach(m -> councils.add(m.councilId()));
    return councils.size() > 1;
  }
}
