package org.mattersarising.structure;

import java.util.List;
import org.mattersarising.structure.Marker.Style;

/**
 * Headings that stand out without numbers, before and behind the only numbers with a full stop:
 * then those count a list under one of the headings, and no items.
 */
final class StandingHeads {

  private static final int FEWEST_ABOVE = 2;

  private StandingHeads() {}

  static boolean around(List<TextLine> lines, String text) {
    int above = 0;
    int since = 0;
    boolean numbered = false;
    for (TextLine line : lines) {
      Marker marker = Marker.of(text, line.start(), line.end());
      if (marker != null && marker.style() == Style.DOTTED) {
        if (line.marked() || above < FEWEST_ABOVE) {
          return false;
        }
        numbered = true;
        since = 0;
      } else if (marker == null && line.marked() && head(line)) {
        above += numbered ? 0 : 1;
        since++;
      }
    }
    return numbered && since > 0;
  }

  private static boolean head(TextLine line) {
    return line.blankBefore()
        && line.blankAfter()
        && Titles.possible(line.text())
        && !Clauses.headLine(line.text())
        && !Wording.attendance(line.text())
        && !Wording.resolution(line.text())
        && !Wording.label(line.text());
  }
}
