package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.Act;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.Extent;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;
import org.mattersarising.report.ReportThreads;

class HtmlReportTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/pages");

  @TempDir Path dir;

  @Test
  void fewDocumentsGiveThePagesOnRecord() throws IOException {
    // -Dgolden.update=true writes them anew; read the difference before you commit it.
    Map<String, String> pages = write(PagesFixture.sparse());
    if (Boolean.getBoolean("golden.update")) {
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Path file = GOLDEN.resolve(page.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, page.getValue());
      }
    }
    assertThat(pages).isEqualTo(read(GOLDEN));
  }

  @Test
  void fewDocumentsShowNoRateAndNoTrend() throws IOException {
    Map<String, String> pages = write(PagesFixture.sparse());
    String index = page(pages, "index.html");
    assertThat(index).contains("too few to show change over time").contains("seen in 1");
    pages.forEach((name, html) ->
        assertThat(html)
            .as(name)
            .doesNotContain(" in 10<")
            .doesNotContainPattern("<td class=\"h\\d"));
  }

  @Test
  void enoughMeetingsShowRatesWithTheirDenominators() throws IOException {
    String index = page(write(PagesFixture.rich()), "index.html");
    assertThat(index).contains("4 of 8").contains("5.0 in 10").contains("8 comparable meetings");
  }

  @Test
  void ratesStandWithTheirRangesWhichSomeOfManyMiss() throws IOException {
    Map<String, String> pages = write(PagesFixture.rich());
    String index = page(pages, "index.html");
    assertThat(index)
        .contains("<small>5.0 in 10 (2.5 to 7.5)</small>")
        .containsPattern("one theme at a time: with \\d+ ranges here, some may miss it by chance");
    assertThat(page(write(PagesFixture.sparse()), "index.html")).doesNotContain("at a time");
  }

  @Test
  void namesWhatWasNotReadWithTheReason() throws IOException {
    assertThat(page(write(PagesFixture.sparse()), "index.html"))
        .contains("notes.docx")
        .contains("Word files are not read yet.")
        .contains("Five documents were supplied. Three were read: one whole set")
        .contains("The date of one document is not known.")
        .contains("calls itself a draft");
  }

  @Test
  void showsTheResponseOrThatNoneIsRecorded() throws IOException {
    String index = page(write(PagesFixture.sparse()), "index.html");
    assertThat(index)
        .contains("The minutes record this response, from Head of Safeguarding (an officer)")
        .contains("No response recorded in this item.");
  }

  @Test
  void saysWhoseMinutesSpeakAboutAnotherCouncil() throws IOException {
    assertThat(page(write(PagesFixture.sparse()), "councils/northmoor.html"))
        .contains("<span class=\"tag\">Millbeck</span>, Overview Board, 23 April 2018")
        .contains("About Northmoor.");
  }

  @Test
  void asksWhatHappenedSinceTheAssurance() throws IOException {
    assertThat(page(write(PagesFixture.rich()), "councils/northmoor.html"))
        .contains("On 16 January 2018 members were assured about")
        .contains("it was raised again on 12 June 2018. What has happened since?");
  }

  @Test
  void showsHostileTextAsText() throws IOException {
    String hostile = "<script>alert('x')</script> \"quoted\" & javascript:alert(1) again";
    FixtureDocument document =
        new FixtureDocument(
                "a\"><img src=x>.txt",
                "evil",
                hostile,
                hostile,
                "2020-01-01",
                Extent.PART,
                MinutesStatus.UNKNOWN)
            .item("<b>1</b>", hostile)
            .says(
                "\"1\"",
                SpeakerGroup.MEMBER,
                hostile,
                Act.CONCERN,
                Stance.PROBLEM,
                hostile,
                "churn");
    AnalysisResult result =
        FixtureResult.of(
            hostile,
            List.of(document.build()),
            List.of(),
            List.of(FixtureResult.council("evil", hostile, hostile)),
            List.of(),
            List.of());
    write(result)
        .forEach((name, html) ->
            assertThat(html)
                .as(name)
                .doesNotContain("<script>alert")
                .doesNotContain("<img")
                .doesNotContain("<b>")
                .doesNotContain("href=\"javascript"));
    assertThat(page(read(dir), "index.html")).contains("&lt;script&gt;alert('x')&lt;/script&gt;");
  }

  @Test
  void refusesAnIdThatLeadsOutOfItsFolder() {
    assertThatThrownBy(() -> Slugs.checked("../x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Slugs.checked("")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void judgesAndRanksNobody() throws IOException {
    Pattern forbidden =
        Pattern.compile(
            "\\b(rank|ranked|ranking|worst|best|league|poor|performing|failed|failure|failing"
                + "|never followed up|not followed up|hotspot|leaderboard)\\b");
    for (AnalysisResult result : List.of(PagesFixture.sparse(), PagesFixture.rich())) {
      write(result)
          .forEach((name, html) ->
              assertThat(forbidden.matcher(visible(html).toLowerCase(Locale.ROOT)).results())
                  .as(name)
                  .extracting(MatchResult::group)
                  .isEmpty());
    }
  }

  @Test
  void listsCouncilsByNameWhateverTheirNumbers() throws IOException {
    String index = page(write(PagesFixture.sparse()), "index.html");
    String head = index.substring(index.indexOf(">Theme</th>"));
    assertThat(head.indexOf("Ferrydown")).isLessThan(head.indexOf("Millbeck"));
    assertThat(head.indexOf("Millbeck")).isLessThan(head.indexOf("Northmoor"));
  }

  @Test
  void everyPageStandsAlone() throws IOException {
    for (AnalysisResult result : List.of(PagesFixture.sparse(), PagesFixture.rich())) {
      write(result)
          .forEach((name, html) -> {
            assertThat(html)
                .as(name)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"en-GB\">")
                .contains("default-src 'none'")
                .contains("content=\"no-referrer\"")
                .doesNotContain("http://")
                .doesNotContain("https://");
            assertThat(Pattern.compile("<h1").matcher(html).results().count()).isEqualTo(1);
          });
    }
  }

  @Test
  void runsNoScriptButItsOwn() throws IOException {
    Pattern element = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);
    write(PagesFixture.rich())
        .forEach((name, html) -> {
          List<String> codes = element.matcher(html).results().map(r -> r.group(1)).toList();
          assertThat(Pattern.compile("<script").matcher(html).results().count())
              .as(name)
              .isEqualTo(codes.size());
          String policy = html.replaceFirst("(?s).*?Security-Policy\" content=\"(.*?)\".*", "$1");
          assertThat(policy).startsWith("default-src 'none'");
          String allowed =
              codes.stream().map(c -> PageScript.of(c).source()).collect(Collectors.joining(" "));
          if (codes.isEmpty()) {
            assertThat(policy).as(name).doesNotContain("script-src");
          } else {
            assertThat(policy).as(name).endsWith("; script-src " + allowed);
          }
        });
    assertThat(PageScript.TABLES.code().length() + PageScript.CITE.code().length())
        .isLessThan(8_000);
  }

  @Test
  void refusesAScriptThatHtmlWouldEnd() {
    assertThatThrownBy(() -> PageScript.of("'</script>'"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void headingsSkipNoLevel() throws IOException {
    for (AnalysisResult result : List.of(PagesFixture.sparse(), PagesFixture.rich())) {
      write(result)
          .forEach((name, html) -> {
            int last = 0;
            for (MatchResult match :
                Pattern.compile("<h([1-6])").matcher(html).results().toList()) {
              int level = Integer.parseInt(match.group(1));
              assertThat(level).as(name).isLessThanOrEqualTo(last + 1);
              last = level;
            }
          });
    }
  }

  @Test
  void linksBetweenPagesLeadSomewhere() throws IOException {
    for (AnalysisResult result : List.of(PagesFixture.sparse(), PagesFixture.rich())) {
      Map<String, String> pages = write(result);
      pages.forEach((name, html) -> {
        for (MatchResult match :
            Pattern.compile("href=\"([^\"]*)\"").matcher(html).results().toList()) {
          String href = match.group(1);
          if (href.startsWith("#")) {
            assertThat(html).as(name).contains("id=\"" + href.substring(1) + "\"");
          } else if (href.contains("texts/")) {
            assertThat(href).matches("(\\.\\./)?texts/[0-9a-f]{16}\\.html#s-[0-9a-f]{16}");
          } else if (href.endsWith(".html")) {
            Path target = Path.of(name).resolveSibling(href).normalize();
            assertThat(pages).as(name + " to " + href).containsKey(slashes(target));
          }
        }
      });
    }
  }

  @Test
  void theSameResultGivesTheSameBytes() throws IOException {
    assertThat(write(PagesFixture.rich())).isEqualTo(write(PagesFixture.rich()));
  }

  @Test
  void nothingReadGivesAnHonestPage() throws IOException {
    AnalysisResult nothing =
        FixtureResult.of("", List.of(), List.of(), List.of(), List.of(), List.of());
    assertThat(page(write(nothing), "index.html"))
        .contains("No minutes could be read")
        .contains("No documents were supplied");
  }

  @Test
  void writesPlainEnglish() throws IOException {
    for (AnalysisResult result : List.of(PagesFixture.sparse(), PagesFixture.rich())) {
      for (Map.Entry<String, String> page : write(result).entrySet()) {
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
    try (ReportThreads threads = new ReportThreads(4)) {
      new HtmlReport(threads)
          .write(PagesFixture.rich(), PagesFixture.SETTINGS, dir.resolve("four"));
    }
    Map<String, String> onFour = read(dir.resolve("four"));
    assertThat(onFour).isEqualTo(write(PagesFixture.rich())).hasSizeGreaterThan(5);
  }

  private Map<String, String> write(AnalysisResult result) throws IOException {
    try (Stream<Path> old = Files.walk(dir)) {
      for (Path file : old.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    new HtmlReport().write(result, PagesFixture.SETTINGS, dir);
    return read(dir);
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        pages.put(slashes(folder.relativize(file)), Files.readString(file).replace("\r\n", "\n"));
      }
    }
    return pages;
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static String page(Map<String, String> pages, String name) {
    String html = pages.get(name);
    assertThat(html).as(name).isNotNull();
    return html == null ? "" : html;
  }
}
