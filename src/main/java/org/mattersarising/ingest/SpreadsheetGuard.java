package org.mattersarising.ingest;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running a cell as a formula, so that reading gives back what was written:
 * an apostrophe goes before a text that begins with {@code = + - @}, a tab or a carriage return,
 * and before one that begins with apostrophes and then such a character.
 */
final class SpreadsheetGuard {

  private static final Pattern RISKY = Pattern.compile("'*+[=+\\-@\\t\\r]");
  private static final Pattern GUARDED = Pattern.compile("''*+[=+\\-@\\t\\r]");

  private SpreadsheetGuard() {}

  /** The text as a cell. */
  static String on(String text) {
    return RISKY.matcher(text).lookingAt() ? "'" + text : text;
  }

  /** The text of a cell. */
  static String off(String cell) {
    return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
  }
}
