package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.CorpusNotes;
import org.mattersarising.report.TextPages;

/** Any page may be the only one that is read. */
class StandingOnPagesTest {

  private static final String NO_JUDGEMENT =
      "Raised more often may mean better scrutiny, not worse services.";

  @TempDir Path dir;

  @Test
  void everyPageSaysHowTheMinutesWereChosenAndWhatMoreDoesNotMean() throws IOException {
    new HtmlReport().write(PagesFixture.rich(), PagesFixture.SETTINGS, dir);
    new TextPages().write(PagesFixture.rich(), dir.resolve("texts"));
    List<Path> pages = pages();
    assertThat(pages).hasSizeGreaterThan(20);
    for (Path page : pages) {
      assertThat(Files.readString(page))
          .as(page.toString())
          .contains("How these minutes were chosen is not stated. " + NO_JUDGEMENT);
    }
  }

  @Test
  void aSelectionThatIsStatedStandsThere() {
    CorpusNotes notes = new CorpusNotes("", "All that speak of <fish>");
    assertThat(PagesFixture.SETTINGS.of(notes).standing())
        .isEqualTo("How these minutes were chosen: All that speak of <fish>. " + NO_JUDGEMENT);
    String longer = PagesFixture.SETTINGS.of(new CorpusNotes("", "a word ".repeat(99))).standing();
    assertThat(longer).hasSizeLessThan(520).contains(" […] Raised more often");
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(dir)) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
  }
}
