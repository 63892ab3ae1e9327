package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.Act;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Extent;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueBasis;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.IssueMeasures;
import org.mattersarising.model.IssueStatus;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.SharedIssue;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;
import org.mattersarising.report.Excerpt;

/** Which issues stand where, and how they read: raised twice, once, never, and without a theme. */
class IssuesOnPagesTest {

  private static final int MEETINGS = 50;

  @TempDir Path dir;
  private final List<FixtureDocument> documents = documents();

  @Test
  void leadsWithWhatWasRaisedInTwoOrMoreMeetings() throws IOException {
    write(
        issue("Potholes in Mill Lane", "", 0, 3, 3, 9),
        issue("Damp in the depot", "", 1, 2, 2, 4),
        issue("Grant for the hall", "", 2, 4, 1, 8),
        issue("Painting of the shelter", "", 3, 6, 0, 20),
        issue("The lease of the field", "", 4, 2, 0, 7));
    assertThat(page("index.html"))
        .contains(
            "<p class=\"lead\">Two issues were raised as a concern in two or more meetings.",
            "They are “Potholes in Mill Lane” and “Damp in the depot”.",
            "One more matter was raised as a concern in one meeting and seen in others; two came up"
                + " in two or more without a concern.")
        .doesNotContain("Painting of the shelter");
    assertThat(page("councils/ferrydown.html"))
        .contains(
            "Two issues were raised as a concern in two or more of the meetings supplied:"
                + " “Potholes in Mill Lane” and “Damp in the depot”.",
            "<h3>Raised as a concern in one meeting, and seen in others</h3>")
        .containsSubsequence("Potholes in Mill Lane</a></h4>", "Damp in the depot</a></h4>")
        .containsSubsequence("Damp in the depot</a></h4>", "Grant for the hall</a></h4>")
        .doesNotContain("Painting of the shelter");
  }

  @Test
  void showsWhatNobodyRaisedWhereThereIsNothingElse() throws IOException {
    write(issue("Painting of the shelter", "", 3, 6, 0, 20));
    assertThat(page("councils/ferrydown.html"))
        .contains(
            "No issue was raised as a concern in more than one of the meetings supplied. One matter"
                + " came up in two or more meetings, but nobody raised a concern.",
            "Painting of the shelter</a></h4>",
            "Seen in six meetings; nobody raised it as a concern.")
        .doesNotContain("No theme of the codebook")
        .doesNotContain("id=\"prompts\"");
    assertThat(page("index.html"))
        .contains("No issue was raised as a concern in two or more meetings.")
        .doesNotContain("Painting of the shelter</a></h4>");
  }

  @Test
  void anIssueWithoutThemeLinksToNoThemePage() throws IOException {
    Issue ours = issue("Potholes in Mill Lane", "", 0, 3, 3, 9);
    Issue theirs = issue("Holes in Quay Road", "", 5, 2, 2, 3, "northmoor");
    write(
        List.of(ours, theirs),
        List.of(
            new SharedIssue(
                "shared-1",
                "Potholes",
                "",
                List.of("ferrydown", "northmoor"),
                List.of(ours.id(), theirs.id()),
                5)));
    for (String name :
        List.of("index.html", "councils/ferrydown.html", "issues/" + ours.id() + ".html")) {
      assertThat(page(name))
          .as(name)
          .doesNotContain("themes/.html")
          .doesNotContain("Theme: .")
          .doesNotContain("Theme: <a href=\"themes/\"");
    }
    assertThat(page("index.html")).contains("<h3>Potholes</h3>");
    assertThat(page("issues/" + ours.id() + ".html"))
        .contains("None of the themes looked for names this matter. Why it is listed: Seen in");
  }

  @Test
  void oneTableHoldsAllIssuesOfACouncil() throws IOException {
    write(
        issue("Potholes in Mill Lane", "", 0, 3, 3, 9),
        issue("Painting of the shelter", "churn", 3, 6, 0, 20));
    assertThat(page("councils/ferrydown.html"))
        .contains("<a href=\"../issues/of-ferrydown.html\">All 2 issues in one table</a>");
    assertThat(page("issues/of-ferrydown.html"))
        .contains("Two issues are listed. One was raised as a concern in two or more meetings.")
        .containsSubsequence(
            "Raised as a concern in two or more meetings</h2>",
            "Potholes in Mill Lane",
            "Seen in three meetings, raised in three",
            "Seen in two or more meetings, but not raised as a concern</h2>",
            "Painting of the shelter",
            "Theme: Staff churn",
            "Seen in six meetings, not raised");
  }

