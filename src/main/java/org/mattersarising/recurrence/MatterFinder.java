package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups the passages of one subject council that concern the same matter, by average linkage over
 * their likeness in {@link PassageSpace}. How near is near enough differs between councils that
 * minute six large matters and those that minute a hundred small ones, so a distance is measured in
 * units of how far both passages are from their nearest in other meetings (local scaling, after
 * Zelnik-Manor and Perona 2004). An archive of many meetings is cut finer than one of few: the more
 * is said over the years, the more of it is near something else by chance. Memory and time grow
 * with the square of a council's passages until they are parted ({@link PassageBlocks}).
 */
final class MatterFinder {

  /** Where merging would stop with no meeting, in those units, and how much each takes off it. */
  private static final double CUT = 1.14;

  private static final double CUT_PER_MEETING = 0.005;

  /** The cut for few meetings and for many; all four chosen on archives read by hand. */
  private static final double COARSEST_CUT = 1.1;

  private static final double FINEST_CUT = 0.95;

  /** Which of the nearest passages of other meetings gives the unit. */
  private static final int NEAREST = 7;

  /** The unit where there are too few passages to tell, and how many passages weigh as much. */
  private static final double USUAL_UNIT = 0.7;

  private static final double USUAL_WEIGHT = 100;
  private static final double LARGEST_UNIT = 1.2;

  private MatterFinder() {}

  /**
   * The matters of one subject council, in order of their first passage.
   *
   * @param occurrences all that are about it, in order of time
   */
  static List<Matter> find(String council, List<Occurrence> occurrences) {
    return find(council, occurrences, PassageBlocks.LARGEST);
  }

  /** The same where no more than so many passages are linked at once. */
  static List<Matter> find(String council, List<Occurrence> occurrences, int largestBlock) {
    List<Passage> passages = PassageFinder.find(occurrences);
    double cut = cut(meetings(passages));
    List<Matter> matters = new ArrayList<>();
    for (List<Passage> block : PassageBlocks.of(passages, largestBlock)) {
      for (List<Integer> group : AverageLinkage.groups(distances(block), cut)) {
        List<Occurrence> members =
            group.stream()
                .flatMap(i -> block.get(i).occurrences().stream())
                .sorted(Occurrence.IN_TIME)
                .toList();
        matters.add(new Matter(council, mainTheme(members), members));
      }
    }
    matters.sort(Comparator.comparing(m -> m.occurrences().getFirst(), Occurrence.IN_TIME));
    return matters;
  }

  private static long meetings(List<Passage> passages) {
    return passages.stream().map(p -> p.lead().meeting().id()).distinct().count();
  }

  /** Where merging stops in an archive of so many meetings, in units of local scaling. */
  static double cut(long meetings) {
    return Math.clamp(CUT - CUT_PER_MEETING * meetings, FINEST_CUT, COARSEST_CUT);
  }

  private static Distances distances(List<Passage> passages) {
    PassageSpace space = new PassageSpace(passages);
    int size = space.size();
    Distances distances = new Distances(size);
    float[][] nearest = new float[size][NEAREST];
    for (float[] unit : nearest) {
      Arrays.fill(unit, Float.MAX_VALUE);
    }
    for (int i = 0; i < size; i++) {
      double[] likeness = space.likenessToEarlier(i);
      for (int j = 0; j < i; j++) {
        float distance = (float) Math.max(0, 1 - likeness[j]);
        distances.set(i, j, distance);
        if (!passages.get(i).lead().meeting().id().equals(passages.get(j).lead().meeting().id())) {
          keep(nearest[i], distance);
          keep(nearest[j], distance);
        }
      }
    }
    double[] root = new double[size];
    for (int i = 0; i < size; i++) {
      double own = Math.min(LARGEST_UNIT, nearest[i][NEAREST - 1]);
      root[i] = Math.sqrt((size * own + USUAL_WEIGHT * USUAL_UNIT) / (size + USUAL_WEIGHT));
    }
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        double scaled = distances.between(i, j) / (root[i] * root[j]);
        // Four decimals: processors differ in the last digits, and a tie must be a tie on all.
        distances.set(i, j, (float) (Math.rint(scaled * 1e4) / 1e4));
      }
    }
    return distances;
  }

  /** Keeps the smallest, ascending. */
  private static void keep(float[] smallest, float value) {
    int at = smallest.length - 1;
    if (value >= smallest[at]) {
      return;
    }
    while (at > 0 && smallest[at - 1] > value) {
      smallest[at] = smallest[at - 1];
      at--;
    }
    smallest[at] = value;
  }

  /**
   * The theme that most statements carry, if a third of them do; of equally many the first in the
   * alphabet; empty where the codebook has no name for the matter.
   */
  private static String mainTheme(List<Occurrence> occurrences) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (Occurrence occurrence : occurrences) {
      if (!occurrence.themeId().isEmpty()) {
        counts.merge(occurrence.themeId(), 1, Integer::sum);
      }
    }
    String main = "";
    for (Map.Entry<String, Integer> theme : counts.entrySet()) {
      if (main.isEmpty() || theme.getValue() > counts.getOrDefault(main, 0)) {
        main = theme.getKey();
      }
    }
    return 3 * counts.getOrDefault(main, 0) < occurrences.size() ? "" : main;
  }
}
