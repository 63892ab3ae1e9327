package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;

/** The list of tasks that a committee may ask about under matters arising. */
class TasksTest {

  @TempDir Path dir = Path.of("");

  @Test
  void aCouncilsTasksStandTheLatestFirstWithTheirDayAndIssue() throws IOException {
    Document page = page(PagesFixture.rich(), "councils/northmoor.tasks.html");
    assertThat(page.select(".lead").text())
        .isEqualTo(
            "The minutes supplied give four tasks to somebody. Three have a day by which they are due.");
    assertThat(page.select("tbody th[scope=row]").eachText())
        .containsExactly("11 June 2019", "15 January 2019", "11 September 2018", "20 March 2018");
    Element third = page.select("tbody tr").get(2);
    assertThat(third.select("blockquote").text())
        .isEqualTo("The Head of Service to bring a table of distances to the next meeting.");
    assertThat(third.select("td").get(0).text()).isEqualTo("Head of Service");
    assertThat(third.select("td").get(2).text()).isEmpty();
    assertThat(third.select("td").get(3).text())
        .startsWith("Too few foster homes near the child’s school");
    assertThat(page.select("tbody tr").get(0).select("td").get(2).text()).isEqualTo("5 July 2019");
  }

  @Test
  void briefAndFirstPageLeadThere() throws IOException {
    assertThat(
            page(PagesFixture.rich(), "councils/northmoor.html")
                .select("a[href=northmoor.tasks.html]")
                .text())
        .isEqualTo("All 4 tasks that the minutes record");
    assertThat(
            page(PagesFixture.rich(), "index.html").select("a[href=councils/northmoor.tasks.html]"))
        .hasSize(1);
  }

  @Test
  void withoutTasksThereIsNoList() throws IOException {
    assertThat(page(SparseFixture.result(), "councils/northmoor.html").select("a[href*=tasks]"))
        .isEmpty();
    assertThat(dir.resolve("councils/northmoor.tasks.html")).doesNotExist();
  }

  @Test
  void whatATableSaysAgainIsNoFurtherTask() throws IOException {
    FixtureDocument minutes =
        new FixtureDocument(
                "ferry.txt",
                "ferrydown",
                "Ferrydown Council",
                "Works Committee",
                "2020-02-03",
                Extent.WHOLE,
                MinutesStatus.CONFIRMED)
            .item("2", "Ferry")
            .says("2.1", SpeakerGroup.NONE, "", Act.ACTION, Stance.NEUTRAL, "Wyn to grease ramps.")
            .tasked("Wyn", null)
            .says("2.2", SpeakerGroup.NONE, "", Act.ACTION, Stance.NEUTRAL, "Ramps")
            .taskedAgain("Wyn");
    Issue ramps =
        new Issue(
            minutes.statementId(0),
            "",
            "Grease on the ramps",
            "",
            "ferrydown",
            IssueBasis.OBSERVED,
            2,
            null,
            null,
            2,
            0,
            0,
            1,
            IssueStatus.ACTIONED,
            0,
            1,
            null,
            null,
            null,
            IssueMeasures.NONE,
            List.of(action(minutes.statementId(0)), action(minutes.statementId(1))));
    AnalysisResult result =
        FixtureResult.of(
            "",
            List.of(minutes.build()),
            List.of(),
            List.of(FixtureResult.council("ferrydown", "Ferrydown Council", "Ferrydown")),
            List.of(ramps),
            List.of());
    Document page = page(result, "councils/ferrydown.tasks.html");
    assertThat(page.select(".lead").text()).contains("one task");
    assertThat(page.select("blockquote").eachText()).containsExactly("Wyn to grease ramps.");
    assertThat(page(result, "councils/ferrydown.html").select(".findings").text())
        .contains("One action is recorded on this issue");
  }

  private static IssueEvent action(String statementId) {
    return new IssueEvent(
        statementId, "ferrydown", LocalDate.of(2020, 2, 3), EventKind.ACTION, null, 0.9);
  }

  private Document page(AnalysisResult result, String name) throws IOException {
    new HtmlReport().write(result, PagesFixture.SETTINGS, dir);
    return Jsoup.parse(dir.resolve(name).toFile());
  }
}