  @Test
  void aLongChainKeepsItsBeginningAndItsEnd() throws IOException {
    Issue issue = issue("Potholes in Mill Lane", "", 0, MEETINGS, MEETINGS, 90);
    write(issue);
    String html = page("issues/" + issue.id() + ".html");
    assertThat(Pattern.compile("<th scope=\"row\"").matcher(html).results()).hasSize(30);
    assertThat(html)
        .contains("20 places between these dates are not shown.")
        .containsSubsequence("number 0 is", "number 9 is", "not shown.", "number 30 is")
        .contains("number 49 is")
        .doesNotContain("number 10 is", "number 29 is");
  }

  @Test
  void countsInWordsWithSingularAndPlural() {
    Issue once = issue("A", "", 0, 3, 1, 1);
    Issue never = issue("B", "", 1, 3, 0, 1);
    Issue again = issue("C", "", 2, 3, 2, 1);
    assertThat(Recurrence.quiet(List.of(again))).isEmpty();
    assertThat(Recurrence.quiet(List.of(once)))
        .isEqualTo("One matter was raised as a concern in one meeting and seen in others.");
    assertThat(Recurrence.quiet(List.of(again, once, once, never)))
        .isEqualTo(
            "Two more matters were raised as a concern in one meeting and seen in others; one came"
                + " up in two or more without a concern.");
  }

  @Test
  void asksNothingAboutWhatNobodyRaised() {
    assertThat(prompts(issue("B", "", 1, 3, 0, 1))).isEmpty();
    assertThat(prompts(issue("C", "", 1, 3, 3, 1))).hasSize(1);
  }

  @Test
  void aQuestionGivesTheWordsOfTheAssurance() {
    assertThat(prompts(ledger(EventKind.RAISED, EventKind.ASSURED, EventKind.RAISED_AGAIN)))
        .containsExactly(
            "On 6 February 2015 members were assured about “Kerbs” (“A member said that matter 0"
                + " number 1 is as it was.”); it was raised again on 6 March 2015. What has happened"
                + " since?");
  }

  @Test
  void aQuestionLeavesOutAnAssuranceThatNamesSomebody() {
    documents.get(1).naming("A member");
    assertThat(prompts(ledger(EventKind.RAISED, EventKind.ASSURED, EventKind.RAISED_AGAIN)))
        .containsExactly(
            "On 6 February 2015 members were assured about “Kerbs”; it was raised again on 6 March"
                + " 2015. What has happened since?");
  }

  @Test
  void aQuestionBreaksOffNoQuote() {
    documents.set(
        1,
        works(1)
            .says(
                "5.0",
                SpeakerGroup.OFFICER,
                "",
                Act.ASSURANCE,
                Stance.IMPROVING,
                "The kerbs " + "of one street after the other ".repeat(5) + "would be laid.",
                "churn"));
    assertThat(prompts(ledger(EventKind.RAISED, EventKind.ASSURED, EventKind.RAISED_AGAIN)))
        .containsExactly(
            "On 6 February 2015 members were assured about “Kerbs”; it was raised again on 6 March"
                + " 2015. What has happened since?");
  }

  @Test
  void asksNothingAboutWhatItsLastEventsClose() {
    assertThat(
            prompts(
                ledger(
                    EventKind.RAISED,
                    EventKind.ASSURED,
                    EventKind.RAISED_AGAIN,
                    EventKind.REPORTED_BACK,
                    EventKind.ASSURED)))
        .isEmpty();
    assertThat(prompts(ledger(EventKind.RAISED, EventKind.RAISED_AGAIN, EventKind.DENIED)))
        .isEmpty();
  }

  @Test
  void aDrawingSaysWhatIsRecordedAsDone() {
    assertThat(title(EventKind.RAISED, EventKind.RAISED_AGAIN))
        .endsWith("; no action or decision is recorded");
    assertThat(title(EventKind.RAISED, EventKind.DECISION)).endsWith("; one decision is recorded");
    assertThat(title(EventKind.RAISED, EventKind.ACTION, EventKind.DECISION, EventKind.DECISION))
        .endsWith("; one action and two decisions are recorded");
  }

  @Test
  void onlyAReportAfterAnActionIsCalledItsOutcome() throws IOException {
    write(
        ledger(
            EventKind.RAISED,
            EventKind.REPORTED_BACK,
            EventKind.RAISED_AGAIN,
            EventKind.ACTION,
            EventKind.ACTION));
    assertThat(page("councils/ferrydown.html"))
        .contains(
            "Two actions are recorded on this issue; no later report was seen in the minutes"
                + " supplied.");
    write(
        ledger(
            EventKind.RAISED,
            EventKind.ACTION,
            EventKind.REPORTED_BACK,
            EventKind.RAISED_AGAIN,
            EventKind.ACTION));
    assertThat(page("councils/ferrydown.html"))
        .contains(
            "Two actions are recorded on this issue; a later report on the matter followed one of"
                + " them.");
  }

