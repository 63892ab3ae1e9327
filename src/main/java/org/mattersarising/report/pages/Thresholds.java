package org.mattersarising.report.pages;

import java.util.List;
import org.mattersarising.model.ThemeSummary;

/**
 * The main limits that decide what a report shows, for the method page. Those of other stages are
 * written out here, since pages know none of these; a test holds them to the constants.
 */
final class Thresholds {

  static final double THEME = 0.40;
  static final double THEME_BY_CODEBOOK = 0.32;
  static final double SHARED_ISSUE = 0.55;

  /** A limit in words and what it decides. */
  record Line(String what, String limit) {}

  private Thresholds() {}

  static List<Line> all() {
    return List.of(
        new Line(
            "A sentence has a theme: least mean of the codebook’s score and the learnt one",
            number(THEME)),
        new Line(
            "A sentence has a theme that nothing was learnt of: least score by the codebook",
            number(THEME_BY_CODEBOOK)),
        new Line(
            "Rates, ranges and comparisons: fewest comparable meetings",
            Words.small(ThemeFigures.COMPARABLE_FLOOR)),
        new Line(
            "A change over time: fewest comparable meetings before, and after",
            Words.small(ThemeFigures.COMPARABLE_FLOOR)),
        new Line("Ranges of rates, ratios and dates of change hold the truth with", "95 %"),
        new Line("Of what is called unusual or a change, this much may be chance", "one in twenty"),
        new Line("Two councils share an issue: least likeness", number(SHARED_ISSUE)),
        new Line(
            "A theme that nobody listed gets a page: least stability", number(ThemeSummary.STABLE)),
        new Line(
            "An issue is listed: fewest dated meetings, where nothing else speaks for it", "two"),
        new Line(
            "An issue counts as one that comes back: least share of groups like it that people"
                + " found to be one matter",
            number(Recurrence.LEAST_COHERENCE)),
        new Line("A question is asked about an issue: the same", number(Prompts.LEAST_COHERENCE)));
  }

  private static String number(double limit) {
    return String.format(java.util.Locale.ROOT, "%.2f", limit);
  }
}
