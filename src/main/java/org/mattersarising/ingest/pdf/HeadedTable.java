package org.mattersarising.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A table without lines around it whose first row says what its columns hold: "Item, Discussion,
 * Action by". The labels fix the columns down to the next line that crosses one of the strips
 * between them. Stateless.
 */
final class HeadedTable {

  /** Two labels can stand side by side in any text. */
  private static final int FEWEST_LABELS = 3;

  private static final int FEWEST_ROWS = 2;

  /** In sizes of the print: rows of one table are not further apart. */
  private static final float APART = 3.2f;

  private HeadedTable() {}

  /** The narrowest strip between two columns, in points. */
  private static final float STRIP = 0.5f;

  /** The last row of the table that begins with row {@code from}; {@code from} without one. */
  static int end(List<Row> rows, int from) {
    List<Line> labels = rows.get(from).lines();
    if (labels.size() < FEWEST_LABELS
        || !TableText.heads(labels.stream().map(Line::text).toList())) {
      return from;
    }
    int end = from;
    while (end + 1 < rows.size()
        && rows.get(end + 1).y() - rows.get(end).y() < APART * rows.get(end).size()
        && !borders(rows.subList(from, end + 2)).isEmpty()) {
      end++;
    }
    // A heading below the table may be no wider than its first column.
    while (end > from && end + 1 < rows.size() && heading(rows.get(end), labels.get(1).x0())) {
      end--;
    }
    return end - from >= FEWEST_ROWS ? end : from;
  }

  private static boolean heading(Row row, float second) {
    return row.lines().size() == 1
        && row.x1() < second
        && !Markers.alone(row.lines().getFirst().text());
  }

  /**
   * Where one column ends and the next begins, between the labels of the first row; empty where a
   * line crosses from one to the next.
   */
  private static List<Float> borders(List<Row> rows) {
    List<Line> labels = rows.getFirst().lines();
    List<Line> lines = new ArrayList<>();
    rows.forEach(row -> lines.addAll(row.lines()));
    lines.sort(Comparator.comparingDouble(Line::x0));
    float[] widest = new float[labels.size() - 1];
    float[] border = new float[labels.size() - 1];
    float end = lines.getFirst().x1();
    for (Line line : lines) {
      for (int k = 0; k < widest.length; k++) {
        boolean between = end >= labels.get(k).x1() && line.x0() <= labels.get(k + 1).x0();
        if (between && line.x0() - end > widest[k]) {
          widest[k] = line.x0() - end;
          border[k] = (line.x0() + end) / 2;
        }
      }
      end = Math.max(end, line.x1());
    }
    List<Float> borders = new ArrayList<>();
    for (int k = 0; k < widest.length; k++) {
      if (widest[k] < STRIP) {
        return List.of();
      }
      borders.add(border[k]);
    }
    return borders;
  }

  /** The table of these rows. */
  static Grid of(List<Row> rows) {
    List<Float> borders = borders(rows);
    List<List<List<Line>>> table = new ArrayList<>();
    for (Row row : rows) {
      table.add(cells(row, borders));
    }
    List<List<List<Line>>> below = table.subList(1, table.size());
    List<List<List<Line>>> centred = CentredRows.of(below);
    List<List<List<Line>>> all = new ArrayList<>(table.subList(0, 1));
    all.addAll(centred.isEmpty() ? new LogicalRows(below, borders.size() + 1).merged() : centred);
    return new Grid(all);
  }

  private static List<List<Line>> cells(Row row, List<Float> borders) {
    List<List<Line>> cells = new ArrayList<>();
    for (int c = 0; c <= borders.size(); c++) {
      cells.add(new ArrayList<>());
    }
    for (Line line : row.lines()) {
      int c = 0;
      while (c < borders.size() && line.x0() > borders.get(c)) {
        c++;
      }
      List<Line> cell = cells.get(c);
      if (cell.isEmpty()) {
        cell.add(line);
      } else {
        cell.set(0, cell.getFirst().with(line));
      }
    }
    return cells;
  }
}
