package org.mattersarising.report.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML checker, the one that the W3C and the WHATWG name. */
public final class NuChecker {

  private NuChecker() {}

  /** The pages of a folder and below, by name. */
  public static List<Path> pagesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
  }

  /** What is wrong with each page that has an error. */
  public static Map<String, String> faults(List<Path> pages) throws IOException, SAXException {
    Map<String, String> faults = new TreeMap<>();
    for (Path page : pages) {
      String said = check(page);
      if (!said.isEmpty()) {
        faults.put(page.toString(), said);
      }
    }
    return faults;
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