  private List<String> prompts(Issue issue) {
    AnalysisResult result =
        FixtureResult.of(
            "",
            documents.stream().map(FixtureDocument::build).toList(),
            List.of(),
            List.of(FixtureResult.council("ferrydown", "Ferrydown Council", "Ferrydown")),
            List.of(issue),
            List.of());
    return Prompts.of(new Corpus(result, Excerpt.WHOLE), List.of(issue), 5);
  }

  private String title(EventKind... kinds) {
    Timeline timeline = Timeline.of(ledger(kinds));
    return timeline == null ? "" : timeline.title();
  }

  /** An issue with one event a meeting. */
  private Issue ledger(EventKind... kinds) {
    List<IssueEvent> events = new ArrayList<>();
    for (EventKind kind : kinds) {
      int i = events.size();
      events.add(
          new IssueEvent(documents.get(i).statementId(0), "ferrydown", date(i), kind, null, 0.9));
    }
    int raised = (int) events.stream().filter(e -> IssueCard.raises(e.kind())).count();
    return new Issue(
        documents.get(0).statementId(0),
        "",
        "Kerbs",
        "",
        "ferrydown",
        IssueBasis.OBSERVED,
        kinds.length,
        date(0),
        date(1),
        raised,
        0,
        0,
        0,
        IssueStatus.RAISED,
        0,
        5,
        null,
        null,
        null,
        IssueMeasures.NONE,
        events);
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    write(issue("Potholes in Mill Lane", "", 0, 3, 3, 9), issue("The lease", "", 4, 2, 0, 7));
    for (String name :
        List.of("index.html", "councils/ferrydown.html", "issues/of-ferrydown.html")) {
      for (MatchResult link :
          Pattern.compile("href=\"([^\"#]+\\.html)\"").matcher(page(name)).results().toList()) {
        assertThat(dir.resolve(name).resolveSibling(link.group(1)).normalize()).as(name).exists();
      }
    }
  }

  private static FixtureDocument works(int meeting) {
    return new FixtureDocument(
            "ferrydown/" + meeting + ".txt",
            "ferrydown",
            "Ferrydown Council",
            "Works Committee",
            date(meeting).toString(),
            Extent.WHOLE,
            MinutesStatus.CONFIRMED)
        .item("5", "Works");
  }

  private static List<FixtureDocument> documents() {
    List<FixtureDocument> documents = new ArrayList<>();
    for (int i = 0; i < MEETINGS; i++) {
      FixtureDocument document = works(i);
      for (int line = 0; line < 6; line++) {
        document.says(
            "5." + line,
            SpeakerGroup.MEMBER,
            "",
            Act.CONCERN,
            Stance.PROBLEM,
            "A member said that matter " + line + " number " + i + " is as it was.",
            "churn");
      }
      documents.add(document);
    }
    return documents;
  }

  private static LocalDate date(int meeting) {
    return LocalDate.of(2015, 1, 6).plusMonths(meeting);
  }

  private Issue issue(
      String label, String theme, int line, int meetings, int raised, double score) {
    return issue(label, theme, line, meetings, raised, score, "ferrydown");
  }

  /** An issue seen once a meeting from the first on, and raised in the first {@code raised}. */
  private Issue issue(
      String label,
      String theme,
      int line,
      int meetings,
      int raised,
      double score,
      String council) {
    List<IssueEvent> events = new ArrayList<>();
    for (int i = 0; i < meetings; i++) {
      EventKind kind =
          i >= raised ? EventKind.ACTION : i == 0 ? EventKind.RAISED : EventKind.RAISED_AGAIN;
      events.add(
          new IssueEvent(
              documents.get(i).statementId(line), "ferrydown", date(i), kind, null, 0.9));
    }
    return new Issue(
        documents.get(0).statementId(line),
        "",
        label,
        theme,
        council,
        IssueBasis.OBSERVED,
        meetings,
        raised == 0 ? null : date(0),
        raised == 0 ? null : date(raised - 1),
        raised,
        0,
        0,
        meetings - raised,
        raised == meetings ? IssueStatus.RAISED : IssueStatus.ACTIONED,
        0,
        score,
        null,
        null,
        null,
        IssueMeasures.NONE,
        events);
  }

  private void write(Issue... issues) throws IOException {
    write(List.of(issues), List.of());
  }

  private void write(List<Issue> issues, List<SharedIssue> shared) throws IOException {
    AnalysisResult result =
        FixtureResult.of(
            "",
            documents.stream().map(FixtureDocument::build).toList(),
            List.of(),
            List.of(
                FixtureResult.council("ferrydown", "Ferrydown Council", "Ferrydown"),
                FixtureResult.council("northmoor", "Northmoor County Council", "Northmoor")),
            issues,
            shared);
    new HtmlReport().write(result, PagesFixture.SETTINGS, dir);
  }

  private String page(String name) throws IOException {
    return Files.readString(dir.resolve(name));
  }
}
