package org.mattersarising.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of items behind their titles: "Lamps (Item 4)"; "LAMPS (4)" where they count on. */
final class NumbersBehind {

  /**
   * One of them.
   *
   * @param number of the item
   * @param start where the title ends
   */
  record Number(String number, int start) {}

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)\\s{1,3}[(\\[](?:(?:agenda )?item|minute) (?:(?:no|number)\\.? ?)?(\\d{1,4}[a-z]?)[)\\]]\\s{0,3}$");
  private static final Pattern BARE = Pattern.compile("\\s{1,3}[(\\[](\\d{1,4})[)\\]]\\s{0,3}$");

  /** Fewer can be clauses, years or footnotes. */
  private static final int FEWEST = 3;

  private final boolean bare;

  private NumbersBehind(boolean bare) {
    this.bare = bare;
  }

  static NumbersBehind of(List<TextLine> lines) {
    LabelRun run = new LabelRun();
    for (TextLine line : lines) {
      Matcher m = BARE.matcher(line.text());
      if (line.text().length() <= 200 && m.find() && Titles.possible(line.text())) {
        run.add(Label.of(m.group(1)));
      }
    }
    return new NumbersBehind(run.longest() >= FEWEST);
  }

  /** The number behind a title; null where it has none. */
  @Nullable Number in(String title) {
    Matcher m = NAMED.matcher(title);
    if (m.find()) {
      return new Number(m.group(1), m.start());
    }
    m = BARE.matcher(title);
    return bare && m.find() ? new Number(m.group(1), m.start()) : null;
  }
}
