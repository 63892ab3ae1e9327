package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.Act;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Extent;
import org.mattersarising.model.Issue;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.SharedIssue;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;
import org.mattersarising.report.Excerpt;

/** Which issues stand where, and how they read: raised twice, once, never, and without a theme. */
class IssuesOnPagesTest {

  @TempDir Path dir;
  private final WorksMeetings works = new WorksMeetings();

  @Test
  void leadsWithWhatWasRaisedInTwoOrMoreMeetings() throws IOException {
    write(
        works.issue("Potholes in Mill Lane", "", 0, 3, 3, 9),
        works.issue("Damp in the depot", "", 1, 2, 2, 4),
        works.issue("Grant for the hall", "", 2, 4, 1, 8),
        works.issue("Painting of the shelter", "", 3, 6, 0, 20),
        works.issue("The lease of the field", "", 4, 2, 0, 7));
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
    write(works.issue("Painting of the shelter", "", 3, 6, 0, 20));
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
  void aTitleOfOneWordHasItsThemeBehindIt() throws IOException {
    Issue bare = works.issue("Bucket", "caseloads", 0, 3, 3, 9);
    Issue plain = works.issue("Leaking buckets", "caseloads", 1, 3, 3, 8);
    Issue none = works.issue("Sluice", "", 2, 3, 3, 7);
    write(bare, plain, none);
    String theme = "Caseloads";
    assertThat(page("councils/ferrydown.html"))
        .contains(
            ">Bucket (" + theme + ")</a></h4>", ">Leaking buckets</a></h4>", ">Sluice</a></h4>");
    assertThat(page("issues/" + bare.id() + ".html")).contains("<h1>Bucket (" + theme + ")</h1>");
    assertThat(page("issues/of-ferrydown.html")).contains(">Bucket</a>");
  }

  @Test
  void namesTheSharedMattersThatItHasNoRoomFor() throws IOException {
    Issue ours = works.issue("Potholes in Mill Lane", "", 0, 3, 3, 9);
    Issue theirs = works.issue("Holes in Quay Road", "", 5, 2, 2, 3, "northmoor");
    List<SharedIssue> shared = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      List<String> ids = List.of(ours.id(), theirs.id());
      shared.add(
          new SharedIssue(
              "shared-" + i, "Matter " + i, "", List.of("ferrydown", "northmoor"), ids, 5));
    }
    write(List.of(ours, theirs), shared);
    String link = "<a href=\"issues/" + ours.id() + ".html\">";
    assertThat(page("index.html"))
        .contains(
            "Two more matters are shared: "
                + link
                + "Matter 7</a> and "
                + link
                + "Matter 8</a>. <a href=\"data/shared_issues.csv\">");
  }

  @Test
  void meetingsThatTheRowOfSignsCannotShowAreTold() throws IOException {
    works.replace(1, told("north.txt", "northmoor", Extent.WHOLE));
    works.replace(2, told("part.txt", "ferrydown", Extent.PART));
    Issue holes = works.issue("Holes at the bridge", "", 0, 3, 3, 9);
    write(holes);
    assertThat(page("issues/" + holes.id() + ".html"))
        .contains(
            "Raised as a concern in three meetings (one of them another council’s, one not"
                + " comparable), by");
  }

  @Test
  void oneMeetingIsNotCountedApart() throws IOException {
    works.replace(0, told("part.txt", "ferrydown", Extent.PART));
    Issue holes = works.issue("Holes at the bridge", "", 0, 1, 1, 9);
    write(holes);
    assertThat(page("issues/" + holes.id() + ".html"))
        .contains("Raised as a concern in one meeting (not comparable), ");
  }

  private static FixtureDocument told(String path, String council, Extent extent) {
    return new FixtureDocument(
            path,
            council,
            council.equals("northmoor") ? "Northmoor County Council" : "Ferrydown Council",
            "Works Committee",
            "2015-01-13",
            extent,
            MinutesStatus.CONFIRMED)
        .item("1", "Roads")
        .says(
            "1.1",
            SpeakerGroup.MEMBER,
            "",
            Act.CONCERN,
            Stance.PROBLEM,
            "Members were troubled by the holes that Ferrydown had left at the bridge.");
  }

  @Test
  void anIssueWithoutThemeLinksToNoThemePage() throws IOException {
    Issue ours = works.issue("Potholes in Mill Lane", "", 0, 3, 3, 9);
    Issue theirs = works.issue("Holes in Quay Road", "", 5, 2, 2, 3, "northmoor");
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
        .contains("No theme that was looked for fits this matter. Why it is listed: Seen in");
  }

