package org.mattersarising.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands side by side without lines around it: columns of running text, lists of names, and
 * tables. A strip that stays empty through several rows parts them. Stateless.
 */
final class Aligned {

  /** In sizes of the print: two lines of one paragraph are not further apart. */
  private static final float CLOSE = 1.45f;

  private static final Pattern LEADER = Pattern.compile("[._…]{4}|…{2}");

  private Aligned() {}

  /** The blocks of rows that no lines are drawn around. */
  static List<Block> blocks(List<Row> rows) {
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < rows.size(); i++) {
      int end = HeadedTable.end(rows, i);
      if (end > i) {
        blocks.addAll(unheaded(rows.subList(from, i)));
        blocks.add(HeadedTable.of(rows.subList(i, end + 1)));
        from = end + 1;
        i = end;
      }
    }
    blocks.addAll(unheaded(rows.subList(from, rows.size())));
    return blocks;
  }

  private static List<Block> unheaded(List<Row> given) {
    List<Row> rows = beside(given);
    List<Block> blocks = new ArrayList<>();
    List<Line> plain = new ArrayList<>();
    int i = 0;
    while (i < rows.size()) {
      int end = rows.get(i).lines().size() > 1 ? end(rows, i) : i;
      if (end > i) {
        int back = back(plain, rows.subList(i, end + 1));
        List<Row> whole = new ArrayList<>();
        plain.subList(back, plain.size()).forEach(l -> whole.add(new Row(List.of(l))));
        whole.addAll(rows.subList(i, end + 1));
        plain.subList(back, plain.size()).clear();
        flush(plain, blocks);
        String above = i > 0 ? rows.get(i - 1).line().text() : "";
        region(whole, above, blocks);
        i = end + 1;
      } else {
        plain.add(rows.get(i).line());
        i++;
      }
    }
    flush(plain, blocks);
    return blocks;
  }

  private static void flush(List<Line> plain, List<Block> blocks) {
    if (!plain.isEmpty()) {
      blocks.add(new Column(plain, false, true));
      plain.clear();
    }
  }

  /**
   * From which of the lines above a region its first column begins, where the other one begins
   * lower: those straight above that belong together and leave the strip empty.
   */
  private static int back(List<Line> plain, List<Row> region) {
    List<Float> starts = starts(region);
    float y = region.getFirst().y();
    int from = plain.size();
    for (int i = plain.size() - 1; i >= 0 && starts.size() > 1; i--) {
      Line line = plain.get(i);
      if (y - line.y() > CLOSE * line.size()) {
        return i + 1;
      }
      if (line.x1() > starts.get(1) - 0.7f * line.size()) {
        return from;
      }
      if (Markers.starts(line.text())) {
        from = i;
      }
      y = line.y();
    }
    return starts.size() > 1 && !plain.isEmpty() ? Math.min(from, 0) : from;
  }

  /** Numbers with their words; and lines of two columns whose heights differ a little, together. */
  private static List<Row> beside(List<Row> rows) {
    List<Row> merged = new ArrayList<>();
    for (Row row : rows) {
      Row last = merged.isEmpty() ? null : merged.getLast();
      if (last != null
          && row.y() - last.y() < 0.75f * row.size()
          && (last.x1() + row.size() < row.x0() || row.x1() + row.size() < last.x0())) {
        List<Line> both = new ArrayList<>(last.lines());
        both.addAll(row.lines());
        both.sort(Comparator.comparingDouble(Line::x0));
        merged.set(merged.size() - 1, new Row(both));
      } else {
        merged.add(row);
      }
    }
    return merged.stream().map(Aligned::numbered).toList();
  }

  private static Row numbered(Row row) {
    List<Line> lines = new ArrayList<>();
    for (Line line : row.lines()) {
      Line last = lines.isEmpty() ? null : lines.getLast();
      boolean number =
          last != null
              && Markers.alone(last.text())
              && line.x0() - last.x1() < 6 * line.size()
              && !CellKinds.figure(line.text());
      // Dots and strokes to sign on are no cells.
      boolean leader =
          last != null
              && (LEADER.matcher(line.text()).find() || LEADER.matcher(last.text()).find());
      if (last != null && (number || leader)) {
        lines.set(lines.size() - 1, last.with(line));
      } else {
        lines.add(line);
      }
    }
    return new Row(lines);
  }

  /**
   * The last row that shares an empty strip with row {@code from}; {@code from} where none does.
   */
  private static int end(List<Row> rows, int from) {
    int best = from;
    List<Line> lines = rows.get(from).lines();
    for (int i = 1; i < lines.size(); i++) {
      best = Math.max(best, end(rows, from, lines.get(i - 1).x1(), lines.get(i).x0()));
    }
    return best;
  }

  private static int end(List<Row> rows, int from, float x0, float x1) {
    float left = x0;
    float right = x1;
    int last = from;
    int both = 1;
    for (int i = from + 1; i < rows.size(); i++) {
      Row row = rows.get(i);
      Row above = rows.get(i - 1);
      if (row.y() - above.y() > 3.2f * row.size()) {
        break;
      }
      boolean before = false;
      boolean after = false;
      for (Line line : row.lines()) {
        if (line.x0() + line.x1() < left + right && line.x0() < left) {
          left = Math.max(left, line.x1());
          before = true;
        } else {
          right = Math.min(right, line.x0());
          after = true;
        }
      }
      if (right - left < 0.7f * row.size()) {
        break;
      }
      if (after) {
        last = i;
        both += before ? 1 : 0;
      } else if (last == i - 1 && row.y() - above.y() < CLOSE * row.size()) {
        // The left column is the longer one.
        last = i;
      }
    }
    // One row with a gap in it is no table; a label before a paragraph of its own column is.
    return both > 1 || last > from ? last : from;
  }

  private static void region(List<Row> rows, String above, List<Block> blocks) {
    List<List<List<Line>>> cells = cells(rows);
    int width = cells.getFirst().size();
    if (width < 2) {
      blocks.add(new Column(rows.stream().map(Row::line).toList(), false, true));
      return;
    }
    boolean prose = CellKinds.prose(cells, width);
    if (prose || CellKinds.names(cells, above)) {
      down(cells, !prose, blocks);
      return;
    }
    if (width == 2 && cells.stream().filter(r -> !r.getFirst().isEmpty()).count() == 1) {
      // A label, and beside it a paragraph or a list.
      List<Line> lines = new ArrayList<>();
      cells.forEach(r -> lines.addAll(r.get(1)));
      List<Line> label = cells.getFirst().getFirst();
      if (!label.isEmpty() && !lines.isEmpty()) {
        lines.set(0, label.getFirst().with(lines.getFirst()));
        blocks.add(new Column(lines, false, false));
        return;
      }
    }
    LogicalRows table = new LogicalRows(cells, width);
    long beside =
        cells.stream().filter(r -> r.stream().filter(c -> !c.isEmpty()).count() > 1).count();
    if (CellKinds.stretched(cells, above) || beside < 2 && !table.prose()) {
      blocks.add(new Column(rows.stream().map(Row::line).toList(), false, true));
    } else {
      blocks.add(new Grid(table.merged()));
    }
  }

  /** The lines of rows by the columns that empty strips part. */
  static List<List<List<Line>>> cells(List<Row> rows) {
    List<Float> starts = starts(rows);
    int width = starts.size();
    List<List<List<Line>>> cells = new ArrayList<>();
    for (Row row : rows) {
      List<List<Line>> line = new ArrayList<>();
      for (int c = 0; c < width; c++) {
        line.add(new ArrayList<>());
      }
      for (Line each : row.lines()) {
        int c = width - 1;
        while (c > 0 && each.x0() < starts.get(c) - 1) {
          c--;
        }
        List<Line> cell = line.get(c);
        if (cell.isEmpty()) {
          cell.add(each);
        } else {
          cell.set(0, cell.getFirst().with(each));
        }
      }
      cells.add(line);
    }
    return cells;
  }

  /** The columns one after another. */
  static void down(List<List<List<Line>>> cells, boolean list, List<Block> blocks) {
    for (int c = 0; c < cells.getFirst().size(); c++) {
      List<Line> column = new ArrayList<>();
      for (List<List<Line>> row : cells) {
        column.addAll(row.get(c));
      }
      if (!column.isEmpty()) {
        blocks.add(new Column(column, list, false));
      }
    }
  }

  /** Where the columns begin: behind every strip that is empty all the way down. */
  static List<Float> starts(List<Row> rows) {
    List<Line> lines = new ArrayList<>();
    rows.forEach(r -> lines.addAll(r.lines()));
    lines.sort(Comparator.comparingDouble(Line::x0));
    List<Float> starts = new ArrayList<>();
    float end = -Float.MAX_VALUE;
    for (Line line : lines) {
      if (line.x0() - end > 0.65f * line.size()) {
        starts.add(line.x0());
      }
      end = Math.max(end, line.x1());
    }
    return starts;
  }
}
