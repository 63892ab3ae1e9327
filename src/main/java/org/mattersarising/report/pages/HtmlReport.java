package org.mattersarising.report.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.Council;
import org.mattersarising.model.Issue;
import org.mattersarising.model.ThemeSummary;
import org.mattersarising.report.ReportSettings;
import org.mattersarising.threads.OrderedThreads;

/**
 * Writes the pages that people read: {@code index.html}, {@code method.html} and pages for each
 * council, theme and issue. They need no script, no network and nothing but each other and {@code
 * texts/}. The same result and settings give the same bytes. Safe for use by several threads.
 */
public final class HtmlReport {

  /** Bytes; most pages have fewer. */
  private static final int CHUNK = 65_536;

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          HtmlReport.class.getClassLoader(),
          HtmlReport.class.getPackageName());

  private final OrderedThreads threads;

  /** Writes on the thread that asks. */
  public HtmlReport() {
    this(OrderedThreads.none());
  }

  /** Writes on several threads; the same bytes come of any number. */
  public HtmlReport(OrderedThreads threads) {
    this.threads = threads;
  }

  /** Some pages: what they show is put together, and written. */
  private interface Pages {
    void write() throws IOException;
  }

  /**
   * Writes all pages.
   *
   * @param dir the report's folder; made where it is missing
   * @throws IOException where a file cannot be written
   * @throws IllegalArgumentException where an id could lead out of {@code dir}
   */
  public void write(AnalysisResult analysed, ReportSettings given, Path dir) throws IOException {
    AnalysisResult result = UniqueLabels.of(analysed);
    ReportSettings settings = given.of(result.notes());
    Corpus corpus = new Corpus(result, settings.excerpt(), threads);
    Path councils = Files.createDirectories(dir.resolve("councils"));
    Path themes = Files.createDirectories(dir.resolve("themes"));
    Path issues = Files.createDirectories(dir.resolve("issues"));
    // No two of these have anything to do with each other. Those that take longest come first.
    List<Pages> all = new ArrayList<>();
    all.add(() -> page("index", IndexPage.of(corpus, settings), dir.resolve("index.html")));
    all.add(() -> page("method", MethodPage.of(corpus, settings), dir.resolve("method.html")));
    all.add(() -> {
      for (ThemeTablePage page : ThemeTablePage.of(corpus, settings)) {
        page("themetablepage", page, dir.resolve(page.paging().file() + ".html"));
      }
    });
    for (ThemeSummary theme : result.themes()) {
      if (theme.stable()) {
        all.add(() -> {
          for (ThemePage page : ThemePage.of(corpus, theme, settings)) {
            page("theme", page, themes.resolve(page.paging().file() + ".html"));
          }
          lists(IssueListPage.of(corpus, theme, settings), issues);
        });
      }
    }
    for (Council council : result.councils()) {
      all.add(() -> {
        page("council", CouncilPage.of(corpus, council, settings), file(councils, council.id()));
        lists(IssueListPage.of(corpus, council, settings), issues);
        for (TaskListPage page : TaskListPage.of(corpus, council, settings)) {
          page("tasklist", page, councils.resolve(page.paging().file() + ".html"));
        }
      });
    }
    for (Issue issue : result.issues()) {
      all.add(() -> page("issue", IssuePage.of(corpus, issue, settings), file(issues, issue.id())));
    }
    threads.each(all, Pages::write);
  }

  private void lists(List<IssueListPage> pages, Path folder) throws IOException {
    for (IssueListPage page : pages) {
      page("issuelist", page, folder.resolve(page.paging().file() + ".html"));
    }
  }

  private static Path file(Path folder, String id) {
    return folder.resolve(Slugs.checked(id) + ".html");
  }

  private void page(String template, Object page, Path file) throws IOException {
    Utf8ByteOutput output = new Utf8ByteOutput(CHUNK);
    engine.render(template + ".jte", page, output);
    // All at once: it would write piece by piece by itself.
    Files.write(file, output.toByteArray());
  }
}
