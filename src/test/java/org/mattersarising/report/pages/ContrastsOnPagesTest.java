package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.AnalysisResult;

/** What councils have in common and what sets them apart, as pages tell it. */
class ContrastsOnPagesTest {

  @TempDir Path folder;

  @BeforeEach
  void writeThePages() throws IOException {
    write(ComparedFixture.build());
  }

  @Test
  void aChangeIsToldWithTheMonthsInWhichItMayLie() throws IOException {
    String sentence =
        "was a problem at more meetings: at 1 of 4 before, at 3 of 4 since. The change may lie"
            + " anywhere between April 2018 and March 2019 (95 % probability). Chance alone would"
            + " give as much about once in 1,000.";
    assertThat(page("themes/churn.html").select("section, ul, li").text())
        .contains("Northmoor: From about October 2018 on, it " + sentence);
    assertThat(page("councils/northmoor.html").select("#themes").parents().text())
        .contains("From about October 2018 on, “Staff churn” " + sentence)
        .contains("further apart than they are");
  }

  @Test
  void theFirstPageTellsWhichThemesChanged() throws IOException {
    Document page = page("index.html");
    assertThat(page.select("section[aria-labelledby=time]").text())
        .isEqualTo(
            "Over time One theme became a problem at more meetings than before, or at fewer: Staff"
                + " churn (Ferrydown, more and Northmoor, more).");
    assertThat(page.select("section[aria-labelledby=time] a").attr("href"))
        .isEqualTo("themes/churn.html");
    write(SparseFixture.result());
    assertThat(page("index.html").select("section[aria-labelledby=time]").text())
        .contains("Too little was read to say whether anything changed.");
  }

  @Test
  void theStripNamesThePeers() throws IOException {
    Document page = page("councils/northmoor.html");
    assertThat(page.select(".strip caption").text())
        .isEqualTo(
            "Meetings that mention each theme, of ten. The peers are all other councils in these minutes:"
                + " Ferrydown.");
    assertThat(page.select(".strip").text()).doesNotContain("median");
    assertThat(page.select("section[aria-labelledby=compared]").hasClass("behind")).isFalse();
  }

  @Test
  void whatIsNoChangeBeyondChanceIsOneSentence() throws IOException {
    assertThat(page("themes/placements.html").text())
        .contains("No change over time was found that could not be chance")
        .doesNotContain("From about");
  }

  @Test
  void aWordStandsWithItsMeetingsAndALinkedPassage() throws IOException {
    Document page = page("themes/churn.html");
    assertThat(page.select("section[aria-labelledby=words] li").text())
        .startsWith("agency: in 4 of 5 meetings on this theme, among its peers in 0 of 6.");
    assertThat(page.select("section[aria-labelledby=words] li a").attr("href"))
        .startsWith("../texts/");
    assertThat(page("themes/placements.html").text())
        .contains("No word was found that marks how one council’s minutes talk about this theme.");
  }

  @Test
  void theFirstPageTellsWhatIsCommonAndUnusualAndWhoIsAlike() throws IOException {
    String together = page("index.html").select("section[aria-labelledby=together]").text();
    assertThat(together)
        .contains(
            "Staff churn: raised as a problem by 2 of 2 councils, at 7 of 16 comparable meetings"
                + " (mentioned at 9).")
        .contains("“Staff churn” is mentioned more often: in")
        .contains("This is no ranking.")
        .contains(
            "Ferrydown and Northmoor: a theme’s share of meetings differs by about 12 percentage"
                + " points (95 % interval 3 to 22). Compared were 4 themes in 8 and 8 meetings.");
  }

  @Test
  void aCouncilsPageTellsWhoIsInTheSameBoatAndHowItsMinutesAreWritten() throws IOException {
    Document page = page("councils/northmoor.html");
    assertThat(page.select("section[aria-labelledby=boat] li").text())
        .startsWith("Ferrydown: a theme’s share of meetings differs by about 12");
    assertThat(page.select("section[aria-labelledby=compared]").text())
        .contains("Mind how the minutes are written. Its clerks write largely verbatim minutes.");
  }

  @Test
  void aThemesPageTellsWhoseMinutesAreWrittenOtherwise() throws IOException {
    Document page = page("themes/churn.html");
    assertThat(page.select("section[aria-labelledby=numbers]").text())
        .contains("Differences between councils may be differences between clerks.")
        .contains("Northmoor: Its clerks write largely verbatim minutes.");
    assertThat(page("index.html").select("section[aria-labelledby=together] li").text())
        .contains("How its minutes are written could explain this.");
    assertThat(page("councils/ferrydown.html").text()).doesNotContain("verbatim");
  }

  @Test
  void whatToMindOfAComparisonIsSaidOnceAPage() throws IOException {
    assertThat(page("councils/northmoor.html").text().split("This is no ranking")).hasSize(2);
  }

  @Test
  void whatCannotBeComparedIsOneSentenceEach() throws IOException {
    write(SparseFixture.result());
    assertThat(page("index.html").select("section[aria-labelledby=together]").text())
        .contains("No theme can be called common.")
        .contains("No council could be compared with others")
        .contains("No two councils have five comparable meetings each");
    assertThat(page("councils/northmoor.html").select("section[aria-labelledby=boat] li"))
        .isEmpty();
  }

  private void write(AnalysisResult result) throws IOException {
    new HtmlReport().write(result, PagesFixture.SETTINGS, folder);
  }

  private Document page(String name) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve(name)));
  }
}
