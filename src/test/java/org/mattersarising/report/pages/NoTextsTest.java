package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.Statement;
import org.mattersarising.report.CsvReport;
import org.mattersarising.report.Excerpt;
import org.mattersarising.report.ReportSettings;

class NoTextsTest {

  private static final ReportSettings SETTINGS =
      new ReportSettings(
          PagesFixture.SETTINGS.date(),
          PagesFixture.SETTINGS.command(),
          PagesFixture.SETTINGS.toolVersion(),
          PagesFixture.SETTINGS.filters(),
          PagesFixture.SETTINGS.modelVersions(),
          PagesFixture.SETTINGS.method(),
          Excerpt.SHORT,
          PagesFixture.SETTINGS.reliability());

  @TempDir Path dir;

  @Test
  void leaveNoLongQuoteAndNoLinkToOne() throws IOException {
    AnalysisResult result = SparseFixture.result();
    new CsvReport(false, Excerpt.SHORT).write(result, Files.createDirectory(dir.resolve("data")));
    new HtmlReport().write(result, SETTINGS, dir);
    List<String> ends =
        result.documents().stream()
            .flatMap(d -> d.statements().stream().map(s -> words(d, s)))
            .filter(w -> w.length() > 110)
            .map(w -> w.substring(95))
            .toList();
    assertThat(ends).isNotEmpty();
    try (Stream<Path> files = Files.walk(dir)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        assertThat(ends).as(file.toString()).noneMatch(text::contains);
        assertThat(text).as(file.toString()).doesNotContain("texts/0").doesNotContain(".html#s-");
      }
    }
    assertThat(Files.readString(dir.resolve("index.html"))).contains("[…]").contains("shortened");
  }

  private static String words(AnalysedDocument document, Statement statement) {
    return document.text(statement);
  }
}
