package org.mattersarising.themes.discover;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of a group survives when it is sought anew in fewer documents: the mean, over the draws,
 * of its greatest Jaccard index with a community of the draw (C. Hennig 2007, Cluster-wise
 * assessment of cluster stability, Computational Statistics and Data Analysis 52). The lower one of
 * two means counts: over draws of documents, and over draws without a council.
 */
final class Survival {

  /** A draw that has less of a group says nothing of it. */
  private static final int FEWEST = 3;

  private final Resampling draws;

  /** How many assigned points each community of each draw has. */
  private final List<Map<Integer, Integer>> sizes;

  /**
   * @param assigned the points of all groups; what belongs nowhere does not count against one
   */
  Survival(Resampling draws, BitSet assigned) {
    this.draws = draws;
    this.sizes =
        draws.runs().stream()
            .map(run -> {
              Map<Integer, Integer> counts = new HashMap<>();
              assigned.stream().forEach(i -> counts.merge(run.communities()[i], 1, Integer::sum));
              return counts;
            })
            .toList();
  }

  /** 0 to 1, three decimals. */
  double of(BitSet group) {
    double documents = mean(group, false);
    double councils = mean(group, true);
    double lower = councils < 0 ? documents : Math.min(documents, councils);
    return Math.rint(Math.max(0, lower) * 1000) / 1000;
  }

  /** The mean over draws of one kind; -1 where none has enough of the group. */
  private double mean(BitSet group, boolean council) {
    double sum = 0;
    int n = 0;
    for (int r = 0; r < sizes.size(); r++) {
      Resampling.Run run = draws.runs().get(r);
      BitSet here = (BitSet) group.clone();
      here.and(run.points());
      if (run.council() == council && here.cardinality() >= FEWEST) {
        sum += best(here, run, sizes.get(r));
        n++;
      }
    }
    return n == 0 ? -1 : sum / n;
  }

  private static double best(BitSet here, Resampling.Run run, Map<Integer, Integer> sizes) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (int i = here.nextSetBit(0); i >= 0; i = here.nextSetBit(i + 1)) {
      shared.merge(run.communities()[i], 1, Integer::sum);
    }
    int own = here.cardinality();
    double best = 0;
    for (Map.Entry<Integer, Integer> community : shared.entrySet()) {
      int both = community.getValue();
      int size = sizes.getOrDefault(community.getKey(), both);
      best = Math.max(best, (double) both / (own + size - both));
    }
    return best;
  }
}
