package org.mattersarising.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Minutes laid out as a table: the number, what was said, and who is to act, in columns. Such a row
 * is read as a numbered line, with those who are to act on a line of their own.
 */
final class NumberedRows {

  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^[ \\t]{0,9}\\|?[ \\t]{0,9}(?:\\*\\*)?\\d{1,3}(?:\\.\\d{1,2}){0,2}\\.?(?:\\*\\*)?[ \\t]{1,9}(\\|)[ \\t]{1,9}(?=\\S)");

  /** "No | Item | Action by" above the rows. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?im)^[ |*\\t]{0,12}(?:(?:no|nos|number|ref|minute|item|agenda|subject|discussion|minutes?|details?|notes?|actions?|by|owner|who|when|date|lead)\\b[ .|*:\\t/]{0,9}){1,8}$");

  private static final int FEWEST = 6;

  private NumberedRows() {}

  /** The text with line ends for the bars behind a row's number; offsets stay as they are. */
  static String opened(String text) {
    List<int[]> rows = new ArrayList<>();
    int barred = 0;
    Matcher row = ROW.matcher(text);
    while (row.find()) {
      rows.add(new int[] {row.start(), row.start(1)});
    }
    if (rows.size() < FEWEST) {
      return text;
    }
    for (int at = text.indexOf(" | "); at >= 0; ) {
      barred++;
      int end = text.indexOf('\n', at);
      at = end < 0 ? -1 : text.indexOf(" | ", end);
    }
    // Figures in a table have numbers in front, too; minutes have little else than such rows.
    if (rows.size() * 3 < barred * 2) {
      return text;
    }
    StringBuilder view = new StringBuilder(text);
    Matcher head = HEAD.matcher(text).region(0, rows.getFirst()[0]);
    while (head.find()) {
      blank(view, head.start(), head.end());
    }
    for (int[] each : rows) {
      view.setCharAt(each[1], ' ');
      int end = text.indexOf('\n', each[1]);
      end = end < 0 ? text.length() : end;
      for (int i = each[0]; i < each[1]; i++) {
        view.setCharAt(i, text.charAt(i) == '|' ? ' ' : text.charAt(i));
      }
      for (int i = each[1] + 1; i < end; i++) {
        if (text.charAt(i) == '|') {
          view.setCharAt(i, '\n');
        }
      }
    }
    return view.toString();
  }

  private static void blank(StringBuilder view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.charAt(i) != '\n') {
        view.setCharAt(i, ' ');
      }
    }
  }
}
