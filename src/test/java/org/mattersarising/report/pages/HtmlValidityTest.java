package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.AnalysisResult;
import org.xml.sax.SAXException;

/** The pages of invented results are valid; those of the sample are checked with its figures. */
class HtmlValidityTest {

  @Test
  void everyPageIsValidHtml(@TempDir Path folder) throws IOException, SAXException {
    List<Path> pages = new ArrayList<>();
    int run = 0;
    for (AnalysisResult result :
        List.of(SparseFixture.result(), PagesFixture.rich(), ComparedFixture.build())) {
      Path written = Files.createDirectory(folder.resolve("run" + run++));
      new HtmlReport().write(result, PagesFixture.SETTINGS, written);
      pages.addAll(NuChecker.pagesIn(written));
    }
    assertThat(NuChecker.faults(pages)).isEmpty();
    assertThat(pages).hasSizeGreaterThan(15);
  }

  @Test
  void aFaultWouldBeFound(@TempDir Path folder) throws IOException, SAXException {
    Path page = folder.resolve("page.html");
    Files.writeString(
        page, "<!DOCTYPE html><html lang=en><title>x</title><p><table><p></table><b><i></b></i>");
    assertThat(NuChecker.faults(List.of(page)).get(page.toString())).contains("error");
  }
}
