package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Council;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Extent;
import org.mattersarising.model.Issue;
import org.mattersarising.model.Meeting;
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
    List<StatedReturn> stated =
        StatedReturn.of(corpus, s -> council.id().equals(s.subjectCouncilId()), 5);
    List<ThemeSummary> themes = reading.themes();
    return new CouncilPage(
        Frame.of(council.name(), "../", settings),
        council.name(),
        Reading.period(reading.meetings()),
        reading.sentences(),
        answer(observed.size(), stated.size(), themes, reading),
        findings(corpus, observed, reading),
        reading.caveats(),
        observed.stream().limit(5).map(i -> IssueCard.of(corpus, i)).toList(),
        Math.max(0, observed.size() - 5),
        stated,
        reading.concerns(observed.isEmpty() ? 5 : 3),
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

  private static List<String> findings(
      Corpus corpus, List<Issue> observed, CouncilReading reading) {
    List<String> findings = new ArrayList<>();
    int after = (int) observed.stream().filter(i -> i.timesRaisedAfterAssurance() > 0).count();
    if (after > 0) {
      findings.add(
          Words.capital(Words.inWords(after, "issue"))
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

  /** What was read about one council, and what follows from it. */
  private record CouncilReading(
      Corpus corpus, String id, List<Meeting> meetings, int elsewhere, List<AnalysedDocument> own) {

    static CouncilReading of(Corpus corpus, String id) {
      int elsewhere =
          (int)
              corpus.result().documents().stream()
                  .filter(d -> !id.equals(d.facts().councilId()))
                  .filter(
                      d ->
                          d.statements().stream()
                              .anyMatch(s -> s.counted() && id.equals(s.subjectCouncilId())))
                  .map(corpus::meetingKey)
                  .distinct()
                  .count();
      return new CouncilReading(
          corpus,
          id,
          corpus.result().meetings().stream().filter(m -> id.equals(m.councilId())).toList(),
          elsewhere,
          corpus.result().documents().stream()
              .filter(d -> id.equals(d.facts().councilId()))
              .toList());
    }

    int comparable() {
      return corpus.comparable(id);
    }

    List<String> sentences() {
      List<String> lines = new ArrayList<>();
      if (meetings.isEmpty()) {
        lines.add("No minutes of this council’s own meetings were supplied.");
      } else {
        long others = meetings.size() - comparable();
        lines.add(
            Words.capital(Words.inWords(comparable(), "comparable meeting"))
                + (others == 0 ? "" : " and " + Words.inWords((int) others, "other meeting"))
                + (meetings.size() == 1 ? " was" : " were")
                + " read ("
                + Reading.extents(own)
                + "). How many were held is not known.");
      }
      if (elsewhere > 0) {
        lines.add(
            "Other councils’ minutes of "
                + Words.inWords(elsewhere, "meeting")
                + " also speak about this council.");
      }
      return lines;
    }

    List<String> caveats() {
      List<String> caveats = new ArrayList<>();
      if (comparable() < Corpus.COMPARABLE_FLOOR) {
        caveats.add(
            "Fewer than five comparable meetings were read, so no rate, trend or comparison is"
                + " given.");
      }
      if (meetings.stream().anyMatch(m -> m.extent() != Extent.WHOLE)) {
        caveats.add("Some minutes were supplied only in part. A gap in them means nothing.");
      }
      caveats.add(
          "A program picked out these sentences. Follow the links and read them in their place.");
      return caveats.subList(0, Math.min(3, caveats.size()));
    }

    List<ThemeSummary> themes() {
      return ThemeTable.themesSeen(corpus).stream()
          .filter(t -> !about(t.theme().id()).isEmpty())
          .toList();
    }

    List<String> raisedThemes() {
      return themes().stream()
          .filter(t -> about(t.theme().id()).stream().anyMatch(Corpus.Marked::raises))
          .map(t -> "“" + t.theme().label() + "”")
          .toList();
    }

    List<IndexPage.ThemeQuotes> concerns(int limit) {
      QuoteChooser chooser = new QuoteChooser(corpus);
      var used = new java.util.HashSet<String>();
      return themes().stream()
          .filter(t -> about(t.theme().id()).stream().anyMatch(Corpus.Marked::raises))
          .limit(limit)
          .map(
              t ->
                  new IndexPage.ThemeQuotes(
                      Slugs.checked(t.theme().id()),
                      t.theme().label(),
                      t.theme().definition(),
                      chooser
                          .best(
                              about(t.theme().id()).stream()
                                  .filter(Corpus.Marked::raises)
                                  .toList(),
                              1,
                              used)
                          .stream()
                          .map(m -> Quote.of(corpus, m.place()))
                          .toList()))
          .toList();
    }

    List<String> unseen() {
      List<String> lines = new ArrayList<>();
      lines.add("Meetings whose minutes were not supplied, and what minutes do not record.");
      if (meetings.stream().anyMatch(m -> m.date() == null)) {
        lines.add("The place in time of meetings whose date is not known.");
      }
      if (corpus.result().sources().size() > corpus.result().documents().size()) {
        lines.add("Documents that could not be read; the report’s first page lists them.");
      }
      return lines;
    }

    private List<Corpus.Marked> about(String themeId) {
      return corpus.marked(themeId).stream()
          .filter(m -> id.equals(m.statement().subjectCouncilId()))
          .toList();
    }
  }
}
