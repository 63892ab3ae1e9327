package org.mattersarising.report.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mattersarising.model.ThemeSummary;

/**
 * Themes that no codebook lists.
 *
 * @param stable with a page each, those of most meetings first
 * @param unstable what may be chance; without a page
 * @param rest what share of the statements looked at belongs to none, in words
 */
record FoundThemes(List<Entry> stable, List<Entry> unstable, String rest) {

  /** What a reader must know first. */
  static final String KICKER = "Found by the tool, nobody listed it";

  private static final String SHARE = "discovery_unassigned";

  /**
   * A theme in one line.
   *
   * @param terms what its statements speak of
   */
  record Entry(String themeId, String label, String extent, String terms) {}

  static FoundThemes of(Corpus corpus) {
    return new FoundThemes(
        found(corpus).filter(ThemeSummary::stable).map(FoundThemes::entry).toList(),
        found(corpus).filter(t -> !t.stable()).map(FoundThemes::entry).toList(),
        corpus.result().quality().stream()
            .filter(q -> q.check().equals(SHARE) && q.denominator() > 0)
            .map(q ->
                Words.number((int) q.numerator())
                    + " of "
                    + Words.number((int) q.denominator())
                    + " sentences looked at belong to none of them: most things are said once.")
            .findFirst()
            .orElse(""));
  }

  private static Stream<ThemeSummary> found(Corpus corpus) {
    return corpus.result().themes().stream()
        .filter(ThemeSummary::discovered)
        .sorted(
            Comparator.comparingInt(ThemeSummary::meetings)
                .reversed()
                .thenComparing(t -> t.theme().label())
                .thenComparing(t -> t.theme().id()));
  }

  private static Entry entry(ThemeSummary theme) {
    return new Entry(
        Slugs.checked(theme.theme().id()),
        theme.theme().label(),
        Words.count(theme.statements(), "sentence")
            + ", "
            + Words.count(theme.meetings(), "meeting")
            + ", "
            + Words.count(theme.councils(), "council"),
        String.join(", ", theme.theme().terms()));
  }
}
