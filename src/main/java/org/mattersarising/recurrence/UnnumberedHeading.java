package org.mattersarising.recurrence;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells a heading that no number marks ("Seat at the Cross") from a statement by its shape. */
final class UnnumberedHeading {

  private static final int LONGEST = 7;
  private static final int SHORT = 4;
  private static final Pattern NONE = Pattern.compile("[.;?!£]$|\\d{2,}|£");
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "to", "for", "in", "on", "at", "&", "-", "–", "/");

  private UnnumberedHeading() {}

  /** Whether words that are alone in their paragraph look like a heading. */
  static boolean isLike(String text) {
    String line = text.strip();
    String[] words = line.split("\\s+");
    if (line.isEmpty() || words.length > LONGEST || NONE.matcher(line).find()) {
      return false;
    }
    int capitals = 0;
    for (String word : words) {
      if (Character.isUpperCase(word.codePointAt(0)) || SMALL.contains(word)) {
        capitals++;
      }
    }
    return capitals == words.length || words.length <= SHORT && capitals == words.length - 1;
  }
}
