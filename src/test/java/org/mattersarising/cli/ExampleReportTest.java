package org.mattersarising.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The example that visitors open is small and whole; {@link ExampleReportIT} writes it. */
class ExampleReportTest {

  private static final Path EXAMPLE = Path.of("reports", "example");

  @Test
  void hasFewerThan600Kilobytes() throws IOException {
    long size = 0;
    for (Path file : files()) {
      size += Files.size(file);
    }
    assertThat(size).isBetween(1L, 600_000L);
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    for (Path page : files()) {
      String html = Files.readString(page);
      for (MatchResult link :
          Pattern.compile("href=\"([^\"]*)\"").matcher(html).results().toList()) {
        String href = link.group(1);
        if (href.startsWith("#")) {
          assertThat(html).as(page.toString()).contains("id=\"" + href.substring(1) + "\"");
        } else {
          assertThat(page.resolveSibling(href.replaceFirst("#.*", "")).normalize())
              .as(page.toString())
              .isRegularFile();
        }
      }
    }
  }

  @Test
  void theReadmeShowsPicturesThatExist() throws IOException {
    for (String name : List.of("brief.png", "comparison.png")) {
      assertThat(Files.readString(Path.of("README.md"))).contains("src/site/pictures/" + name);
      assertThat(Path.of("src", "site", "pictures", name)).isNotEmptyFile();
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLE)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
