package org.mattersarising.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Roman numerals without a stop before titles in capitals: "IV TOWN CENTRE CAR PARKS". They count
 * only in their order, since "I" and "V" begin titles too. Belongs to one walk.
 */
final class RomanNumbers {

  private static final Pattern NUMERAL =
      Pattern.compile("([IVXL]{1,7})\\s{1,9}(?=\\p{Lu}{2}|\\p{Lu}\\s)");
  private static final String[] TENS = {"", "X", "XX", "XXX", "XL"};
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

  private int last;

  /** How long the numeral is with the space behind it that a title begins with; 0 without one. */
  int next(String title) {
    Matcher m = NUMERAL.matcher(title);
    if (!m.lookingAt() || !Titles.capitals(title)) {
      return 0;
    }
    int due = last + 1;
    if (due >= 10 * TENS.length || !m.group(1).equals(TENS[due / 10] + ONES[due % 10])) {
      return 0;
    }
    last = due;
    return m.end();
  }
}
