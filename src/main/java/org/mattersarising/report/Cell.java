package org.mattersarising.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Coded;

/** How values become the text of CSV cells, without any locale. */
final class Cell {
  /** Enough for every score and rate, and few enough to hide the last bits' noise. */
  private static final int DECIMALS = 6;

  /** Past this many digits plain notation would let one number fill the disk. */
  private static final int MAX_PLAIN_DIGITS = 100;

  private Cell() {}

  /** The text of a value; empty for none, and for a number that is none. */
  static String of(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Double number -> number(number);
      case BigDecimal number -> plain(number);
      case Coded coded -> coded.code();
      case List<?> list -> list(list);
      default -> value.toString();
    };
  }

  /**
   * Whether a spreadsheet could run a text as a formula: the contract's list of first characters,
   * which is OWASP's for "CSV injection".
   */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }

  private static String number(double value) {
    return Double.isFinite(value)
        ? plain(BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN))
        : "";
  }

  private static String plain(BigDecimal value) {
    BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    boolean small =
        Math.abs((long) bare.scale()) <= MAX_PLAIN_DIGITS && bare.precision() <= MAX_PLAIN_DIGITS;
    return small ? bare.toPlainString() : bare.toString();
  }

  /** Entries lose their own semicolons, or a reader would see two entries in one. */
  private static String list(List<?> values) {
    return values.stream().map(v -> of(v).replace(';', ',')).collect(Collectors.joining(";"));
  }
}
