package org.mattersarising.report.pages;

import org.mattersarising.report.ReportSettings;

/**
 * What every page has around its content.
 *
 * @param title of the page
 * @param root the way back to the report's folder: empty or {@code ../}
 * @param date in words
 */
record Frame(String title, String root, String date, String toolVersion, String filters) {

  static Frame of(String title, String root, ReportSettings settings) {
    return new Frame(
        title, root, Words.date(settings.date()), settings.toolVersion(), settings.filters());
  }
}
