package org.mattersarising.structure;

import java.util.List;

/**
 * Titles of pages that put "Minutes:" or "Decision:" below each: whatever stands between the number
 * and that label is the title, also where it is a sentence ("To note the substitutes in accordance
 * with Rule 4.").
 */
final class MinutedTitles {

  /** Purpose, documents and their labels stand between a title and its minutes. */
  private static final int LINES_TO_LABEL = 6;

  private static final int LONGEST = 300;

  private MinutedTitles() {}

  /**
   * Whether a line is such a title.
   *
   * @param at its place in the lines
   */
  static boolean is(String text, List<TextLine> lines, int at) {
    TextLine title = lines.get(at);
    if (title.text().length() > LONGEST
        || !title.blankBefore()
        || !title.blankAfter()
        || !Character.isUpperCase(title.text().codePointAt(0))
        || Wording.minutesLabel(title.text())) {
      return false;
    }
    for (int i = at + 1; i < Math.min(lines.size(), at + 1 + LINES_TO_LABEL); i++) {
      TextLine line = lines.get(i);
      if (Wording.minutesLabel(line.text())) {
        return true;
      }
      Marker marker = Marker.of(text, line.start(), line.end());
      if (marker != null && marker.content() >= line.end()) {
        return false;
      }
    }
    return false;
  }
}
