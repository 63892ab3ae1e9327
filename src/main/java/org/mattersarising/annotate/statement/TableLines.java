package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text as rows of a table, with bars or tabs between their cells. Stateless. */
final class TableLines {

  private TableLines() {}

  /** The index of the cell in which a character of a line stands. */
  static int column(String line, int at) {
    char mark = line.indexOf('|') >= 0 ? '|' : '\t';
    String before = line.substring(0, at);
    int marks = (int) before.chars().filter(c -> c == mark).count();
    return Math.max(0, line.strip().startsWith("|") ? marks - 1 : marks);
  }

  /** The cells of a line between bars or tabs; none where it has no such mark. */
  static List<String> cells(String line) {
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

  /** Where the line of an offset begins. */
  static int lineStart(String text, int at) {
    return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  }

  /** Where it ends, its line feed left out. */
  static int lineEnd(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }
}
