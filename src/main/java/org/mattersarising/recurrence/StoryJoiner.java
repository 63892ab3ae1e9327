package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Joins groups of passages that tell one story in different words. What is wrong and what is done
 * about it share few words, yet meeting after meeting they stand beside each other. Two groups are
 * joined where passages of both are neighbours under one heading in several meetings, half of those
 * of the smaller group at least, and where their mean distance is not far above the cut of the
 * linkage; the nearest first, until no such two are left. Not thread-safe.
 */
final class StoryJoiner {

  /** In so many meetings two groups must be neighbours: once may be chance. */
  private static final int LEAST_MEETINGS = 2;

  /** Of the meetings of the group that has fewer, so many must have both side by side. */
  private static final double LEAST_SHARE = 0.5;

  /** How far above the cut their mean distance may be; chosen on the sample's development half. */
  private static final double ABOVE_CUT = 0.1;

  private final List<Passage> passages;
  private final Distances distances;
  private final double farthest;
  private final List<List<Integer>> groups;
  private final List<Set<String>> meetings = new ArrayList<>();

  /** The meetings in which two groups are neighbours. */
  private final Map<Pair, Set<String>> beside = new TreeMap<>();

  private final Map<Pair, Double> means = new HashMap<>();

  private StoryJoiner(
      List<Passage> passages, List<List<Integer>> groups, Distances distances, double cut) {
    this.passages = passages;
    this.distances = distances;
    this.farthest = cut + ABOVE_CUT;
    this.groups = new ArrayList<>(groups);
    int[] groupOf = new int[passages.size()];
    for (int g = 0; g < groups.size(); g++) {
      Set<String> of = new TreeSet<>();
      for (int i : groups.get(g)) {
        groupOf[i] = g;
        of.add(meeting(i));
      }
      meetings.add(of);
    }
    for (int i = 1; i < passages.size(); i++) {
      if (groupOf[i] != groupOf[i - 1] && passages.get(i).besides(passages.get(i - 1))) {
        addBeside(Pair.of(groupOf[i - 1], groupOf[i]), Set.of(meeting(i)));
      }
    }
  }

  /** Two groups by their places, the first one before. */
  private record Pair(int one, int other) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER =
        Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other);

    static Pair of(int a, int b) {
      return new Pair(Math.min(a, b), Math.max(a, b));
    }

    boolean has(int group) {
      return one == group || other == group;
    }

    @Override
    public int compareTo(Pair pair) {
      return ORDER.compare(this, pair);
    }
  }

  /**
   * The groups after joining, in order of their first member, each ascending.
   *
   * @param passages in the order of the text
   * @param groups of all passages, by their places
   * @param distances of each two passages
   * @param cut where the linkage stopped
   */
  static List<List<Integer>> joined(
      List<Passage> passages, List<List<Integer>> groups, Distances distances, double cut) {
    StoryJoiner joiner = new StoryJoiner(passages, groups, distances, cut);
    for (Pair pair = joiner.nearest(); pair != null; pair = joiner.nearest()) {
      joiner.join(pair);
    }
    return joiner.groups.stream()
        .filter(g -> !g.isEmpty())
        .sorted(Comparator.comparingInt(List::getFirst))
        .toList();
  }

  private String meeting(int passage) {
    return passages.get(passage).lead().meeting().id();
  }

  private void addBeside(Pair pair, Set<String> in) {
    beside.computeIfAbsent(pair, k -> new TreeSet<>()).addAll(in);
  }

  /** The two groups of one story that are nearest, of equally near ones the first; or null. */
  private @Nullable Pair nearest() {
    Pair nearest = null;
    double least = farthest;
    for (Map.Entry<Pair, Set<String>> neighbours : beside.entrySet()) {
      Pair pair = neighbours.getKey();
      int fewest = Math.min(meetings.get(pair.one()).size(), meetings.get(pair.other()).size());
      int shared = neighbours.getValue().size();
      if (shared < LEAST_MEETINGS || shared < LEAST_SHARE * fewest) {
        continue;
      }
      double mean = means.computeIfAbsent(pair, this::mean);
      if (nearest == null ? mean <= least : mean < least) {
        nearest = pair;
        least = mean;
      }
    }
    return nearest;
  }

  private double mean(Pair pair) {
    double sum = 0;
    for (int one : groups.get(pair.one())) {
      for (int other : groups.get(pair.other())) {
        sum += distances.between(one, other);
      }
    }
    return sum / groups.get(pair.one()).size() / groups.get(pair.other()).size();
  }

  /** Both go on as the first of them. */
  private void join(Pair pair) {
    List<Integer> both = new ArrayList<>(groups.get(pair.one()));
    both.addAll(groups.get(pair.other()));
    both.sort(Comparator.naturalOrder());
    groups.set(pair.one(), both);
    groups.set(pair.other(), List.of());
    meetings.get(pair.one()).addAll(meetings.get(pair.other()));
    beside.remove(pair);
    means.keySet().removeIf(p -> p.has(pair.one()) || p.has(pair.other()));
    for (Pair old : beside.keySet().stream().filter(p -> p.has(pair.other())).toList()) {
      int third = old.one() == pair.other() ? old.other() : old.one();
      Set<String> in = beside.remove(old);
      addBeside(Pair.of(pair.one(), third), in == null ? Set.of() : in);
    }
  }
}
