package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups concerns of different councils about the same thing. A single meeting of each suffices:
 * the councils' ledgers stay apart, so nothing is said to have recurred.
 *
 * <p>Average linkage joins no two that no chain of near pairs connects, so each chain is clustered
 * by itself and distances are held for its members alone.
 */
final class SharedMatters {

  /** A chain of more is cut at its weaker pairs: its distances would be 70 MB. */
  private static final int LONGEST_CHAIN = 6000;

  private static final double STEP = 0.05;

  private final double likeness;

  /**
   * @param likeness how near the meanings of two concerns must be, as a cosine
   */
  SharedMatters(double likeness) {
    this.likeness = likeness;
  }

  /** The groups of two councils or more, each in order of council; themes are not mixed. */
  List<List<Concern>> group(List<Concern> concerns) {
    Map<String, List<Concern>> byTheme = new TreeMap<>();
    for (Concern concern : concerns) {
      if (!concern.councilId().isEmpty()) {
        byTheme.computeIfAbsent(concern.themeId(), k -> new ArrayList<>()).add(concern);
      }
    }
    List<List<Concern>> shared = new ArrayList<>();
    for (List<Concern> ofTheme : byTheme.values()) {
      for (List<Concern> chain : chains(ofTheme, likeness)) {
        AverageLinkage.groups(distances(chain), 1 - likeness).stream()
            .map(group -> group.stream().map(chain::get).toList())
            .filter(SharedMatters::ofSeveralCouncils)
            .forEach(shared::add);
      }
    }
    return shared;
  }

  /** What near pairs connect, in order of the first member; those that stand alone are left out. */
  private static List<List<Concern>> chains(List<Concern> concerns, double likeness) {
    int[] link = new int[concerns.size()];
    Map<Integer, List<Concern>> chains = new TreeMap<>();
    for (int i = 0; i < link.length; i++) {
      link[i] = i;
      for (int j = 0; j < i; j++) {
        int one = first(link, i);
        int other = first(link, j);
        if (one != other && distance(concerns.get(i), concerns.get(j)) <= 1 - likeness) {
          link[Math.max(one, other)] = Math.min(one, other);
        }
      }
    }
    for (int i = 0; i < link.length; i++) {
      chains.computeIfAbsent(first(link, i), k -> new ArrayList<>()).add(concerns.get(i));
    }
    List<List<Concern>> found = new ArrayList<>();
    for (List<Concern> chain : chains.values()) {
      if (chain.size() > LONGEST_CHAIN && likeness + STEP < 1) {
        found.addAll(chains(chain, likeness + STEP));
      } else if (chain.size() > 1) {
        found.add(chain);
      }
    }
    return found;
  }

  /** The first member of its chain; shortens the way for those who ask again. */
  private static int first(int[] link, int member) {
    int at = member;
    while (link[at] != at) {
      link[at] = link[link[at]];
      at = link[at];
    }
    return at;
  }

  private static Distances distances(List<Concern> concerns) {
    Distances distances = new Distances(concerns.size());
    for (int i = 0; i < concerns.size(); i++) {
      for (int j = 0; j < i; j++) {
        distances.set(i, j, distance(concerns.get(i), concerns.get(j)));
      }
    }
    return distances;
  }

  private static float distance(Concern one, Concern other) {
    return (float) (Math.rint((1 - one.likeness(other)) * 1e4) / 1e4);
  }

  private static boolean ofSeveralCouncils(List<Concern> group) {
    TreeSet<String> councils = new TreeSet<>();
    group.forEach(c -> councils.add(c.councilId()));
    return councils.size() > 1;
  }
}
