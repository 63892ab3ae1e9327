package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.Act;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.Extent;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;

/** Whatever minutes hold, a page runs nothing of it, and needs nothing from elsewhere. */
class PagesStandAloneTest {

  @TempDir Path dir;

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
    WrittenPages.write(result, dir)
        .forEach((name, html) ->
            assertThat(html)
                .as(name)
                .doesNotContain("<script>alert")
                .doesNotContain("<img")
                .doesNotContain("<b>")
                .doesNotContain("href=\"javascript"));
    assertThat(WrittenPages.page(WrittenPages.read(dir), "index.html"))
        .contains("&lt;script&gt;alert('x')&lt;/script&gt;");
  }

  @Test
  void refusesAnIdThatLeadsOutOfItsFolder() {
    assertThatThrownBy(() -> Slugs.checked("../x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Slugs.checked("")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyPageStandsAlone() throws IOException {
    for (AnalysisResult result : List.of(SparseFixture.result(), PagesFixture.rich())) {
      WrittenPages.write(result, dir)
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
    WrittenPages.write(PagesFixture.rich(), dir)
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
    for (AnalysisResult result : List.of(SparseFixture.result(), PagesFixture.rich())) {
      WrittenPages.write(result, dir)
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
    for (AnalysisResult result : List.of(SparseFixture.result(), PagesFixture.rich())) {
      Map<String, String> pages = WrittenPages.write(result, dir);
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
            assertThat(pages).as(name + " to " + href).containsKey(WrittenPages.slashes(target));
          }
        }
      });
    }
  }
}
