package org.mattersarising.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** The sample's report, as a reader's browser shows and prints it. */
final class ReportInBrowserIT {

  private static final List<String> BROWSERS = List.of("chromium", "google-chrome", "chrome");

  /** The harm that words of the minutes would do if a page took them for its own. */
  private static final String HOSTILE =
      "Members were worried about <script>document.title='taken'</script> the delays &lt;b&gt; and"
          + " <img src=x onerror=\"document.title='taken'\"> \"quotes\" in the caseloads of social"
          + " workers.";

  private static Path report = Path.of("");
  private static Path hostile = Path.of("");
  private static @Nullable ChromeDriver browser;

  @BeforeAll
  static void writeReportsAndOpenABrowser(@TempDir Path folder) throws IOException {
    Optional<Path> program = BROWSERS.stream().flatMap(b -> onPath(b).stream()).findFirst();
    Optional<Path> driver = onPath("chromedriver");
    assumeTrue(
        program.isPresent() && driver.isPresent(),
        "no browser with its driver found: install chromium and chromium-driver");
    report = folder.resolve("report");
    run("analyse", "corpus", "--date", "2026-01-31", "--out", report.toString());
    Path minutes = Files.createDirectories(folder.resolve("minutes"));
    for (int month = 1; month <= 3; month++) {
      Files.writeString(
          minutes.resolve("2024-0" + month + ".txt"),
          String.join(
              "\n\n",
              "Brackwell Council <i>Scrutiny</i> Committee",
              "Minutes of the meeting of the Children's Scrutiny Committee held on 1"
                  + List.of("0 January", "1 February", "2 March").get(month - 1)
                  + " 2024",
              "5. Caseloads <script>document.title='taken'</script>",
              "5.1 " + HOSTILE));
    }
    hostile = folder.resolve("hostile");
    run("analyse", minutes.toString(), "--date", "2026-01-31", "--out", hostile.toString());
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program.orElseThrow().toString());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--lang=en-GB");
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow().toFile())
                .build(),
            options);
    browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void axeFindsNoBarrierOnAnyKindOfPage() throws IOException {
    Map<String, List<?>> barriers = new TreeMap<>();
    for (Path page : onePageOfEachKind()) {
      open(page);
      barriers.put(report.relativize(page).toString(), barriers());
    }
    barriers.values().removeIf(List::isEmpty);
    assertThat(barriers).isEmpty();
  }

  @Test
  void axeWouldFindABarrier() throws IOException {
    open(report.resolve("method.html"));
    script("document.querySelector('main').insertAdjacentHTML('beforeend', '<a href=\"#\"></a>')");
    assertThat(barriers()).isNotEmpty();
  }

  /** What axe finds on the page that is open, by the rules of WCAG 2.2 AA and good practice. */
  private static List<?> barriers() throws IOException {
    try (InputStream in = ReportInBrowserIT.class.getResourceAsStream("/axe.min.js")) {
      browser()
          .executeScript(
              new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    }
    Object found =
        browser()
            .executeAsyncScript(
                """
                const done = arguments[arguments.length - 1];
                axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
                                             'best-practice']})
                  .then(r => done(r.violations.map(
                            v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | '))),
                        e => done([String(e)]));
                """);
    return found instanceof List<?> list ? list : List.of("axe did not answer");
  }

  @Test
  void noPageScrollsSidewaysOnTheNarrowestScreen() throws IOException {
    // 320 px is also what is left of 640 at a zoom of 200 per cent, and of 1280 at 400.
    browser()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", 320, "height", 640, "deviceScaleFactor", 1, "mobile", true));
    try {
      Map<String, Object> tooWide = new TreeMap<>();
      for (Path page : onePageOfEachKind()) {
        open(page);
        Object width = script("return document.documentElement.scrollWidth");
        if (!Long.valueOf(320).equals(width)) {
          tooWide.put(report.relativize(page).toString(), String.valueOf(width));
        }
      }
      assertThat(tooWide).isEmpty();
    } finally {
      browser().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }

  @Test
  void everyBriefFitsTwoSheetsOfPaperAndIsTagged() throws IOException {
    List<Path> briefs = pages("councils");
    assertThat(briefs).hasSizeGreaterThan(5);
    for (Path brief : briefs) {
      try (PDDocument pdf = print(brief)) {
        assertThat(pdf.getNumberOfPages()).as(brief.getFileName().toString()).isLessThan(3);
        assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      }
    }
  }

  @Test
  void tabsFirstToTheLinkThatSkipsTheHeadAndThenOn() throws IOException {
    open(report.resolve("index.html"));
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      new Actions(browser()).sendKeys(Keys.TAB).perform();
      reached.add(String.valueOf(script("return document.activeElement.textContent.trim()")));
      assertThat(script("return document.activeElement.getBoundingClientRect().left >= 0"))
          .as("%s is in sight", reached.getLast())
          .isEqualTo(true);
    }
    assertThat(reached.getFirst()).isEqualTo("Skip to the content");
    assertThat(reached).doesNotHaveDuplicates();
  }

  @Test
  void asksForNothingBesideThePageItself() throws IOException {
    for (Path page : onePageOfEachKind()) {
      open(page);
      assertThat(script("return performance.getEntriesByType('resource').map(e => e.name)"))
          .as(page.toString())
          .isEqualTo(List.of());
    }
  }

  @Test
  void showsHostileWordsAsWords() throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(hostile)) {
      all = files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
    boolean shown = false;
    for (Path page : all) {
      open(page);
      assertThat(browser().getTitle()).as(page.toString()).isNotEqualTo("taken");
      assertThat(script("return document.querySelectorAll('script, img, iframe').length"))
          .as(page.toString())
          .isEqualTo(0L);
      shown |= String.valueOf(script("return document.body.innerText")).contains("<img src=x");
    }
    assertThat(shown).isTrue();
  }

  /** Pages of each folder, of which the largest is looked at. */
  private static List<Path> onePageOfEachKind() throws IOException {
    List<Path> chosen = new ArrayList<>();
    chosen.add(report.resolve("index.html"));
    chosen.add(report.resolve("method.html"));
    for (String kind : List.of("councils", "themes", "issues", "texts")) {
      chosen.add(largest(pages(kind)));
    }
    chosen.add(
        largest(
            pages("issues").stream()
                .filter(p -> p.getFileName().toString().startsWith("of-"))
                .toList()));
    return chosen;
  }

  private static Path largest(List<Path> pages) {
    return pages.stream()
        .max(Comparator.comparingLong((Path p) -> p.toFile().length()))
        .orElseThrow();
  }

  private static List<Path> pages(String kind) throws IOException {
    try (Stream<Path> files = Files.list(report.resolve(kind))) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static PDDocument print(Path page) throws IOException {
    open(page);
    Map<String, Object> answer =
        browser()
            .executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "generateTaggedPDF", true));
    return Loader.loadPDF(Base64.getDecoder().decode(String.valueOf(answer.get("data"))));
  }

  private static void open(Path page) {
    browser().get(page.toUri().toString());
  }

  private static @Nullable Object script(String script) {
    return browser().executeScript(script);
  }

  private static ChromeDriver browser() {
    return Objects.requireNonNull(browser);
  }

  private static void run(String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter sink = new PrintWriter(said);
    assertThat(Main.run(sink, sink, arguments)).as(said.toString()).isIn(0, 3);
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
