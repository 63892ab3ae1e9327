package org.mattersarising.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mattersarising.model.TellingWord;

/**
 * Finds words that a council's minutes use about a theme more than its peers' minutes do about the
 * same theme, by log-odds with an informative Dirichlet prior. The prior is the whole run's words,
 * so that what is common everywhere must be much more common here to count. A word counts once a
 * meeting: words cluster, and the meeting is the unit. It must also be more frequent there than in
 * what the council's minutes say of other themes; otherwise it marks the clerk, not the theme. Many
 * words are tried, so those of a council and theme are held to a false discovery rate, by an exact
 * test of the meetings that have them.
 *
 * <p>Source: B. Monroe, M. Colaresi and K. Quinn (2008), Fightin' Words, Political Analysis 16,
 * 372–403, section 3.5.1. Stateless between calls.
 */
final class TellingWordFinder {

  /** Of the words shown, so many may be there by chance. */
  static final double FOUND = 0.05;

  /** Two-sided 5 %, as in the source. */
  private static final double CLEAR = 1.96;

  private static final double CLERK = 1.0;
  private static final int FEWEST_MEETINGS = 3;

  /** How much the prior weighs: as many words as about two meetings say of one theme. */
  private static final double PRIOR = 200;

  private final WordUse use;

  TellingWordFinder(WordUse use) {
    this.use = use;
  }

  /**
   * The words of one theme, the clearest first within each council.
   *
   * @param peersOf whom each council is compared with
   * @param most for each council
   */
  List<TellingWord> find(
      String theme,
      Collection<String> councils,
      Function<String, Collection<String>> peersOf,
      int most) {
    Map<String, Counts> about = new TreeMap<>();
    for (String council : use.councils()) {
      Counts counts = Counts.of(use.of(council), u -> u.themes().contains(theme));
      if (counts.meetings.size() > 0) {
        about.put(council, counts);
      }
    }
    List<TellingWord> found = new ArrayList<>();
    for (String council : councils.stream().sorted().toList()) {
      Counts own = about.get(council);
      if (own != null && own.meetings.size() >= FEWEST_MEETINGS) {
        List<Counts> theirs =
            peersOf.apply(council).stream()
                .filter(p -> !p.equals(council) && about.containsKey(p))
                .map(about::get)
                .toList();
        if (theirs.stream().mapToInt(c -> c.meetings.size()).sum() >= FEWEST_MEETINGS) {
          found.addAll(words(theme, council, own, theirs, most));
        }
      }
    }
    return found;
  }

  private record Scored(int word, double score, double pValue) {}

  private List<TellingWord> words(
      String theme, String council, Counts own, List<Counts> theirs, int most) {
    List<Scored> tried = new ArrayList<>();
    double total = theirs.stream().mapToDouble(c -> c.total).sum();
    int peersOf = theirs.stream().mapToInt(c -> c.meetings.size()).sum();
    own.words.forEach((word, meetings) -> {
      if (meetings.size() >= FEWEST_MEETINGS) {
        int there = theirs.stream().mapToInt(c -> c.meetings(word)).sum();
        tried.add(
            new Scored(
                word,
                score(word, meetings.size(), own.total, there, total),
                StratifiedExactTest.pValue(
                    List.of(new Stratum(meetings.size(), own.meetings.size(), there, peersOf)))));
      }
    });
    double[] q = FalseDiscoveryRate.qValues(tried.stream().mapToDouble(Scored::pValue).toArray());
    List<Scored> clear = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      if (tried.get(i).score >= CLEAR && q[i] <= FOUND) {
        clear.add(tried.get(i));
      }
    }
    if (clear.isEmpty()) {
      return List.of();
    }
    Counts elsewhere = Counts.of(use.of(council), u -> !u.themes().contains(theme));
    return clear.stream()
        .filter(s ->
            score(
                    s.word,
                    own.meetings(s.word),
                    own.total,
                    elsewhere.meetings(s.word),
                    elsewhere.total)
                >= CLERK)
        .sorted(
            Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(s -> use.word(s.word)))
        .limit(most)
        .map(s ->
            new TellingWord(
                theme,
                council,
                use.word(s.word),
                Math.rint(s.score * 100) / 100,
                own.meetings(s.word),
                own.meetings.size(),
                theirs.stream().mapToInt(c -> c.meetings(s.word)).sum(),
                peersOf,
                passages(theme, council, s.word)))
        .toList();
  }

  /** Equations 16, 19 and 22 of the source. */
  private double score(int word, int here, double ofHere, int there, double ofThere) {
    double prior = PRIOR * use.share(word);
    double a = here + prior;
    double b = there + prior;
    double logOdds = Math.log(a / (ofHere + PRIOR - a)) - Math.log(b / (ofThere + PRIOR - b));
    return logOdds / Math.sqrt(1 / a + 1 / b);
  }

  /** All that have the word: first one of each meeting, then the others. */
  private List<String> passages(String theme, String council, int word) {
    Map<String, String> first = new LinkedHashMap<>();
    List<String> rest = new ArrayList<>();
    for (WordUse.Use each : use.of(council)) {
      if (each.themes().contains(theme) && each.words().contains(word)) {
        first.putIfAbsent(each.meeting(), each.statement());
        rest.add(each.statement());
      }
    }
    Set<String> all = new LinkedHashSet<>(first.values());
    all.addAll(rest);
    return List.copyOf(all);
  }

  /** In which meetings each word stands. */
  private static final class Counts {
    private final Map<Integer, Set<String>> words = new TreeMap<>();
    private final Set<String> meetings = new HashSet<>();
    private double total;

    static Counts of(List<WordUse.Use> uses, Predicate<WordUse.Use> which) {
      Counts counts = new Counts();
      for (WordUse.Use use : uses) {
        if (which.test(use)) {
          counts.meetings.add(use.meeting());
          for (int word : use.words()) {
            boolean more =
                counts.words.computeIfAbsent(word, k -> new HashSet<>()).add(use.meeting());
            counts.total += more ? 1 : 0;
          }
        }
      }
      return counts;
    }

    int meetings(int word) {
      return words.getOrDefault(word, Set.of()).size();
    }
  }
}
