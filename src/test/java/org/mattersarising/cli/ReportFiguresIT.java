package org.mattersarising.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.report.pages.GeneratedSentences;
import org.mattersarising.report.pages.NuChecker;
import org.mattersarising.report.pages.ReportFigures;
import org.xml.sax.SAXException;

/** The sample's pages, and what the command says of it, count what its tables count. */
final class ReportFiguresIT {

  private static Path out = Path.of("");

  @BeforeAll
  static void analyseTheSample(@TempDir Path folder) {
    out = folder.resolve("out");
    StringWriter said = new StringWriter();
    PrintWriter sink = new PrintWriter(said);
    int code = Main.run(sink, sink, "analyse", "corpus", "--out", out.toString());
    assertThat(code).as(said.toString()).isIn(0, 3);
  }

  @Test
  void pagesAndTablesHaveTheSameFigures() throws IOException {
    ReportFigures figures = new ReportFigures(out);
    assertThat(figures.disagreements()).isEmpty();
    assertThat(figures.compared()).isGreaterThan(1000);
  }

  @Test
  void pagesOfEveryKindAreValidHtml() throws IOException, SAXException {
    List<Path> pages = new ArrayList<>();
    pages.add(out.resolve("index.html"));
    pages.add(out.resolve("method.html"));
    for (String kind : List.of("councils", "themes", "issues", "texts")) {
      List<Path> all = NuChecker.pagesIn(out.resolve(kind));
      // Every tenth, and the last: lists stand behind the issues.
      for (int i = 0; i < all.size(); i += kind.equals("councils") ? 1 : 10) {
        pages.add(all.get(i));
      }
      pages.add(all.getLast());
    }
    assertThat(NuChecker.faults(pages)).isEmpty();
    assertThat(pages).hasSizeGreaterThan(40);
  }

  @Test
  void sentencesOfThePagesArePlain() throws IOException {
    GeneratedSentences sentences = new GeneratedSentences(out);
    assertThat(sentences.hard()).isEmpty();
    assertThat(sentences.readingAge()).isLessThan(14);
  }

  @Test
  void theCommandAndTheTablesHaveTheSameFigures() throws IOException {
    ComparedCells cells = new ComparedCells(out);
    cells.assertSameRows();
    assertThat(cells.disagreements()).isEmpty();
    assertThat(cells.cells()).isGreaterThan(5000);
  }
}
