package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Council;
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
 * @param recurring at most five cards
 * @param quiet what came back without a card of its own, in a sentence or two; empty where nothing
 *     did
 * @param issueList the name of the page of all its issues, without ending; empty without issues
 * @param issues how many it has
 * @param statedMore what else there is of such passages, in a sentence; empty where all are shown
 * @param prompts at most five, often fewer
 * @param table themes that most of its meetings raise
 * @param strip some of them beside the peers'; null where too little can be compared
 * @param compared what sets it apart from other councils
 * @param changes of its themes over time, one sentence each
 * @param boat who is in the same one
 * @param themesMore how many further ones the tables list
 * @param unseen what could not be seen
 * @param tasks how many the minutes give to somebody
 * @param taskList the name of the page of all of them, without ending
 */
record CouncilPage(
    Frame frame,
    String name,
    String period,
    List<String> read,
    String answer,
    List<String> findings,
    List<String> caveats,
    List<Tier> recurring,
    String quiet,
    String issueList,
    int issues,
    List<StatedReturn> stated,
    String statedMore,
    List<IndexPage.ThemeQuotes> concerns,
    List<String> prompts,
    ThemeTable table,
    @Nullable PeerStrip strip,
    Compared compared,
    List<String> changes,
    Boat boat,
    int themesMore,
    List<LinkRow> links,
    List<String> unseen,
    int tasks,
    String taskList) {

  /** Whether the signs of a row have to be explained. */
  boolean hasCourses() {
    return recurring.stream().flatMap(t -> t.cards().stream()).anyMatch(c -> c.course() != null);
  }

  /** Whether there is more than what fits two sheets of paper. */
  boolean goesOn() {
    return !concerns.isEmpty() || !table.rows().isEmpty() || !links.isEmpty();
  }

  /** The README's figures for issues shown as raised again that are a concern in two meetings. */
  private static final String READ_BY_PEOPLE =
      "People who checked issues listed as raised in two or more meetings found five to eight in ten"
          + " to be one concern.";

  private static final int CARDS = 5;

  /** A long card that no longer fits leaves its room to a shorter one, if that is not far off. */
  private static final int LOOKED_AT = 12;

  private static final int THEMES = 10;

  /** Lines that the title, the answer and the headings take, with the space around findings. */
  private static final int HEADINGS = 46;

  /** Where further passages say that something came back takes up to so many lines. */
  private static final int SENTENCE_ON_PASSAGES = 2;

  static CouncilPage of(Corpus corpus, Council council, ReportSettings settings) {
    CouncilReading reading = CouncilReading.of(corpus, council.id());
    List<Issue> issues = Recurrence.sorted(corpus.issues().about(council.id()));
    List<String> caveats = reading.caveats();
    List<String> prompts = Prompts.of(corpus, issues, 5);
    Paper paper = new Paper();
    List<String> findings = Findings.of(corpus, issues, reading);
    paper.reserve(
        HEADINGS + Paper.lines(reading.sentences()) + Paper.lines(findings) + Paper.lines(caveats));
    // A question or two stands on the page before a fifth issue does.
    int asked = Math.min(2, prompts.size());
    paper.reserve(Paper.lines(prompts.subList(0, asked)));
    // So does how it stands beside its peers, as far as that could be compared.
    List<ThemeSummary> themes = reading.themes();
    PeerStrip strip = PeerStrip.of(corpus, council, themes, paper);
    // And the first place where the minutes themselves say that a matter came back.
    Predicate<Spot> own = s -> council.id().equals(s.subjectCouncilId());
    int first =
        StatedReturn.of(corpus, own, 1).stream().mapToInt(r -> Paper.lines(r.quote()) + 1).sum();
    paper.reserve(first);
    List<Tier> tiers = tiers(corpus, issues, paper);
    paper.reserve(-first);
    String further = furtherIssues(issues, tiers);
    paper.reserve(Paper.lines(further) + SENTENCE_ON_PASSAGES);
    List<IssueCard> cards = tiers.stream().flatMap(t -> t.cards().stream()).toList();
    Set<String> covered = new HashSet<>();
    Set<String> shown = new HashSet<>();
    for (IssueCard card : cards) {
      if (!card.themeId().isEmpty()) {
        covered.add(card.themeId());
      }
      Quote quote = card.quote();
      if (quote != null) {
        shown.add(quote.statementId());
      }
    }
    // Words that an issue above shows already are not repeated; the card says that they state it.
    int returns = (int) corpus.returns().stream().filter(own).count();
    int told =
        (int) corpus.returns().stream().filter(own).filter(s -> shown.contains(s.id())).count();
    List<StatedReturn> stated =
        StatedReturn.of(corpus, own.and(s -> !shown.contains(s.id())), 3).stream()
            .takeWhile(r -> paper.takes(Paper.lines(r.quote()) + 1))
            .toList();
    stated.forEach(r -> shown.add(r.quote().statementId()));
    return new CouncilPage(
        Frame.of(council.name(), "../", settings, PageScript.TABLES, PageScript.CITE),
        council.name(),
        Reading.period(reading.meetings()),
        reading.sentences(),
        answer(corpus, issues, stated.size(), themes, reading),
        findings,
        caveats,
        tiers,
        further,
        issues.isEmpty() ? "" : IssueListPage.ofCouncil(council.id()),
        issues.size(),
        stated,
        statedMore(told, stated.size(), returns),
        reading.concerns(cards.isEmpty() ? 5 : 2, covered, shown),
        Stream.concat(
                prompts.stream().limit(asked),
                prompts.stream().skip(asked).takeWhile(q -> paper.takes(Paper.lines(q))))
            .toList(),
        ThemeTable.of(corpus, List.of(council), themes.stream().limit(THEMES).toList()),
        strip,
        Compared.of(corpus, council.id()),
        Changes.of(corpus, council),
        Boat.of(corpus, council),
        Math.max(0, themes.size() - THEMES),
        LinkRow.of(corpus, l -> l.fromCouncilId().equals(council.id()), 12),
        reading.unseen(),
        corpus.tasks().about(council.id()).size(),
        TaskListPage.name(council.id()));
  }

  /** Cards under a heading that says what is known of them. */
  record Tier(String heading, List<IssueCard> cards) {}

  /**
   * Issues raised in two or more meetings, then those raised in one, as far as five cards go; what
   * nobody raised only where there is nothing else. A lower kind stands only under all of the one
   * above it.
   */
  private static List<Tier> tiers(Corpus corpus, List<Issue> sorted, Paper paper) {
    List<Tier> tiers = new ArrayList<>();
    int room = CARDS;
    Map<Recurrence, List<Issue>> groups = Recurrence.group(sorted);
    for (Recurrence kind :
        List.of(Recurrence.RAISED_AGAIN, Recurrence.RAISED_ONCE, Recurrence.UNRAISED)) {
      if (kind == Recurrence.UNRAISED && !tiers.isEmpty()) {
        break;
      }
      List<Issue> ofKind = groups.getOrDefault(kind, List.of());
      List<IssueCard> cards =
          ofKind.stream()
              .limit(LOOKED_AT)
              .map(i -> IssueCard.of(corpus, i))
              .filter(c -> paper.takes(Paper.lines(c)))
              .limit(room)
              .toList();
      if (!cards.isEmpty()) {
        tiers.add(new Tier(kind.heading(), cards));
        room -= cards.size();
      }
      if (cards.size() < ofKind.size()) {
        break;
      }
    }
    return List.copyOf(tiers);
  }

  private static String furtherIssues(List<Issue> all, List<Tier> tiers) {
    Set<String> shown =
        tiers.stream()
            .flatMap(t -> t.cards().stream())
            .map(IssueCard::id)
            .collect(Collectors.toSet());
    List<Issue> issues = all.stream().filter(i -> !shown.contains(i.id())).toList();
    int left = Recurrence.count(issues, Recurrence.RAISED_AGAIN);
    int single = Recurrence.count(issues, Recurrence.ONE_MEETING);
    String quiet =
        (Recurrence.quiet(issues, !shown.isEmpty()) + " " + Recurrence.loose(issues)).strip();
    if (single > 0) {
      quiet =
          (quiet
                  + " "
                  + Words.capital(Words.small(single))
                  + (single == all.size() ? "" : " more")
                  + (single == 1 ? " was" : " were")
                  + " seen in one meeting only.")
              .strip();
    }
    if (tiers.stream().anyMatch(t -> t.heading().equals(Recurrence.RAISED_AGAIN.heading()))) {
      quiet = (quiet + " " + READ_BY_PEOPLE).strip();
    }
    if (left <= 0) {
      return quiet;
    }
    return (Words.capital(Words.inWords(left, "more issue"))
            + (left == 1 ? " was" : " were")
            + " raised in two or more meetings. "
            + quiet)
        .strip();
  }

  /** Which other places say that a matter came back: shown with an issue above, or elsewhere. */
  private static String statedMore(int told, int shown, int all) {
    int left = all - told - shown;
    String above =
        told == 0
            ? ""
            : told == 1
                ? "One passage that says so stands with an issue above. "
                : Words.capital(Words.small(told))
                    + " passages that say so stand with an issue above. ";
    String elsewhere =
        left == 0
            ? ""
            : Words.capital(Words.inWords(left, told + shown == 0 ? "passage" : "more passage"))
                + (left == 1 ? " stands" : " stand")
                + " on the pages of the issues and in evidence.csv.";
    return (above + elsewhere).strip();
  }

  private static String answer(
      Corpus corpus,
      List<Issue> issues,
      int stated,
      List<ThemeSummary> themes,
      CouncilReading reading) {
    int again = Recurrence.count(issues, Recurrence.RAISED_AGAIN);
    if (again > 0) {
      return Words.capital(Words.inWords(again, "issue"))
          + (again == 1 ? " was" : " were")
          + " raised as a concern in two or more of the meetings supplied"
          + (again > 2 ? ", above all " : ": ")
          + Words.list(
              issues.stream()
                  .limit(Math.min(again, 2))
                  .map(i -> "“" + MatterLabel.of(corpus, i) + "”")
                  .toList())
          + ".";
    }
    String quiet = Recurrence.quiet(issues);
    if (!quiet.isEmpty()) {
      return "No issue was raised as a concern in more than one of the meetings supplied. " + quiet;
    }
    if (stated > 0) {
      return "No issue was seen in two meetings, but the minutes themselves say that "
          + (stated == 1 ? "a matter" : "matters")
          + " came back.";
    }
    if (themes.isEmpty()) {
      return "The minutes supplied record no concern about this council under the themes looked for.";
    }
    return reading.comparable() > 1
        ? "No issue was seen in more than one of the meetings supplied."
        : "Too little was supplied to see whether anything comes back.";
  }
}
