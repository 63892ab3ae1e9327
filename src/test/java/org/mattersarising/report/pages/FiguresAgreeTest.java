package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.report.CsvReport;

/** What the pages count is what the tables count. */
class FiguresAgreeTest {

  @TempDir Path folder;

  @Test
  void pagesAndTablesHaveTheSameFigures() throws IOException {
    for (AnalysisResult result :
        List.of(SparseFixture.result(), PagesFixture.rich(), ComparedFixture.build())) {
      ReportFigures figures = new ReportFigures(write(result));
      assertThat(figures.disagreements()).isEmpty();
      assertThat(figures.compared()).isGreaterThan(5);
    }
  }

  @Test
  void aWrongFigureWouldBeFound() throws IOException {
    Path run = write(PagesFixture.rich());
    Path index = run.resolve("index.html");
    Files.writeString(index, Files.readString(index).replace("4 of 8", "5 of 8"));
    assertThat(new ReportFigures(run).disagreements())
        .anySatisfy(d -> assertThat(d).contains("the page has 5, the table 4"));
  }

  private Path write(AnalysisResult result) throws IOException {
    Path run = Files.createTempDirectory(folder, "run");
    new CsvReport(false).write(result, run.resolve("data"));
    new HtmlReport().write(result, PagesFixture.SETTINGS, run);
    return run;
  }
}
