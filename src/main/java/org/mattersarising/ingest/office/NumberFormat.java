package org.mattersarising.ingest.office;

import java.util.Locale;

/** How a counted number is shown. */
enum NumberFormat {
  DECIMAL,
  ZERO_PADDED,
  UPPER_ROMAN,
  LOWER_ROMAN,
  UPPER_LETTER,
  LOWER_LETTER,
  ORDINAL,
  BULLET,
  NONE;

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] NUMERALS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  /** Word's code for a format ({@code nfc}, [MS-OSHARED] 2.2.1.3). */
  static NumberFormat ofCode(int nfc) {
    return switch (nfc) {
      case 1 -> UPPER_ROMAN;
      case 2 -> LOWER_ROMAN;
      case 3 -> UPPER_LETTER;
      case 4 -> LOWER_LETTER;
      case 5 -> ORDINAL;
      case 22 -> ZERO_PADDED;
      case 23 -> BULLET;
      case 255 -> NONE;
      default -> DECIMAL;
    };
  }

  /** The name in WordprocessingML ({@code ST_NumberFormat}, ISO/IEC 29500-1 17.18.59). */
  static NumberFormat ofName(String name) {
    return switch (name) {
      case "upperRoman" -> UPPER_ROMAN;
      case "lowerRoman" -> LOWER_ROMAN;
      case "upperLetter" -> UPPER_LETTER;
      case "lowerLetter" -> LOWER_LETTER;
      case "ordinal" -> ORDINAL;
      case "decimalZero" -> ZERO_PADDED;
      case "bullet" -> BULLET;
      case "none" -> NONE;
      default -> DECIMAL;
    };
  }

  /** The sample in OpenDocument ({@code style:num-format}, OpenDocument 1.3 part 3, 19.500). */
  static NumberFormat ofSample(String sample) {
    return switch (sample) {
      case "" -> NONE;
      case "I" -> UPPER_ROMAN;
      case "i" -> LOWER_ROMAN;
      case "A" -> UPPER_LETTER;
      case "a" -> LOWER_LETTER;
      default -> DECIMAL;
    };
  }

  /** The number as shown; nothing for bullets. */
  String show(int n) {
    return switch (this) {
      case DECIMAL -> Integer.toString(n);
      case ZERO_PADDED -> n >= 0 && n < 10 ? "0" + n : Integer.toString(n);
      case UPPER_ROMAN -> roman(n).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(n);
      case UPPER_LETTER -> letters(n).toUpperCase(Locale.ROOT);
      case LOWER_LETTER -> letters(n);
      case ORDINAL -> n + ending(n);
      case BULLET, NONE -> "";
    };
  }

  private static String roman(int n) {
    if (n <= 0 || n > 3999) {
      return Integer.toString(n);
    }
    StringBuilder out = new StringBuilder();
    int rest = n;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        out.append(NUMERALS[i]);
        rest -= VALUES[i];
      }
    }
    return out.toString();
  }

  /** a to z, then aa to zz: Word doubles the letter. */
  private static String letters(int n) {
    if (n <= 0 || n > 26 * 30) {
      return Integer.toString(n);
    }
    return String.valueOf((char) ('a' + (n - 1) % 26)).repeat((n - 1) / 26 + 1);
  }

  private static String ending(int n) {
    if (n % 100 >= 11 && n % 100 <= 13) {
      return "th";
    }
    return switch (n % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
