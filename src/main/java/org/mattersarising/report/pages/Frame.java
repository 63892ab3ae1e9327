package org.mattersarising.report.pages;

import java.util.List;
import java.util.stream.Collectors;
import org.mattersarising.report.ReportSettings;

/**
 * What every page has around its content.
 *
 * @param title of the page
 * @param root the way back to the report's folder: empty or {@code ../}
 * @param date in words
 * @param standing how the documents were chosen, and what that more was raised does not mean
 * @param scripts that add to the page; it is complete without them
 */
record Frame(
    String title,
    String root,
    String date,
    String toolVersion,
    String filters,
    String standing,
    List<PageScript> scripts) {

  Frame {
    scripts = List.copyOf(scripts);
  }

  static Frame of(String title, String root, ReportSettings settings, PageScript... scripts) {
    return new Frame(
        title,
        root,
        Words.date(settings.date()),
        settings.toolVersion(),
        settings.filters(),
        settings.standing(),
        List.of(scripts));
  }

  /** The page's Content Security Policy: nothing is fetched, and only its own scripts run. */
  String policy() {
    String own = scripts.stream().map(PageScript::source).collect(Collectors.joining(" "));
    return "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
        + " form-action 'none'"
        + (own.isEmpty() ? "" : "; script-src " + own);
  }
}
