package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.pipeline.MethodNotes;
import org.mattersarising.report.ReportSettings;

/** Every sentence that the pages make themselves, by the Flesch–Kincaid measure. */
class PlainEnglishTest {

  private static final ReportSettings SETTINGS =
      new ReportSettings(
          PagesFixture.SETTINGS.date(),
          PagesFixture.SETTINGS.command(),
          PagesFixture.SETTINGS.toolVersion(),
          "only meetings from 1 May 2019 on",
          PagesFixture.SETTINGS.modelVersions(),
          MethodNotes.sections(),
          PagesFixture.SETTINGS.excerpt(),
          PagesFixture.SETTINGS.reliability());

  @Test
  void allSentencesAreReadWithEaseAtTheAgeOfFourteen(@TempDir Path folder) throws IOException {
    int run = 0;
    for (AnalysisResult result :
        List.of(SparseFixture.result(), PagesFixture.rich(), ComparedFixture.build())) {
      new HtmlReport()
          .write(result, SETTINGS, Files.createDirectory(folder.resolve("run" + run++)));
    }
    GeneratedSentences sentences = new GeneratedSentences(folder);
    assertThat(sentences.count()).isGreaterThan(200);
    assertThat(sentences.hard()).isEmpty();
    assertThat(sentences.readingAge()).isLessThan(14);
  }

  @Test
  void aHardSentenceWouldBeFound(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("page.html"),
        "<p>Notwithstanding organisational accountability considerations, implementation"
            + " necessitates comprehensive interdepartmental communication methodologies.</p>"
            + "<blockquote>Notwithstanding organisational accountability considerations nothing"
            + " necessitates comprehensive interdepartmental communication.</blockquote>");
    assertThat(new GeneratedSentences(folder).hard()).hasSize(1);
  }
}
