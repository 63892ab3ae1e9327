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
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
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
    List<Path> briefs =
        pages("councils").stream().filter(p -> !p.toString().endsWith(".tasks.html")).toList();
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
  void findsWhatHasTheWordsAndKeepsThemInTheAddress() throws IOException {
    open(report.resolve("index.html"));
    long all = shown("[data-find=recurring] .card");
    type("find-recurring", "hospital");
    long some = shown("[data-find=recurring] .card");
    assertThat(some).isPositive().isLessThan(all);
    assertThat(said("#find-recurring ~ [role=status]"))
        .isEqualTo(some + " of " + all + " issues on this page are shown.");
    String address = browser().getCurrentUrl();
    assertThat(address).endsWith("#?find.recurring=hospital");

    open("about:blank");
    open(address);
    assertThat(shown("[data-find=recurring] .card")).isEqualTo(some);
    click(".toc a[href='#stated']");
    assertThat(browser().getCurrentUrl()).endsWith("#stated?find.recurring=hospital");
    // What is hidden on the screen is printed.
    assertThat(words(print())).contains(headings("[data-find=recurring] h4"));
    click("#find-recurring + button");
    assertThat(shown("[data-find=recurring] .card")).isEqualTo(all);
    assertThat(browser().getCurrentUrl()).endsWith("#stated");
  }

  @Test
  void sortsByAColumnRisingThenFallingThenAsItWas() throws IOException {
    open(report.resolve("index.html"));
    List<Object> before = column("read", 2);
    String button = "table[data-sort=read] th:nth-child(3) button";
    press(button);
    assertThat(column("read", 2))
        .isSortedAccordingTo(Comparator.comparing(ReportInBrowserIT::number));
    assertThat(said("table[data-sort=read] th[aria-sort=ascending]")).startsWith("Meetings");
    press(button);
    List<Object> falling = column("read", 2);
    assertThat(falling)
        .isSortedAccordingTo(Comparator.comparing(ReportInBrowserIT::number).reversed());
    String address = browser().getCurrentUrl();
    assertThat(address).endsWith("#?sort.read=-2");
    open("about:blank");
    open(address);
    assertThat(column("read", 2)).isEqualTo(falling);
    press(button);
    assertThat(column("read", 2)).isEqualTo(before);
    assertThat(script("return document.querySelectorAll('[aria-sort]').length")).isEqualTo(0L);
  }

  @Test
  void showsTheCouncilsThatAreChosen() throws IOException {
    open(report.resolve("index.html"));
    long all = shown("table[data-sort=themes] > thead th");
    click("#themes ~ details summary");
    click("#themes ~ details label:nth-of-type(2) input");
    assertThat(shown("table[data-sort=themes] > thead th")).isEqualTo(all - 1);
    assertThat(shown("table[data-sort=themes] > tbody tr:first-child > *")).isEqualTo(all - 1);
    String address = browser().getCurrentUrl();
    assertThat(address).contains("#?hide.themes=");
    click("#themes ~ details button:last-child");
    assertThat(shown("table[data-sort=themes] > thead th")).isEqualTo(1);
    open("about:blank");
    open(address);
    assertThat(shown("table[data-sort=themes] > thead th")).isEqualTo(all - 1);
    assertThat(words(print())).contains(headings("table[data-sort=themes] thead a"));
  }

  @Test
  void copiesAQuoteWithWhereItStands() throws IOException {
    open(largest(pages("themes")));
    browser()
        .executeCdpCommand(
            "Browser.grantPermissions",
            Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    click("figure [data-cite] button");
    // The browser copies in its own time.
    assertThat(
            browser()
                .executeAsyncScript(
                    "const done = arguments[0];"
                        + " const said = document.querySelector('figure [data-cite] [role=status]');"
                        + " const look = setInterval(() => { if (said.textContent.trim()) {"
                        + " clearInterval(look); done(said.textContent.trim()); } }, 50)"))
        .isEqualTo("Copied.");
    assertThat(
            String.valueOf(
                browser()
                    .executeAsyncScript(
                        "const done = arguments[0];"
                            + " navigator.clipboard.readText().then(done, e => done(String(e)))")))
        .startsWith("“" + said("figure blockquote") + "” (")
        .containsPattern("\\d{4}, item .*\\)\\. Source: minutes/.*, characters \\d+ to \\d+\\.");
    // A browser that keeps its clipboard to itself leaves the text to be copied by hand.
    open(largest(pages("themes")));
    script("navigator.clipboard.writeText = () => Promise.reject(new Error('kept'))");
    click("figure [data-cite] button");
    assertThat(
            script(
                "return document.activeElement.value.slice(document.activeElement.selectionStart)"))
        .asString()
        .contains("Source: minutes/");
  }

  @Test
  void controlsAreLargeEnoughAndFitTheNarrowestScreen() throws IOException {
    browser()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", 320, "height", 640, "deviceScaleFactor", 1, "mobile", true));
    try {
      for (Path page : onePageOfEachKind()) {
        open(page);
        script("document.querySelectorAll('details').forEach(d => d.open = true)");
        assertThat(
                script(
                    "return [...document.querySelectorAll('button, input, summary')]"
                        + ".filter(e => e.checkVisibility()).map(e => [e, e.getBoundingClientRect()])"
                        + ".filter(([e, r]) => e.type !== 'checkbox' && (r.height < 24 || r.width < 24)"
                        + " || e.type === 'checkbox'"
                        + " && e.parentElement.getBoundingClientRect().height < 24)"
                        + ".map(([e]) => e.outerHTML)"))
            .as(page.toString())
            .isEqualTo(List.of());
        assertThat(script("return document.documentElement.scrollWidth")).isEqualTo(320L);
        assertThat(barriers()).as(page.toString()).isEmpty();
      }
    } finally {
      browser().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }

  @Test
  void withoutScriptsThePageIsWholeAndHasNoControls() throws IOException {
    browser().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      open("about:blank");
      open(report.resolve("index.html").toUri() + "#?find.recurring=hospital&only.themes=-");
      assertThat(browser().findElements(By.cssSelector("button, input, .tools, .off"))).isEmpty();
      assertThat(words(print()))
          .contains(
              browser().findElements(By.cssSelector("#main h4")).stream()
                  .map(e -> plain(e.getText()))
                  .toArray(String[]::new));
    } finally {
      browser().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
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
      assertThat(
              script(
                  "return document.querySelectorAll('img, iframe, body script ~ :not(script)').length"))
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
      chosen.add(
          largest(pages(kind).stream().filter(p -> !p.toString().contains(".tasks")).toList()));
    }
    chosen.add(
        largest(pages("councils").stream().filter(p -> p.toString().contains(".tasks")).toList()));
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

  /** How many elements of a kind are on the screen. */
  private static long shown(String selector) {
    return (Long)
        Objects.requireNonNull(
            script(
                "return [...document.querySelectorAll(arguments[0])]"
                    + ".filter(e => e.checkVisibility()).length",
                selector));
  }

  private static String said(String selector) {
    return String.valueOf(
        script("return document.querySelector(arguments[0]).textContent.trim()", selector));
  }

  private static void click(String selector) {
    browser().findElement(By.cssSelector(selector)).click();
  }

  /** By keyboard. */
  private static void press(String selector) {
    browser().findElement(By.cssSelector(selector)).sendKeys(Keys.ENTER);
  }

  private static void type(String id, String words) {
    browser().findElement(By.id(id)).sendKeys(words);
  }

  /** The cells of a column, from 0. */
  private static List<Object> column(String table, int column) {
    Object cells =
        script(
            "return [...document.querySelector('table[data-sort=' + arguments[0] + ']')"
                + ".tBodies[0].rows].map(r => r.cells[arguments[1]].textContent)",
            table,
            column);
    return cells instanceof List<?> list ? List.copyOf(list) : List.of();
  }

  private static int number(Object cell) {
    return Integer.parseInt(String.valueOf(cell));
  }

  private static String[] headings(String selector) {
    Object texts =
        script(
            "return [...document.querySelectorAll(arguments[0])].map(e => e.textContent)",
            selector);
    return texts instanceof List<?> list
        ? list.stream().map(t -> plain(String.valueOf(t))).toArray(String[]::new)
        : new String[0];
  }

  /** The words of a print without spaces, which lines and tables place as they need. */
  private static String words(PDDocument print) throws IOException {
    try (print) {
      return plain(new PDFTextStripper().getText(print));
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00ad-]+", "");
  }

  private static PDDocument print(Path page) throws IOException {
    open(page);
    return print();
  }

  private static PDDocument print() throws IOException {
    Map<String, Object> answer =
        browser()
            .executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "generateTaggedPDF", true));
    return Loader.loadPDF(Base64.getDecoder().decode(String.valueOf(answer.get("data"))));
  }

  private static void open(Path page) {
    open(page.toUri().toString());
  }

  private static void open(String address) {
    browser().get(address);
  }

  private static @Nullable Object script(String script, Object... arguments) {
    return browser().executeScript(script, arguments);
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
