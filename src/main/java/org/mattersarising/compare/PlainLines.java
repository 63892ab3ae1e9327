package org.mattersarising.compare;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Paragraphs, lists and numbers of plain English for a terminal. */
final class PlainLines {

  private static final int WIDTH = 100;

  /** Beyond these a ratio is mostly what was assumed of it, and its digits say nothing. */
  private static final double MOST_TIMES = 20;

  private static final double LEAST_TIMES = 0.05;

  private final StringBuilder out = new StringBuilder();

  /** A line as it is, such as a council's name. */
  void title(String text) {
    out.append(text).append('\n');
  }

  @Override
  public String toString() {
    return out.toString();
  }

  void heading(String text) {
    out.append("\n  ").append(text).append('\n');
  }

  void line(String text) {
    line(text, text.startsWith("- ") ? "    - " : "    ", text.startsWith("- ") ? 2 : 0);
  }

  /** A text that is broken at blanks, further lines under the first one's words. */
  void line(String text, String start, int from) {
    StringBuilder line = new StringBuilder(start);
    boolean first = true;
    // A number stays with its per cent.
    for (String word : text.substring(from).split(" (?!%)", -1)) {
      if (!first && line.length() + word.length() >= WIDTH) {
        out.append(line).append('\n');
        line = new StringBuilder(" ".repeat(start.length()));
        first = true;
      }
      line.append(first ? "" : " ").append(word);
      first = false;
    }
    out.append(line).append('\n');
  }

  static String count(int n, String what) {
    return count(n, what, what + "s");
  }

  static String count(int n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }

  /** A ratio of its logarithm; far from 1 only that it is. */
  static String times(@Nullable Double log) {
    double ratio = log == null ? Double.NaN : Math.exp(log);
    if (ratio > MOST_TIMES) {
      return "more than 20";
    }
    return ratio < LEAST_TIMES
        ? "less than 0.05"
        : String.format(Locale.ROOT, ratio < 0.095 ? "%.2f" : "%.1f", ratio);
  }

  /** "Jan–Mar 2019" for {@code 2019-Q1}: financial years have other quarters. */
  static String quarter(String code) {
    List<String> months = List.of("Jan–Mar", "Apr–Jun", "Jul–Sep", "Oct–Dec");
    return months.get(code.charAt(6) - '1') + " " + code.substring(0, 4);
  }

  static String percent(@Nullable Double share) {
    return share == null ? "" : Math.round(share * 100) + " %";
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  static String small(@Nullable Double q) {
    if (q == null) {
      return "";
    }
    return q < 0.001 ? "less than 0.001" : String.format(Locale.ROOT, "%.3f", q);
  }

  static String word(String code) {
    return code.replace('_', ' ');
  }

  /** Words of a document must not look like lines of ours, nor steer a terminal. */
  static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }
}
