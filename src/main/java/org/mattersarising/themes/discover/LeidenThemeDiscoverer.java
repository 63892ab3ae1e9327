package org.mattersarising.themes.discover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Discovers themes as communities of a graph of nearest neighbours (see {@code
 * 0022-theme-discovery.md}): statements are near by meaning and by rare words; Leiden splits the
 * graph in many draws of documents; the graph of those that stay together is split once more; who
 * is mostly surrounded by others than its own group belongs nowhere; a group that no noun phrase
 * names is none. The seed is fixed. Immutable.
 */
public final class LeidenThemeDiscoverer implements ThemeDiscoverer {

  private static final int FEWEST_WORDS = 2;

  /** A theme is said in several ways and places: fewer is a matter, or chance. */
  private static final int FEWEST_POINTS = 5;

  private static final int FEWEST_DOCUMENTS = 2;

  private static final double WORD_SHARE = 0.5;
  private static final double COHERENT = 0.15;
  private static final int NEIGHBOURS = 25;
  private static final int EDGES = 10;
  private static final double RESOLUTION = 3;
  private static final double TOGETHER = 0.3;
  private static final double FIRM = 0.3;
  private static final int MOST_DRAWS = 40;
  private static final int FEWEST_DRAWS = 15;

  /** So that a hundred thousand statements take minutes, larger corpora are drawn less often. */
  private static final int POINTS_DRAWN = 1_000_000;

  private final ThemeNamer namer;

  /** With the shipped part-of-speech model for labels. */
  public LeidenThemeDiscoverer() {
    this(ThemeNamer.shipped());
  }

  LeidenThemeDiscoverer(ThemeNamer namer) {
    this.namer = namer;
  }

  @Override
  public Discovery discover(List<Candidate> candidates) {
    List<List<Candidate>> copies = Copies.together(candidates, FEWEST_WORDS);
    List<Candidate> points = copies.stream().map(List::getFirst).toList();
    if (points.size() < FEWEST_POINTS) {
      return new Discovery(List.of(), candidates.size(), Map.of());
    }
    NeighbourFinder space =
        new NeighbourFinder(
            points.stream().map(Candidate::vector).toList(),
            WordSpace.of(points.stream().map(Candidate::words).toList()),
            WORD_SHARE);
    Neighbours near = space.find(NEIGHBOURS);
    int draws = Math.clamp(POINTS_DRAWN / points.size(), FEWEST_DRAWS, MOST_DRAWS);
    Resampling resampling = Resampling.of(points, near, new Communities(RESOLUTION, EDGES), draws);
    Neighbours agreed = resampling.agreed(near, TOGETHER);
    BitSet all = new BitSet();
    all.set(0, points.size());
    int[] groups = new Communities(RESOLUTION, NEIGHBOURS).split(agreed, all, 0);
    double[] firmness = firmness(near, agreed, groups);
    List<BitSet> kept =
        kept(points, groups, firmness).stream()
            .filter(g -> space.coherence(g) >= COHERENT)
            .toList();
    return new Discovery(
        themes(copies, points, kept, firmness, resampling),
        candidates.size(),
        byId(copies, groups));
  }

  /** How much of what is near a point is near it in every draw and in its own group. */
  private static double[] firmness(Neighbours near, Neighbours agreed, int[] groups) {
    double[] firmness = new double[groups.length];
    for (int i = 0; i < groups.length; i++) {
      Map<Integer, Float> kept = new HashMap<>();
      for (int k = 0; k < agreed.ids()[i].length; k++) {
        kept.put(agreed.ids()[i][k], agreed.weights()[i][k]);
      }
      double own = 0;
      double all = 0;
      for (int k = 0; k < near.ids()[i].length; k++) {
        int j = near.ids()[i][k];
        double weight = near.weights()[i][k];
        all += weight;
        if (groups[j] == groups[i]) {
          own += Math.sqrt(weight * kept.getOrDefault(j, 0f));
        }
      }
      firmness[i] = all == 0 ? 0 : Math.rint(own / all * 10_000) / 10_000;
    }
    return firmness;
  }

  /** The firm members of each group that has enough of them, the largest group first. */
  private static List<BitSet> kept(List<Candidate> points, int[] groups, double[] firmness) {
    Map<Integer, BitSet> firm = new TreeMap<>();
    for (int i = 0; i < groups.length; i++) {
      if (firmness[i] >= FIRM) {
        firm.computeIfAbsent(groups[i], k -> new BitSet()).set(i);
      }
    }
    return firm.values().stream()
        .filter(g -> g.cardinality() >= FEWEST_POINTS)
        .filter(g ->
            g.stream().mapToObj(i -> points.get(i).documentId()).distinct().count()
                >= FEWEST_DOCUMENTS)
        .sorted(
            Comparator.comparingInt((BitSet g) -> -g.cardinality())
                .thenComparing(g -> points.get(g.nextSetBit(0)).id()))
        .toList();
  }

  private List<DiscoveredTheme> themes(
      List<List<Candidate>> copies,
      List<Candidate> points,
      List<BitSet> groups,
      double[] firmness,
      Resampling resampling) {
    BitSet assigned = new BitSet();
    groups.forEach(assigned::or);
    Survival survival = new Survival(resampling, assigned);
    TellingPhrases.Background background = TellingPhrases.Background.of(points);
    Set<String> taken = new HashSet<>();
    List<DiscoveredTheme> themes = new ArrayList<>();
    for (BitSet group : groups) {
      List<Candidate> firmest =
          group.stream()
              .boxed()
              .sorted(
                  Comparator.comparingDouble((Integer i) -> -firmness[i])
                      .thenComparing(i -> points.get(i).id()))
              .map(points::get)
              .toList();
      Optional<ThemeNamer.Name> name = namer.name(firmest, background, taken);
      if (name.isEmpty()) {
        continue;
      }
      taken.add(name.get().slug());
      Map<String, Double> members = new HashMap<>();
      group.stream().forEach(i -> copies.get(i).forEach(c -> members.put(c.id(), firmness[i])));
      themes.add(
          new DiscoveredTheme(
              "discovered-" + name.get().slug(),
              name.get().label(),
              name.get().terms(),
              survival.of(group),
              members));
    }
    return themes;
  }

  private static Map<String, Integer> byId(List<List<Candidate>> copies, int[] groups) {
    Map<String, Integer> byId = new HashMap<>();
    for (int i = 0; i < groups.length; i++) {
      for (Candidate copy : copies.get(i)) {
        byId.put(copy.id(), groups[i]);
      }
    }
    return byId;
  }
}
