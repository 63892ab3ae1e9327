package org.mattersarising.report.pages;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mattersarising.model.Council;
import org.mattersarising.model.ThemeChange;
import org.mattersarising.model.ThemeCouncil;

/**
 * When a theme became a problem at more meetings, or at fewer, in sentences with what is not known
 * of it.
 *
 * @param found one a council, by name
 * @param none why there is nothing to tell; empty where there is
 */
record Changes(List<Change> found, String none) {

  /** A council's change. */
  record Change(String councilId, String council, String sentence) {}

  static final String NOTE =
      "A change was looked for at the start of each quarter, within each committee, over all themes"
          + " and councils together. Of all changes told in this report, one in twenty may be"
          + " chance. The two numbers are counted where they differ most, so they look further"
          + " apart than they are. Minutes that became fuller can look like a change.";

  static Changes of(Corpus corpus, String themeId) {
    List<Change> found = new ArrayList<>();
    int tested = 0;
    for (Council council : corpus.names().sorted()) {
      ThemeChange change =
          corpus.figures().cell(themeId, council.id()).map(ThemeCouncil::change).orElse(null);
      tested += change == null ? 0 : 1;
      if (change != null && change.found()) {
        found.add(
            new Change(
                Slugs.checked(council.id()),
                corpus.councilName(council.id()),
                words(change, "it")));
      }
    }
    return new Changes(
        List.copyOf(found),
        !found.isEmpty()
            ? ""
            : tested == 0
                ? "Too little was read to look for a change over time: it takes five comparable"
                    + " meetings before and five after, and some that raise the theme."
                : "No change over time was found that could not be chance, or a matter that merely"
                    + " stays on the agenda. "
                    + Words.capital(Words.inWords(tested, "council"))
                    + (tested == 1 ? " was" : " were")
                    + " looked at.");
  }

  /** The changes of one council, one sentence a theme, by the theme's label. */
  static List<String> of(Corpus corpus, Council council) {
    List<String> sentences = new ArrayList<>();
    for (ThemeCouncil row : corpus.figures().ofCouncil(council.id())) {
      ThemeChange change = row.change();
      if (change != null && change.found()) {
        sentences.add(words(change, "“" + corpus.themeLabel(row.themeId()) + "”"));
      }
    }
    return sentences.stream().sorted().toList();
  }

  private static String words(ThemeChange change, String what) {
    return "From about "
        + month(change.quarter(), 0)
        + " on, "
        + what
        + " was a problem at "
        + (change.more() ? "more" : "fewer")
        + " meetings: at "
        + change.asProblemBefore()
        + " of "
        + Words.number(change.readBefore())
        + " before, at "
        + change.asProblemAfter()
        + " of "
        + Words.number(change.readAfter())
        + " since. The change may lie anywhere between "
        + month(change.earliest(), 0)
        + " and "
        + month(change.latest(), 2)
        + " (95 % probability). Chance alone would give as much "
        + (change.pValue() < 0.001
            ? "less than once in 1,000 times."
            : "about " + Words.times((int) Math.round(change.pValue() * 1000)) + " in 1,000.");
  }

  /** "April 2023", the first month of a quarter or a later one. */
  private static String month(String quarter, int later) {
    LocalDate day =
        LocalDate.of(
            Integer.parseInt(quarter.substring(0, 4)),
            3 * (quarter.charAt(6) - '1') + 1 + later,
            1);
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + day.getYear();
  }
}
