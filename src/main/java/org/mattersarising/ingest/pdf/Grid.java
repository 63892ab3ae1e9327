package org.mattersarising.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A table.
 *
 * @param rows from top to bottom; each the cells from left to right, each a list of lines, which is
 *     empty where the cell is
 */
record Grid(List<List<List<Line>>> rows) implements Block {

  Grid {
    rows = List.copyOf(rows);
  }

  /** Where the longest lines of a column end. */
  float right(int column) {
    float right = 0;
    for (List<List<Line>> row : rows) {
      for (Line line : row.get(column)) {
        right = Math.max(right, line.x1());
      }
    }
    return right;
  }

  /** All words of a cell. */
  static String flat(List<Line> cell, LineEnds words) {
    StringBuilder text = new StringBuilder();
    for (Line line : cell) {
      if (text.isEmpty()) {
        text.append(line.text());
      } else {
        words.append(text, line.text(), new ArrayList<>());
      }
    }
    return text.toString();
  }
}