  @Test
  void oneTableHoldsAllIssuesOfACouncil() throws IOException {
    write(
        works.issue("Potholes in Mill Lane", "", 0, 3, 3, 9),
        works.issue("Painting of the shelter", "churn", 3, 6, 0, 20));
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
  void aLowerKindStandsOnlyUnderAllOfTheOneAboveIt() throws IOException {
    List<Issue> issues = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      Issue issue = works.issue("", "", i % 6, 3, 3, 9 - i);
      issues.add(issue.as("issue-" + i, "Potholes in lane number " + i, issue.status()));
    }
    issues.add(works.issue("Grant for the hall", "", 2, 4, 1, 8));
    write(issues, List.of());
    String html = page("councils/ferrydown.html");
    int shown = html.split("Potholes in lane number \\d</a></h4>", -1).length - 1;
    assertThat(html)
        .doesNotContain("Grant for the hall</a></h4>")
        .contains(
            Words.capital(Words.inWords(7 - shown, "more issue"))
                + " were raised in two or more meetings. One more matter was raised as a concern in"
                + " one meeting and seen in others.");
  }

  @Test
  void whatStandsOnAPageIsNotCountedAsMore() throws IOException {
    write(
        works.issue("Potholes in Mill Lane", "", 0, 3, 3, 9),
        works.issue("Grant for the hall", "", 2, 4, 1, 8));
    assertThat(page("councils/ferrydown.html"))
        .contains("Grant for the hall</a></h4>")
        .doesNotContain("One more matter");
  }

  @Test
  void aListOfOneIssueSpeaksOfThatOne() throws IOException {
    write(works.issue("Painting of the shelter", "", 3, 6, 0, 20));
    assertThat(page("issues/of-ferrydown.html"))
        .contains("One issue is listed. It was not raised as a concern in two or more meetings.");
    write(works.issue("Potholes in Mill Lane", "", 0, 3, 3, 9));
    assertThat(page("issues/of-ferrydown.html"))
        .contains("One issue is listed. It was raised as a concern in two or more meetings.");
  }

  @Test
  void whatWasSeenInOneMeetingOnlyIsCounted() throws IOException {
    new HtmlReport().write(SparseFixture.result(), PagesFixture.SETTINGS, dir);
    assertThat(page("councils/northmoor.html"))
        .contains("<p>One was seen in one meeting only.</p>");
  }

  @Test
  void aLongChainKeepsItsBeginningAndItsEnd() throws IOException {
    Issue issue =
        works.issue(
            "Potholes in Mill Lane", "", 0, WorksMeetings.MEETINGS, WorksMeetings.MEETINGS, 90);
    write(issue);
    String html = page("issues/" + issue.id() + ".html");
    assertThat(Pattern.compile("<th scope=\"row\"").matcher(html).results()).hasSize(250);
    assertThat(html)
        .contains("50 places between these dates are not shown.")
        .containsSubsequence("number 0 is", "number 99 is", "not shown.", "number 150 is")
        .contains("number 299 is")
        .doesNotContain("number 100 is", "number 149 is");
  }

  @Test
  void countsInWordsWithSingularAndPlural() {
    Issue once = works.issue("A", "", 0, 3, 1, 1);
    Issue never = works.issue("B", "", 1, 3, 0, 1);
    Issue again = works.issue("C", "", 2, 3, 2, 1);
    assertThat(Recurrence.quiet(List.of(again))).isEmpty();
    assertThat(Recurrence.quiet(List.of(once)))
        .isEqualTo("One matter was raised as a concern in one meeting and seen in others.");
    assertThat(Recurrence.quiet(List.of(again, once, once, never)))
        .isEqualTo(
            "Two more matters were raised as a concern in one meeting and seen in others; one came"
                + " up in two or more without a concern.");
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
        works.ledger(
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
        works.ledger(
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

  private String title(EventKind... kinds) {
    Issue ledger = works.ledger(kinds);
    Corpus corpus = new Corpus(works.with(List.of(ledger), List.of()), Excerpt.WHOLE);
    Timeline timeline = Timeline.of(corpus, ledger);
    return timeline == null ? "" : timeline.title();
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    write(
        works.issue("Potholes in Mill Lane", "", 0, 3, 3, 9),
        works.issue("The lease", "", 4, 2, 0, 7));
    for (String name :
        List.of("index.html", "councils/ferrydown.html", "issues/of-ferrydown.html")) {
      for (MatchResult link :
          Pattern.compile("href=\"([^\"#]+\\.html)\"").matcher(page(name)).results().toList()) {
        assertThat(dir.resolve(name).resolveSibling(link.group(1)).normalize()).as(name).exists();
      }
    }
  }

  private void write(Issue... issues) throws IOException {
    write(List.of(issues), List.of());
  }

  private void write(List<Issue> issues, List<SharedIssue> shared) throws IOException {
    new HtmlReport().write(works.with(issues, shared), PagesFixture.SETTINGS, dir);
  }

  private String page(String name) throws IOException {
    return Files.readString(dir.resolve(name));
  }
}
