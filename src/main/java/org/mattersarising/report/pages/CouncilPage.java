package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mattersarising.model.Council;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Issue;
import org.mattersarising.model.ThemeSummary;
import org.mattersarising.report.ReportSettings;

/**
 * A chair's brief about one council.
 *
 * @param period in words; empty where no meeting is dated
 * @param read what was read, in sentences
 * @param answer one sentence
 * @param findings at most three
 * @param caveats at most three
 * @param prompts at most five, often fewer
 * @param unseen what could not be seen
 */
record CouncilPage(
    Frame frame,
    String name,
    String period,
    List<String> read,
    String answer,
    List<String> findings,
    List<String> caveats,
    List<IssueCard> recurring,
    int recurringMore,
    List<StatedReturn> stated,
    List<IndexPage.ThemeQuotes> concerns,
    List<String> prompts,
    ThemeTable table,
    List<LinkRow> links,
    List<String> unseen) {

  static CouncilPage of(Corpus corpus, Council council, ReportSettings settings) {
    CouncilReading reading = CouncilReading.of(corpus, council.id());
    List<Issue> issues =
        corpus.result().issues().stream()
            .filter(i -> i.councilId().equals(council.id()))
            .sorted(Comparator.comparingDouble(Issue::score).reversed().thenComparing(Issue::id))
            .toList();
    List<Issue> observed = issues.stream().filter(IssueCard::observed).toList();
    List<IssueCard> cards = observed.stream().limit(5).map(i -> IssueCard.of(corpus, i)).toList();
    Set<String> covered = new HashSet<>();
    Set<String> shown = new HashSet<>();
    for (IssueCard card : cards) {
      covered.add(card.themeId());
      Quote quote = card.quote();
      if (quote != null) {
        shown.add(quote.statementId());
      }
    }
    // Words that an issue above shows already are not repeated; the card says that they state it.
    List<StatedReturn> stated =
        StatedReturn.of(
            corpus, s -> council.id().equals(s.subjectCouncilId()) && !shown.contains(s.id()), 5);
    stated.forEach(r -> shown.add(r.quote().statementId()));
    List<ThemeSummary> themes = reading.themes();
    return new CouncilPage(
        Frame.of(council.name(), "../", settings),
        council.name(),
        Reading.period(reading.meetings()),
        reading.sentences(),
        answer(observed.size(), stated.size(), themes, reading),
        findings(observed, reading),
        reading.caveats(),
        cards,
        Math.max(0, observed.size() - 5),
        stated,
        reading.concerns(observed.isEmpty() ? 5 : 3, covered, shown),
        Prompts.of(issues, 5),
        ThemeTable.of(corpus, List.of(council), themes),
        LinkRow.of(corpus, l -> l.fromCouncilId().equals(council.id()), 12),
        reading.unseen());
  }

  private static String answer(
      int observed, int stated, List<ThemeSummary> themes, CouncilReading reading) {
    if (themes.isEmpty()) {
      return "The minutes supplied record no concern about this council under the themes looked for.";
    }
    if (observed > 0) {
      return Words.capital(Words.inWords(observed, "issue"))
          + (observed == 1 ? " was" : " were")
          + " seen in two or more of the meetings supplied.";
    }
    if (stated > 0) {
      return "No issue was seen in two meetings, but the minutes themselves say that "
          + (stated == 1 ? "a matter" : "matters")
          + " came back.";
    }
    return reading.comparable() > 1
        ? "No issue was seen in more than one of the meetings supplied."
        : "Too little was supplied to see whether anything comes back.";
  }

  private static List<String> findings(List<Issue> observed, CouncilReading reading) {
    List<String> findings = new ArrayList<>();
    int after = (int) observed.stream().filter(i -> i.timesRaisedAfterAssurance() > 0).count();
    if (after > 0) {
      findings.add(
          Words.list(
                  observed.stream()
                      .filter(i -> i.timesRaisedAfterAssurance() > 0)
                      .map(i -> "“" + i.label() + "”")
                      .toList(),
                  2)
              + (after == 1 ? " was" : " were")
              + " raised again after members had been assured.");
    }
    List<String> raised = reading.raisedThemes();
    if (!raised.isEmpty()) {
      findings.add("Concerns are recorded about " + Words.list(raised, 4) + ".");
    }
    int actions = observed.stream().mapToInt(Issue::actions).sum();
    long reported =
        observed.stream()
            .flatMap(i -> i.events().stream())
            .filter(e -> e.kind() == EventKind.REPORTED_BACK)
            .count();
    if (actions > 0) {
      findings.add(
          Words.capital(Words.inWords(actions, "action"))
              + (actions == 1 ? " is" : " are")
              + " recorded on these issues; "
              + (reported == 0
                  ? "no report back was seen in the minutes supplied."
                  : "a report back was seen " + Words.times((int) reported) + "."));
    }
    return List.copyOf(findings);
  }
}
