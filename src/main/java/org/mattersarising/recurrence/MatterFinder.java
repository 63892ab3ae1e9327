package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mattersarising.threads.OrderedThreads;

/**
 * Groups the passages of one subject council that concern the same matter, by average linkage over
 * their likeness in {@link PassageSpace}, in units of {@link LocalScaling}; {@link StoryJoiner}
 * then joins groups that stand beside each other meeting after meeting. An archive of many meetings
 * is cut finer than one of few: the more is said over the years, the more of it is near something
 * else by chance. Memory and time grow with the square of a council's passages until they are
 * parted ({@link PassageBlocks}).
 */
final class MatterFinder {

  /** Where merging would stop with no meeting, in those units, and how much each takes off it. */
  private static final double CUT = 1.14;

  private static final double CUT_PER_MEETING = 0.005;

  /** The cut for few meetings and for many; all four chosen on archives read by hand. */
  private static final double COARSEST_CUT = 1.1;

  private static final double FINEST_CUT = 0.95;

  private MatterFinder() {}

  /**
   * The matters of one subject council, in order of their first passage.
   *
   * @param occurrences all that are about it, in order of time
   * @param threads that compare passages; how many changes nothing but the time
   */
  static List<Matter> find(String council, List<Occurrence> occurrences, OrderedThreads threads) {
    return find(council, occurrences, PassageBlocks.LARGEST, threads);
  }

  /** The same where no more than so many passages are linked at once. */
  static List<Matter> find(
      String council, List<Occurrence> occurrences, int largestBlock, OrderedThreads threads) {
    List<Passage> passages = PassageFinder.find(occurrences);
    double cut = cut(meetings(passages));
    List<Matter> matters = new ArrayList<>();
    for (List<Passage> block : PassageBlocks.of(passages, largestBlock)) {
      Distances distances = LocalScaling.distances(block, threads);
      List<List<Integer>> linked = AverageLinkage.groups(distances.copy(), cut);
      for (List<Integer> group : StoryJoiner.joined(block, linked, distances, cut)) {
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
