package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.AnalysisResult;
import org.xml.sax.SAXException;

/** The pages by the Nu HTML checker, the one that the W3C and the WHATWG name. */
class HtmlValidityTest {

  @Test
  void everyPageIsValidHtml(@TempDir Path folder) throws IOException, SAXException {
    int checked = 0;
    Map<String, String> faults = new TreeMap<>();
    int run = 0;
    for (AnalysisResult result :
        List.of(SparseFixture.result(), PagesFixture.rich(), ComparedFixture.build())) {
      Path pages = Files.createDirectory(folder.resolve("run" + run++));
      new HtmlReport().write(result, PagesFixture.SETTINGS, pages);
      for (Path page : htmlIn(pages)) {
        String said = check(page);
        if (!said.isEmpty()) {
          faults.put(pages.relativize(page).toString(), said);
        }
        checked++;
      }
    }
    assertThat(faults).isEmpty();
    assertThat(checked).isGreaterThan(15);
  }

  @Test
  void aFaultWouldBeFound(@TempDir Path folder) throws IOException, SAXException {
    Path page = folder.resolve("page.html");
    Files.writeString(
        page, "<!DOCTYPE html><html lang=en><title>x</title><p><table><p></table><b><i></b></i>");
    assertThat(check(page)).contains("error");
  }

  private static List<Path> htmlIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static String check(Path page) throws IOException, SAXException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    validator.setLoadEntities(false);
    validator.setNoLangDetect(true);
    // What is no error is advice.
    return validator
        .validate(page)
        .lines()
        .filter(l -> l.contains(" error: "))
        .collect(Collectors.joining("\n"));
  }
}
