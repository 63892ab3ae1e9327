package org.mattersarising.annotate.statement;

import java.util.Locale;
import java.util.Set;

/** A text reduced to what counts for "the same words": lower case, no marks, numbers masked. */
final class PlainWords {

  private static final Set<String> DATE_WORDS =
      WordSet.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private PlainWords() {}

  /** The words in lower case with single spaces; numbers stay. */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean gap = false;
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        if (gap && !plain.isEmpty()) {
          plain.append(' ');
        }
        plain.append(c);
        gap = false;
      } else if (c != '\'' && c != '\u2019') {
        gap = true;
      }
    }
    return plain.toString();
  }

  /**
   * The same with every number and date word as one sign, since a standing text bears new dates.
   */
  static String masked(String text) {
    StringBuilder masked = new StringBuilder();
    for (String word : of(text).split(" ", 0)) {
      boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
      masked.append(number || DATE_WORDS.contains(word) ? "#" : word).append(' ');
    }
    return masked.toString().strip();
  }
}
