package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line of a text around an offset as the row of a table, with bars or tabs between its cells.
 * No line is looked at further than a row is long, for a text may be one line. Immutable.
 *
 * @param start of the line
 * @param end of the line, its line feed left out
 * @param column the index of the cell in which the offset stands
 * @param cells of the row
 * @param heads the cells of the table's first row; those of the row itself where it is the only one
 */
record TableLines(int start, int end, int column, List<String> cells, List<String> heads) {

  /** The longest row. */
  private static final int LINE = 4_000;

  /** How far above the row the head of its table may stand. */
  private static final int ROWS = 60;

  private static final int FEWEST_CELLS = 2;

  /** The row around an offset; null where the line is none. */
  static @Nullable TableLines at(String text, int offset) {
    int start = lineStart(text, offset);
    int end = lineEnd(text, offset);
    if (start < 0 || end < 0) {
      return null;
    }
    String line = text.substring(start, end);
    List<String> cells = cells(line);
    if (cells.size() < FEWEST_CELLS) {
      return null;
    }
    List<String> heads = cells;
    int at = start;
    for (int row = 0; row < ROWS && at > 0; row++) {
      int before = lineStart(text, at - 1);
      List<String> above = before < 0 ? List.of() : cells(text.substring(before, at - 1));
      if (above.size() < FEWEST_CELLS) {
        break;
      }
      heads = above;
      at = before;
    }
    return new TableLines(start, end, column(line, offset - start), cells, heads);
  }

  /** The head of the column in which the offset stands; empty where it has none. */
  String head() {
    return column < heads.size() ? heads.get(column) : "";
  }

  private static int column(String line, int at) {
    char mark = line.indexOf('|') >= 0 ? '|' : '\t';
    String before = line.substring(0, at);
    int marks = (int) before.chars().filter(c -> c == mark).count();
    return Math.max(0, line.strip().startsWith("|") ? marks - 1 : marks);
  }

  /** The cells of a line between bars or tabs; none where it has no such mark. */
  private static List<String> cells(String line) {
    char mark = line.indexOf('|') >= 0 ? '|' : '\t';
    if (line.indexOf(mark) < 0) {
      return List.of();
    }
    String row = line.strip();
    List<String> cells = new ArrayList<>();
    int from = row.startsWith("|") ? 1 : 0;
    while (from <= row.length()) {
      int to = row.indexOf(mark, from);
      int end = to < 0 ? row.length() : to;
      if (to >= 0 || end > from) {
        cells.add(row.substring(from, end).strip());
      }
      from = end + 1;
    }
    return cells;
  }

  /** Where the line of an offset begins; -1 where that is further away than a row is long. */
  private static int lineStart(String text, int at) {
    int least = Math.max(0, at - LINE);
    for (int i = at; i > least; i--) {
      if (text.charAt(i - 1) == '\n') {
        return i;
      }
    }
    return least == 0 ? 0 : -1;
  }

  /** Where it ends; -1 likewise. */
  private static int lineEnd(String text, int at) {
    int most = Math.min(text.length(), at + LINE);
    for (int i = at; i < most; i++) {
      if (text.charAt(i) == '\n') {
        return i;
      }
    }
    return most == text.length() ? most : -1;
  }
}
