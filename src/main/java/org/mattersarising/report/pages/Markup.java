package org.mattersarising.report.pages;

import java.util.regex.Pattern;

/** The signs of Markdown that stand about words: a reader of a page sees words alone. */
final class Markup {

  /** Two signs beside a word; three and more may stand for what was blacked out. */
  private static final Pattern STRONG =
      Pattern.compile("(?<![*_])(?:\\*\\*|__)(?![*_])|(?<![*_])(?:\\*{3}|_{3})(?=\\p{L})");

  private static final Pattern LEADING = Pattern.compile("^(?:#{1,6}|[>|]{1,3})\\s{1,4}+");

  private static final Pattern TRAILING = Pattern.compile("\\s{1,4}+(?:#{1,6}|[|*_]{1,3})$");

  private Markup() {}

  /** The words without it, for display only: offsets always count in the text itself. */
  static String without(String text) {
    if (isPlain(text)) {
      return text.strip();
    }
    String words = STRONG.matcher(text.strip()).replaceAll("");
    words = LEADING.matcher(words).replaceFirst("");
    return TRAILING.matcher(words).replaceFirst("").strip();
  }

  /** Whether none of its signs is there: most words have none, and thousands are shown. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("*_#>|".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
