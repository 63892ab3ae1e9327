package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mattersarising.model.AnalysisResult;

/** Pages written into a folder and read back, by their paths. */
final class WrittenPages {

  private WrittenPages() {}

  static Map<String, String> write(AnalysisResult result, Path dir) throws IOException {
    try (Stream<Path> old = Files.walk(dir)) {
      for (Path file : old.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    new HtmlReport().write(result, PagesFixture.SETTINGS, dir);
    return read(dir);
  }

  static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        pages.put(slashes(folder.relativize(file)), Files.readString(file).replace("\r\n", "\n"));
      }
    }
    return pages;
  }

  static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }

  static String page(Map<String, String> pages, String name) {
    String html = pages.get(name);
    assertThat(html).as(name).isNotNull();
    return html == null ? "" : html;
  }
}
