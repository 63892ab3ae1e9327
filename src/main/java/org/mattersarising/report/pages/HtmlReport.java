package org.mattersarising.report.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.Council;
import org.mattersarising.model.Issue;
import org.mattersarising.model.ThemeSummary;
import org.mattersarising.report.ReportSettings;

/**
 * Writes the pages that people read: {@code index.html}, {@code method.html} and pages for each
 * council, theme and issue. They need no script, no network and nothing but each other and {@code
 * texts/}. The same result and settings give the same bytes. Safe for use by several threads.
 */
public final class HtmlReport {

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          HtmlReport.class.getClassLoader(),
          HtmlReport.class.getPackageName());

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
    Corpus corpus = new Corpus(result, settings.excerpt());
    Path councils = Files.createDirectories(dir.resolve("councils"));
    Path themes = Files.createDirectories(dir.resolve("themes"));
    Path issues = Files.createDirectories(dir.resolve("issues"));
    page("index", IndexPage.of(corpus, settings), dir.resolve("index.html"));
    page("method", MethodPage.of(corpus, settings), dir.resolve("method.html"));
    for (ThemeTablePage page : ThemeTablePage.of(corpus, settings)) {
      page("themetablepage", page, dir.resolve(page.paging().file() + ".html"));
    }
    for (Council council : result.councils()) {
      page("council", CouncilPage.of(corpus, council, settings), file(councils, council.id()));
      lists(IssueListPage.of(corpus, council, settings), issues);
      for (TaskListPage page : TaskListPage.of(corpus, council, settings)) {
        page("tasklist", page, councils.resolve(page.paging().file() + ".html"));
      }
    }
    for (ThemeSummary theme : result.themes()) {
      if (theme.stable()) {
        for (ThemePage page : ThemePage.of(corpus, theme, settings)) {
          page("theme", page, themes.resolve(page.paging().file() + ".html"));
        }
        lists(IssueListPage.of(corpus, theme, settings), issues);
      }
    }
    // Most pages by far are these, and no two of them have anything to do with each other.
    try {
      result.issues().parallelStream().forEach(i -> issue(corpus, i, settings, issues));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void issue(Corpus corpus, Issue issue, ReportSettings settings, Path folder) {
    try {
      page("issue", IssuePage.of(corpus, issue, settings), file(folder, issue.id()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    StringOutput output = new StringOutput(32_768);
    engine.render(template + ".jte", page, output);
    Files.write(file, output.toString().getBytes(StandardCharsets.UTF_8));
  }
}
