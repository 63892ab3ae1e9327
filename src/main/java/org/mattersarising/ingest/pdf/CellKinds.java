package org.mattersarising.ingest.pdf;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What lines set side by side are by their words: running text in columns, one text with gaps in
 * it, or names. Cells are rows of columns of lines. Stateless.
 */
final class CellKinds {

  private static final Pattern ATTENDANCE =
      Pattern.compile(
          "(?i).{0,40}\\b(?:present|attend(?:ing|ance|ees)?|members?|councillors?|officers?|officials?|apologies|guests?"
              + "|invitees|observers?|also)\\b.{0,40}");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)\\(?(?:vice[- ])?(?:chair(?:man|person|woman)?|clerk|mayor|leader|member|substitute|secretary|treasurer|apologies|absent|present|yes|no)\\b.{0,24}");

  private static final Pattern FIGURE = Pattern.compile("[£$€(]?\\s?-?[\\d,.%/: -]+\\)?");

  private CellKinds() {}

  /** Whether it is a number, a sum or a date in figures. */
  static boolean figure(String text) {
    return FIGURE.matcher(text).matches();
  }

  /** Columns of running text: each several full lines of some length. */
  static boolean prose(List<List<List<Line>>> cells, int width) {
    for (int c = 0; c < width; c++) {
      int lines = 0;
      int full = 0;
      long length = 0;
      float right = 0;
      float left = Float.MAX_VALUE;
      for (List<List<Line>> row : cells) {
        for (Line line : row.get(c)) {
          right = Math.max(right, line.x1());
          left = Math.min(left, line.x0());
        }
      }
      for (List<List<Line>> row : cells) {
        for (Line line : row.get(c)) {
          lines++;
          length += line.text().length();
          full += line.x1() - left > 0.8f * (right - left) ? 1 : 0;
        }
      }
      if (lines < 5 || length < 22L * lines || full * 2 < lines) {
        return false;
      }
    }
    return width <= 3;
  }

  /** Whether it is running text with wide gaps in it: justified, or typed with many spaces. */
  static boolean stretched(List<List<List<Line>>> cells, String above) {
    int small = 0;
    int all = 0;
    for (List<List<Line>> row : cells) {
      for (int c = 1; c < row.size(); c++) {
        for (Line line : row.get(c)) {
          small += Character.isLowerCase(line.text().codePointAt(0)) ? 1 : 0;
          all++;
        }
      }
    }
    List<Line> first = cells.getFirst().getFirst();
    boolean goesOn =
        !first.isEmpty()
            && Character.isLowerCase(first.getFirst().text().codePointAt(0))
            && !above.isEmpty()
            && ".:;?!".indexOf(above.charAt(above.length() - 1)) < 0;
    return cells.size() <= 3 && (goesOn || small * 2 > all);
  }

  /** Lists of people: read down, for who stands beside whom means nothing. */
  static boolean names(List<List<List<Line>>> cells, String above) {
    int width = cells.getFirst().size();
    if (width > 3) {
      return false;
    }
    boolean attendance = ATTENDANCE.matcher(above).matches();
    int right = 0;
    int other = 0;
    int small = 0;
    int all = 0;
    for (List<List<Line>> row : cells) {
      for (int c = 0; c < width; c++) {
        for (Line line : row.get(c)) {
          String text = line.text();
          attendance |= ATTENDANCE.matcher(text).matches() && text.length() < 40;
          small += Character.isLowerCase(text.codePointAt(0)) ? 1 : 0;
          all++;
          boolean figure = figure(text) || text.contains("£");
          boolean role = ROLE.matcher(text).matches();
          if (figure || text.length() > 70) {
            return false;
          }
          right += c > 0 ? 1 : 0;
          other += c > 0 && role ? 1 : 0;
        }
      }
    }
    return attendance && other * 2 < right && right >= 2 && small * 5 < all;
  }
}
