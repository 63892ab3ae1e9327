package org.mattersarising.ingest.pdf;

import java.util.regex.Pattern;

/** Numbers and bullets at the start of a line. */
final class Markers {

  private static final String NUMBER =
      "(?:\\(?(?:item\\s)?\\d{1,4}(?:[./]\\d{1,4}){0,3}[a-z]?[.):]?|\\(?[ivxIVX]{1,5}[.)]|\\(?[a-zA-Z][.)]"
          + "|[A-Z]{1,6}[/.-]?\\d{1,4}(?:[/.-]\\d{1,4}){0,2}[.:]?|[A-Z]{2,6} \\d{1,4}/\\d{2,4})";
  private static final String BULLET = "[•·▪◦●○■□►➢➤✓*o–—-]";

  private static final int LONGEST = 12;
  private static final Pattern ALONE = Pattern.compile("(?i:" + NUMBER + ")|" + BULLET);

  /** A number that counts something: with a mark after it, or in parts. */
  private static final Pattern STARTS =
      Pattern.compile(
          "(?:[•·▪◦●○■□►➢➤✓]\\s*|[*–—-]\\s+)\\S.*"
              + "|(?:\\d{1,4}[a-z]?[.)]|\\(?\\d{1,4}(?:[./]\\d{1,4}){1,3}[a-z]?[.):]?|\\(\\d{1,3}\\)|\\d{4}:"
              + "|\\([ivxIVX]{1,5}\\)|[ivx]{1,5}[.)]|\\([a-zA-Z]\\)|[a-zA-Z][)]|[a-z]\\."
              + "|(?i:item)\\s\\d{1,3}[a-z]?[.:)]?)(?:\\s+\\S.*|\\s*)",
          Pattern.DOTALL);

  private Markers() {}

  /** Whether it is short enough for one. */
  static boolean couldBe(CharSequence text) {
    return text.length() <= LONGEST + 1;
  }

  /** Whether that is all there is. */
  static boolean alone(String text) {
    return text.length() <= LONGEST && ALONE.matcher(text).matches();
  }

  /** Whether a line begins with one. */
  static boolean starts(String text) {
    return STARTS.matcher(text).matches();
  }

  /** Whether a line begins with a bullet. */
  static boolean bullet(String text) {
    return !text.isEmpty() && "•·▪◦●○■□►➢➤✓".indexOf(text.charAt(0)) >= 0;
  }
}
