package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.List;
import org.mattersarising.model.Council;
import org.mattersarising.model.ThemeSummary;
import org.mattersarising.report.ReportSettings;

/**
 * Themes by council, where there are more councils than the first page's table holds: a part of
 * them, by name.
 *
 * @param councils the first and the last, in words
 */
record ThemeTablePage(Frame frame, String councils, ThemeTable table, Paging paging) {

  /** More columns nobody reads, and the first page would grow with their number. */
  static final int COLUMNS = 40;

  private static final String NAME = "themes";

  /** A theme in all councils together. */
  record Total(String themeId, String label, int meetings, int councils) {}

  /** Empty where one table holds all councils. */
  static List<ThemeTablePage> of(Corpus corpus, ReportSettings settings) {
    List<List<Council>> parts = Paging.cut(corpus.names().sorted(), COLUMNS);
    if (parts.size() == 1) {
      return List.of();
    }
    List<ThemeTablePage> pages = new ArrayList<>();
    for (List<Council> part : parts) {
      String councils =
          corpus.councilName(part.getFirst().id())
              + " to "
              + corpus.councilName(part.getLast().id());
      pages.add(
          new ThemeTablePage(
              Frame.of("Themes by council, " + councils, "", settings, PageScript.TABLES),
              councils,
              ThemeTable.of(corpus, part, ThemeTable.themesSeen(corpus)),
              new Paging(pages.size() + 1, parts.size(), NAME)));
    }
    return List.copyOf(pages);
  }

  /** What the first page shows in place of a table of all councils. */
  static List<Total> totals(Corpus corpus) {
    return ThemeTable.themesSeen(corpus).stream().map(ThemeTablePage::total).toList();
  }

  private static Total total(ThemeSummary theme) {
    return new Total(
        Slugs.checked(theme.theme().id()),
        theme.theme().label(),
        theme.meetings(),
        theme.councils());
  }
}
