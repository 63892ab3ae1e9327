package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.threads.OrderedThreads;

class HtmlReportTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/pages");

  @TempDir Path dir;

  @Test
  void fewDocumentsGiveThePagesOnRecord() throws IOException {
    // -Dgolden.update=true writes them anew; read the difference before you commit it.
    Map<String, String> pages = WrittenPages.write(SparseFixture.result(), dir);
    if (Boolean.getBoolean("golden.update")) {
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Path file = GOLDEN.resolve(page.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, page.getValue());
      }
    }
    assertThat(pages).isEqualTo(WrittenPages.read(GOLDEN));
  }

  @Test
  void fewDocumentsShowNoRateAndNoTrend() throws IOException {
    Map<String, String> pages = WrittenPages.write(SparseFixture.result(), dir);
    String index = WrittenPages.page(pages, "index.html");
    assertThat(index).contains("too few to show change over time").contains("seen in 1");
    pages.forEach((name, html) ->
        assertThat(html)
            .as(name)
            .doesNotContain(" in 10<")
            .doesNotContainPattern("<td class=\"h\\d"));
  }

  @Test
  void enoughMeetingsShowRatesWithTheirDenominators() throws IOException {
    String index = WrittenPages.page(WrittenPages.write(PagesFixture.rich(), dir), "index.html");
    assertThat(index).contains("4 of 8").contains("5.0 in 10").contains("8 comparable meetings");
  }

  @Test
  void ratesStandWithTheirRangesWhichSomeOfManyMiss() throws IOException {
    Map<String, String> pages = WrittenPages.write(PagesFixture.rich(), dir);
    String index = WrittenPages.page(pages, "index.html");
    assertThat(index)
        .contains("<small>5.0 in 10 (2.5 to 7.5)</small>")
        .containsPattern("one theme at a time: with \\d+ ranges here, some may miss it by chance");
    assertThat(WrittenPages.page(WrittenPages.write(SparseFixture.result(), dir), "index.html"))
        .doesNotContain("at a time");
  }

  @Test
  void namesWhatWasNotReadWithTheReason() throws IOException {
    assertThat(WrittenPages.page(WrittenPages.write(SparseFixture.result(), dir), "index.html"))
        .contains("notes.docx")
        .contains("Word files are not read yet.")
        .contains("Five documents were supplied. Three were read: one whole set")
        .contains("The date of one document is not known.")
        .contains("calls itself a draft");
  }

  @Test
  void showsTheResponseOrThatNoneIsRecorded() throws IOException {
    String index = WrittenPages.page(WrittenPages.write(SparseFixture.result(), dir), "index.html");
    assertThat(index)
        .contains("The minutes record this response, from Head of Safeguarding (an officer)")
        .contains("No response recorded in this item.");
  }

  @Test
  void saysWhoseMinutesSpeakAboutAnotherCouncil() throws IOException {
    assertThat(
            WrittenPages.page(
                WrittenPages.write(SparseFixture.result(), dir), "councils/northmoor.html"))
        .contains("<span class=\"tag\">Millbeck</span>, Overview Board, 23 April 2018")
        .contains("About Northmoor.");
  }

  @Test
  void asksWhatHappenedSinceTheAssurance() throws IOException {
    assertThat(
            WrittenPages.page(
                WrittenPages.write(PagesFixture.rich(), dir), "councils/northmoor.html"))
        .contains("On 16 January 2018 members were assured about")
        .contains("it was raised again on 20 November 2018. What has happened since?");
  }

  @Test
  void judgesAndRanksNobody() throws IOException {
    Pattern forbidden =
        Pattern.compile(
            "\\b(rank|ranked|ranking|worst|best|league|poor|performing|failed|failure|failing"
                + "|never followed up|not followed up|hotspot|leaderboard)\\b");
    for (AnalysisResult result : List.of(SparseFixture.result(), PagesFixture.rich())) {
      WrittenPages.write(result, dir)
          .forEach((name, html) ->
              assertThat(forbidden.matcher(visible(html).toLowerCase(Locale.ROOT)).results())
                  .as(name)
                  .extracting(MatchResult::group)
                  .isEmpty());
    }
  }

  @Test
  void listsCouncilsByNameWhateverTheirNumbers() throws IOException {
    String index = WrittenPages.page(WrittenPages.write(SparseFixture.result(), dir), "index.html");
    String head = index.substring(index.indexOf(">Theme</th>"));
    assertThat(head.indexOf("Ferrydown")).isLessThan(head.indexOf("Millbeck"));
    assertThat(head.indexOf("Millbeck")).isLessThan(head.indexOf("Northmoor"));
  }

  @Test
  void theSameResultGivesTheSameBytes() throws IOException {
    assertThat(WrittenPages.write(PagesFixture.rich(), dir))
        .isEqualTo(WrittenPages.write(PagesFixture.rich(), dir));
  }

  @Test
  void nothingReadGivesAnHonestPage() throws IOException {
    AnalysisResult nothing =
        FixtureResult.of("", List.of(), List.of(), List.of(), List.of(), List.of());
    assertThat(WrittenPages.page(WrittenPages.write(nothing, dir), "index.html"))
        .contains("No minutes could be read")
        .contains("No documents were supplied");
  }

  @Test
  void writesPlainEnglish() throws IOException {
    for (AnalysisResult result : List.of(SparseFixture.result(), PagesFixture.rich())) {
      for (Map.Entry<String, String> page : WrittenPages.write(result, dir).entrySet()) {
        String generated =
            page.getValue()
                .replaceAll(
                    "(?s)<(blockquote|figcaption|table|nav|footer|header|style|script)\\b.*?</\\1>",
                    " ");
        double grade =
            ReadingEase.grade(visible(generated.replaceAll("</(p|li|dd|dt|h\\d)>", ". ")));
        // Grade 9 is read with ease at the age of about 14.
        assertThat(grade).as(page.getKey()).isLessThan(9.0);
      }
    }
  }

  private static String visible(String html) {
    return html.replaceAll("(?s)<(style|script)>.*?</\\1>", " ").replaceAll("<[^>]*>", " ");
  }

  @Test
  void writesTheSamePagesOnAnyNumberOfThreads() throws IOException {
    try (OrderedThreads threads = new OrderedThreads(4)) {
      new HtmlReport(threads)
          .write(PagesFixture.rich(), PagesFixture.SETTINGS, dir.resolve("four"));
    }
    Map<String, String> onFour = WrittenPages.read(dir.resolve("four"));
    assertThat(onFour)
        .isEqualTo(WrittenPages.write(PagesFixture.rich(), dir))
        .hasSizeGreaterThan(5);
  }
}
