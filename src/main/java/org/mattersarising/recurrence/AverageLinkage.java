package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import smile.clustering.HierarchicalClustering;
import smile.clustering.linkage.UPGMALinkage;

/** Groups things by average linkage (UPGMA), cut at a distance. */
final class AverageLinkage {

  private AverageLinkage() {}

  /**
   * The groups in order of their first member, each ascending.
   *
   * @param distances no longer to be used: they are worked upon
   * @param cut no two groups merge whose mean distance is above it
   */
  static List<List<Integer>> groups(Distances distances, double cut) {
    int size = distances.size();
    int[] leader = new int[size];
    for (int i = 0; i < size; i++) {
      leader[i] = i;
    }
    if (size > 1) {
      merge(HierarchicalClustering.fit(new UPGMALinkage(size, distances.handOver())), cut, leader);
    }
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      groups.computeIfAbsent(leader[i], k -> new ArrayList<>()).add(i);
    }
    return List.copyOf(groups.values());
  }

  private static void merge(HierarchicalClustering clustering, double cut, int[] leader) {
    int size = leader.length;
    List<List<Integer>> nodes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      nodes.add(List.of(i));
    }
    // Mean distances only grow from merger to merger, so the first above the cut ends it.
    for (int step = 0;
        step < clustering.tree().length && clustering.height()[step] <= cut;
        step++) {
      int[] pair = clustering.tree()[step];
      List<Integer> both = new ArrayList<>(nodes.get(pair[0]));
      both.addAll(nodes.get(pair[1]));
      nodes.add(both);
      int first = both.stream().mapToInt(Integer::intValue).min().orElseThrow();
      both.forEach(i -> leader[i] = first);
    }
  }
}
