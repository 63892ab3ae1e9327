package org.mattersarising.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "Meeting: 14/05/2021 - Harbour Committee (Item 7)" on the page of an issue. */
final class IssueLine {

  private static final Pattern LINE =
      Pattern.compile(
          "Meeting: \\d{1,2}/\\d{1,2}/\\d{4} [-–] .{3,160} \\((?:Agenda )?Item (\\d{1,4}[a-z]?)\\)");

  private IssueLine() {}

  /** The item's number; null where a line is none. */
  static @Nullable String number(String s) {
    Matcher m = s.length() > 240 ? null : LINE.matcher(s);
    return m != null && m.matches() ? m.group(1) : null;
  }

  /** Whether the line below can be the item's title. */
  static boolean canTitle(String s) {
    String words = s.substring(0, Titles.tail(s, 0, s.length()));
    return Titles.possible(words)
        && !Wording.minutesLabel(s)
        && !Wording.decisionLabel(s)
        && !Wording.documentsLabel(s)
        && !Wording.resolution(s)
        && number(s) == null;
  }
}
