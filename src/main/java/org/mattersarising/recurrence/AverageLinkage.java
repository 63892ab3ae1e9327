package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import smile.clustering.HierarchicalClustering;
import smile.clustering.linkage.UPGMALinkage;

/** Groups things by average linkage, cut at a distance. */
final class AverageLinkage {

  /** A distance between two things by their places. */
  @FunctionalInterface
  interface Distance {
    double between(int a, int b);
  }

  private AverageLinkage() {}

  /**
   * The groups in order of their first member, each ascending.
   *
   * @param size how many things there are; memory grows with its square
   * @param cut no two groups merge whose mean distance is above it
   */
  static List<List<Integer>> groups(int size, double cut, Distance distance) {
    int[] leader = new int[size];
    for (int i = 0; i < size; i++) {
      leader[i] = i;
    }
    if (size > 1) {
      double[][] proximity = new double[size][];
      for (int i = 0; i < size; i++) {
        proximity[i] = new double[i + 1];
        for (int j = 0; j < i; j++) {
          // Four decimals: processors differ in the last digits, and a tie must be a tie on all.
          proximity[i][j] = Math.rint(distance.between(i, j) * 1e4) / 1e4;
        }
      }
      merge(HierarchicalClustering.fit(new UPGMALinkage(proximity)), cut, leader);
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
    for (int step = 0; step < clustering.tree().length; step++) {
      int[] pair = clustering.tree()[step];
      List<Integer> both = new ArrayList<>(nodes.get(pair[0]));
      both.addAll(nodes.get(pair[1]));
      nodes.add(both);
      if (clustering.height()[step] <= cut) {
        int first = both.stream().mapToInt(Integer::intValue).min().orElseThrow();
        both.forEach(i -> leader[i] = first);
      }
    }
  }
}
