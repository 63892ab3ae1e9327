package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mattersarising.model.Act;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Theme;

/**
 * Chooses the quotes that tell a reader most about a theme: business of every meeting last, what
 * the committees say that its codebook is made for before what others do, problems before other
 * news, concerns and questions before reports, words that themselves say "again", sentences before
 * fragments. At most one quote a paragraph and two a meeting, and each council before any council's
 * second.
 */
final class QuoteChooser {

  private static final int PER_MEETING = 2;

  /** Shorter ones seldom stand by themselves. */
  private static final int FRAGMENT = 60;

  /** Longer ones say no more. */
  private static final int LONG_ENOUGH = 320;

  /** They speak of every service. */
  private static final Set<CommitteeType> OF_ANYTHING =
      Set.of(CommitteeType.CABINET, CommitteeType.FULL_COUNCIL, CommitteeType.OTHER);

  private final Corpus corpus;

  private final List<CommitteeType> expected;

  QuoteChooser(Corpus corpus, Theme theme) {
    this.corpus = corpus;
    this.expected = theme.committees();
  }

  /** All of them, best first; ties keep the order of the documents. */
  List<Marked> ranked(List<Marked> candidates) {
    return candidates.stream().sorted(order()).toList();
  }

  /**
   * The best.
   *
   * @param used statements that the page shows already: they come last; the chosen are added
   */
  List<Marked> best(List<Marked> candidates, int limit, Set<String> used) {
    List<Marked> ranked = new ArrayList<>();
    List<Marked> order = ranked(candidates);
    order.stream().filter(m -> !used.contains(m.statement().id())).forEach(ranked::add);
    order.stream().filter(m -> used.contains(m.statement().id())).forEach(ranked::add);

    Set<String> councils = new HashSet<>();
    Set<String> paragraphs = new HashSet<>();
    Map<String, Integer> meetings = new HashMap<>();
    Set<Marked> chosen = new HashSet<>();
    for (boolean newCouncilsOnly : new boolean[] {true, false}) {
      for (Marked marked : ranked) {
        String paragraph = paragraph(marked);
        String meeting = corpus.meetingKey(marked.statement().document());
        if (chosen.size() < limit
            && !chosen.contains(marked)
            && (!newCouncilsOnly || !councils.contains(subject(marked)))
            && !paragraphs.contains(paragraph)
            && meetings.getOrDefault(meeting, 0) < PER_MEETING) {
          chosen.add(marked);
          councils.add(subject(marked));
          paragraphs.add(paragraph);
          meetings.merge(meeting, 1, Integer::sum);
        }
      }
    }
    List<Marked> inOrder = ranked.stream().filter(chosen::contains).toList();
    inOrder.forEach(m -> used.add(m.statement().id()));
    return inOrder;
  }

  private static String subject(Marked marked) {
    String subject = marked.statement().subjectCouncilId();
    return subject == null ? "" : subject;
  }

  private static String paragraph(Marked marked) {
    return marked.statement().document().source().documentId()
        + ' '
        + marked.statement().paragraph();
  }

  /**
   * How far from home the theme is: the "budget" of a codebook for care is not that of pumps, which
   * a cabinet may speak of, too.
   */
  private int away(Marked marked) {
    Meeting meeting = corpus.meetingOf(marked.statement().document());
    if (expected.isEmpty() || meeting == null) {
      return expected.isEmpty() ? 0 : 2;
    }
    CommitteeType type = meeting.committeeType();
    return !expected.contains(type) ? 2 : OF_ANYTHING.contains(type) ? 1 : 0;
  }

  private Comparator<Marked> order() {
    return Comparator.comparing((Marked m) -> m.statement().routine())
        .thenComparingInt(this::away)
        .thenComparingInt((Marked m) -> m.stance() == Stance.PROBLEM ? 0 : 1)
        .thenComparingInt(m -> act(m.statement().act()))
        .thenComparingInt(m -> m.statement().statesRecurrence() ? 0 : 1)
        .thenComparingInt(m -> m.statement().length() < FRAGMENT ? 1 : 0)
        .thenComparingLong(m -> -Math.round(m.score() * 10))
        .thenComparingInt(m -> -Math.min(m.statement().length() / 40, LONG_ENOUGH / 40))
        .thenComparing(m -> m.statement().document().source().path())
        .thenComparingInt(m -> m.statement().index());
  }

  private static int act(Act act) {
    return switch (act) {
      case CONCERN, QUESTION, RECOMMENDATION -> 0;
      case ASSURANCE, ACTION -> 1;
      default -> 2;
    };
  }
}
