package org.mattersarising.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds words that a council's minutes use about a theme more than its peers' minutes do about the
 * same theme, by log-odds with an informative Dirichlet prior. The prior is the whole run's words,
 * so that what is common everywhere must be much more common here to count. A word counts once a
 * meeting: words cluster, and the meeting is the unit. It must also be more frequent there than in
 * what the council's minutes say of other themes; otherwise it marks the clerk, not the theme.
 *
 * <p>Source: B. Monroe, M. Colaresi and K. Quinn (2008), Fightin' Words, Political Analysis 16,
 * 372–403, section 3.5.1. Stateless.
 */
final class TellingWordFinder {

  /** Two-sided 5 %, as in the source. Many words are looked at, so some get there by chance. */
  static final double CLEAR = 1.96;

  private static final double CLERK = 1.0;
  private static final int FEWEST_MEETINGS = 3;
  private static final int PASSAGES = 2;

  /** How much the prior weighs: as many words as about two meetings say of one theme. */
  private static final double PRIOR = 200;

  private final Map<String, Integer> background;
  private final double total;

  /**
   * @param background in how many meetings each word stands
   */
  TellingWordFinder(Map<String, Integer> background) {
    this.background = background;
    this.total = background.values().stream().mapToLong(n -> n).sum();
  }

  /**
   * The clearest words first.
   *
   * @param said all statements of the run that have a theme
   */
  List<TellingWord> find(
      String theme,
      String council,
      Collection<String> peers,
      List<FinishedRun.Said> said,
      int most) {
    Counts own = new Counts();
    Counts theirs = new Counts();
    Counts elsewhere = new Counts();
    Set<String> others = new HashSet<>(peers);
    Map<String, List<FinishedRun.Said>> passages = new HashMap<>();
    for (FinishedRun.Said statement : said) {
      // Only a council's own clerks show how it talks.
      if (!statement.subject().equals(statement.meeting().councilId())) {
        continue;
      }
      boolean about = statement.themes().contains(theme);
      if (statement.subject().equals(council)) {
        Set<String> words = (about ? own : elsewhere).add(statement);
        if (about) {
          words.forEach(w -> passages.computeIfAbsent(w, k -> new ArrayList<>()).add(statement));
        }
      } else if (about && others.contains(statement.subject())) {
        theirs.add(statement);
      }
    }
    List<TellingWord> found = new ArrayList<>();
    if (own.meetings.size() < FEWEST_MEETINGS || theirs.meetings.size() < FEWEST_MEETINGS) {
      return found;
    }
    own.words.forEach((word, meetings) -> {
      if (meetings.size() < FEWEST_MEETINGS) {
        return;
      }
      double score = score(word, own, theirs);
      if (score >= CLEAR && score(word, own, elsewhere) >= CLERK) {
        found.add(
            new TellingWord(
                theme,
                word,
                Math.rint(score * 100) / 100,
                meetings.size(),
                own.meetings.size(),
                theirs.words.getOrDefault(word, Set.of()).size(),
                theirs.meetings.size(),
                ofDifferentMeetings(passages.getOrDefault(word, List.of()))));
      }
    });
    return found.stream()
        .sorted(
            Comparator.comparingDouble(TellingWord::score)
                .reversed()
                .thenComparing(TellingWord::word))
        .limit(most)
        .toList();
  }

  /** Equations 16, 19 and 22 of the source. */
  private double score(String word, Counts here, Counts there) {
    double prior = PRIOR * background.getOrDefault(word, 1) / total;
    double a = here.words.getOrDefault(word, Set.of()).size() + prior;
    double b = there.words.getOrDefault(word, Set.of()).size() + prior;
    double logOdds =
        Math.log(a / (here.total() + PRIOR - a)) - Math.log(b / (there.total() + PRIOR - b));
    return logOdds / Math.sqrt(1 / a + 1 / b);
  }

  private static List<FinishedRun.Said> ofDifferentMeetings(List<FinishedRun.Said> passages) {
    Map<String, FinishedRun.Said> first = new LinkedHashMap<>();
    passages.forEach(p -> first.putIfAbsent(p.meeting().id(), p));
    return first.values().stream().limit(PASSAGES).toList();
  }

  /** In which meetings each word stands. */
  private static final class Counts {
    private final Map<String, Set<String>> words = new TreeMap<>();
    private final Set<String> meetings = new HashSet<>();

    Set<String> add(FinishedRun.Said statement) {
      String meeting = statement.meeting().id();
      meetings.add(meeting);
      Set<String> found = PlainWords.of(statement.text());
      found.forEach(w -> words.computeIfAbsent(w, k -> new HashSet<>()).add(meeting));
      return found;
    }

    double total() {
      return words.values().stream().mapToInt(Set::size).sum();
    }
  }
}
