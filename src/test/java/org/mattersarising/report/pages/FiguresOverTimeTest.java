package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.AnalysisResult;

/** Drawings of issues, of themes, and of a council beside its peers. */
class FiguresOverTimeTest {

  @TempDir Path folder;

  @Test
  void anIssueIsDrawnOverTimeWithATitleFromItsLedger() throws IOException {
    Elements figure =
        page(PagesFixture.rich(), "issues", "Changes of social worker in the assessment teams")
            .select("figure.chart");
    assertThat(figure).hasSize(1);
    assertThat(figure.select("figcaption").text())
        .isEqualTo(
            "Raised in three meetings, twice after members had been assured; no action or decision is recorded.");
    Elements svg = figure.select("svg[role=img]");
    assertThat(svg.select("title").text()).startsWith("Raised in three meetings");
    assertThat(svg.select("desc").text()).contains("16 January 2018", "20 November 2018");
    assertThat(svg.attr("aria-labelledby")).isEqualTo("line");
    assertThat(svg.select("circle:not(.o)")).hasSize(3);
    assertThat(svg.select("circle.o")).hasSize(1);
    assertThat(svg.select("text").eachText())
        .contains("Raised, or raised again", "Members told that it is in hand or better");
  }

  @Test
  void anIssueOfOneDayIsNotDrawn() throws IOException {
    assertThat(
            page(PagesFixture.rich(), "issues", "Changes of social worker").select("figure.chart"))
        .isEmpty();
  }

  @Test
  void aThemeIsDrawnForEachCouncilOnTheSameScales() throws IOException {
    Document page = page(ComparedFixture.build(), "themes", "Staff churn");
    assertThat(page.select(".smalls figcaption").eachText())
        .containsExactly(
            "FerrydownMentioned at 2 of 8 comparable meetings",
            "NorthmoorMentioned at 2 of 8 comparable meetings");
    assertThat(page.select(".smalls svg").eachAttr("viewBox").stream().distinct()).hasSize(1);
    assertThat(page.select("section[aria-labelledby=course] tbody tr").get(0).text())
        .isEqualTo("Ferrydown 1 of 2 0 of 2 [x] 0 of 2 1 of 2");
  }

  @Test
  void aThemeWithoutEnoughMeetingsIsNotDrawn() throws IOException {
    assertThat(page(SparseFixture.result(), "themes", "Staff churn").select("svg")).isEmpty();
  }

  @Test
  void aCouncilStandsBesideItsNamedPeersByThemesInOrderOfTheAlphabet() throws IOException {
    Document page = page(ComparedFixture.build(), "councils", "Northmoor County Council");
    assertThat(page.select("table.strip tbody th").eachText())
        .isSortedAccordingTo(String::compareTo)
        .hasSizeBetween(1, 6);
    assertThat(page.select("table.strip tbody tr").get(0).select("td").eachText())
        .element(1)
        .isEqualTo("2.5 in 107 meetings of 1 council");
    assertThat(page.text())
        .contains("The peers are all other councils in these minutes: Ferrydown");
    assertThat(page.select("#compared")).hasSize(1);
  }

  @Test
  void fewerThanFiveMeetingsAreNotSetBesidePeers() throws IOException {
    Document page = page(SparseFixture.result(), "councils", "Northmoor County Council");
    assertThat(page.select("table.strip")).isEmpty();
    assertThat(page.select("#compared")).hasSize(1);
  }

  @Test
  void peersAreNamedInWords() throws IOException {
    assertThat(peers("same_type:county"))
        .contains("The peers are councils of the same type (county): Ferrydown");
    assertThat(peers("same_region:yorkshire_and_the_humber"))
        .contains("of the same region (yorkshire and the humber).");
    assertThat(peers("statistical_neighbours")).contains("its statistical neighbours");
    assertThat(peers("northmoor;ferrydown"))
        .contains("The peers are the councils that the user named: Ferrydown");
  }

  private String peers(String group) throws IOException {
    return page(
            ComparedFixture.with(PagesFixture.rich(), group),
            "councils",
            "Northmoor County Council")
        .text();
  }

  /** The page of a folder with that heading. */
  private Document page(AnalysisResult result, String kind, String heading) throws IOException {
    new HtmlReport().write(result, PagesFixture.SETTINGS, folder);
    try (var files = Files.list(folder.resolve(kind))) {
      for (Path file : files.toList()) {
        Document page = Jsoup.parse(Files.readString(file));
        if (page.select("h1").text().equals(heading)) {
          return page;
        }
      }
    }
    throw new IllegalArgumentException("no page " + heading);
  }
}
