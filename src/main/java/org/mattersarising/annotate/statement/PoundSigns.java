package org.mattersarising.annotate.statement;

/** The sign of pounds before a number, as clerks and their programs write it. Stateless. */
final class PoundSigns {

  private static final char POUND = '\u00a3';
  private static final String ENTITY = "&pound;";
  private static final int BLANKS = 3;

  private PoundSigns() {}

  /**
   * Where the sign of an amount begins, "\u00a340", "\u00a3 40.00" or "&amp;pound;40"; -1 without.
   *
   * @param text what the offset counts in; empty where a caller has the words alone
   */
  static int before(String text, int number) {
    if (number > text.length()) {
      return -1;
    }
    int at = number;
    while (at > 0 && number - at < BLANKS && isBlank(text.charAt(at - 1))) {
      at--;
    }
    if (at > 0 && text.charAt(at - 1) == POUND) {
      return at - 1;
    }
    boolean entity = text.startsWith(ENTITY, number - ENTITY.length());
    return entity ? number - ENTITY.length() : -1;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0';
  }
}
