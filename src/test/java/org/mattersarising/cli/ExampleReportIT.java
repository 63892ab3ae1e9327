package org.mattersarising.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds {@code reports/example} to what today's code makes of the sample, and writes it and the
 * pictures of the README anew when asked to: {@code mvn verify -Dtest=ExampleReportTest
 * -Dit.test=ExampleReportIT -Dexample.update=true}.
 */
final class ExampleReportIT {

  private static final Path EXAMPLE = Path.of("reports", "example");
  private static final Path PICTURES = Path.of("src", "site", "pictures");
  private static final String COUNCIL = "thornley-vale";

  /** Issues whose pages come along: those that its brief shows. */
  private static final int ISSUES = 2;

  private static final Pattern LINK = Pattern.compile("<a href=\"([^\"#][^\"]*)\">(.*?)</a>");

  @Test
  @DisabledIfSystemProperty(named = "example.update", matches = "true")
  void theExampleIsOfTodaysCode(@TempDir Path folder) throws IOException {
    Path report = analysed(folder);
    Set<String> kept = kept(report);
    Map<String, String> expected = new TreeMap<>();
    for (String name : kept) {
      expected.put(name, withLinksAmong(kept, report.resolve(name), report));
    }
    assertThat(written()).isEqualTo(expected);
  }

  @Test
  @EnabledIfSystemProperty(named = "example.update", matches = "true")
  void writesTheExampleAndItsPictures(@TempDir Path folder) throws Exception {
    Path report = analysed(folder);
    Set<String> kept = kept(report);
    clear();
    for (String name : kept) {
      Path target = EXAMPLE.resolve(name);
      Files.createDirectories(target.getParent());
      Files.writeString(target, withLinksAmong(kept, report.resolve(name), report));
    }
    Files.createDirectories(PICTURES);
    picture(report.resolve("councils").resolve(COUNCIL + ".html"), "brief.png", 900, 1250, folder);
    Path table = report.resolve("table.html");
    Document index = Jsoup.parse(Files.readString(report.resolve("index.html")));
    index.select("main .wide > *:not(section:has(table.num thead a))").remove();
    index.select("header, footer, .skip, script").remove();
    // As many columns and rows as the picture shows whole.
    index.select("table.num tr > *:nth-child(n+7)").remove();
    Files.writeString(table, index.outerHtml());
    picture(table, "comparison.png", 1060, 736, folder);
  }

  private static Path analysed(Path folder) {
    Path report = folder.resolve("report");
    StringWriter said = new StringWriter();
    PrintWriter sink = new PrintWriter(said);
    assertThat(
            Main.run(
                sink,
                sink,
                "analyse",
                "corpus",
                "--date",
                "2026-01-31",
                "--out",
                report.toString()))
        .as(said.toString())
        .isIn(0, 3);
    return report;
  }

  /** The pages of the example by name. */
  private static Map<String, String> written() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(EXAMPLE)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        pages.put(EXAMPLE.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return pages;
  }

  /** The first page, the method, all briefs, and the issues that one of them shows. */
  private static Set<String> kept(Path report) throws IOException {
    Set<String> kept = new TreeSet<>(List.of("index.html", "method.html"));
    try (Stream<Path> briefs = Files.list(report.resolve("councils"))) {
      briefs
          .filter(b -> !b.toString().contains(".tasks."))
          .forEach(b -> kept.add("councils/" + b.getFileName()));
    }
    Matcher issues =
        Pattern.compile("href=\"\\.\\./(issues/[0-9a-f]{16}\\.html)\"")
            .matcher(Files.readString(report.resolve("councils").resolve(COUNCIL + ".html")));
    List<String> first = new ArrayList<>();
    while (issues.find()) {
      first.add(issues.group(1));
    }
    first.stream().distinct().limit(ISSUES).forEach(kept::add);
    return kept;
  }

  /** What is left out cannot be followed: its link is plain words here. */
  private static String withLinksAmong(Set<String> kept, Path page, Path report)
      throws IOException {
    return LINK.matcher(Files.readString(page))
        .replaceAll(link -> {
          Path target = page.resolveSibling(link.group(1).replaceFirst("#.*", "")).normalize();
          String name = report.relativize(target).toString().replace('\\', '/');
          return Matcher.quoteReplacement(kept.contains(name) ? link.group() : link.group(2));
        });
  }

  private static void clear() throws IOException {
    if (Files.isDirectory(EXAMPLE)) {
      try (Stream<Path> old = Files.walk(EXAMPLE)) {
        for (Path file : old.filter(f -> f.toString().endsWith(".html")).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void picture(Path page, String name, int width, int height, Path folder)
      throws IOException, InterruptedException {
    Process browser =
        new ProcessBuilder(
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--lang=en-GB",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=" + width + "," + height,
                "--screenshot=" + PICTURES.resolve(name).toAbsolutePath(),
                page.toUri().toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("browser.log").toFile())
            .start();
    assertThat(browser.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(PICTURES.resolve(name)).isNotEmptyFile();
  }
}
