package org.mattersarising.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the printed lines of a table without rules into its rows: which lines are one cell's text
 * going on, and which begin another row. For one table.
 */
final class LogicalRows {

  private static final int PROSE = 28;
  private static final Pattern SUM = Pattern.compile("^£|\\d[.,]\\d\\d$");

  private final List<List<List<Line>>> printed;
  private final int width;
  private final int main;

  LogicalRows(List<List<List<Line>>> printed, int width) {
    this.printed = printed;
    this.width = width;
    this.main = main();
  }

  /** Whether one of its columns holds running text. */
  boolean prose() {
    return main >= 0;
  }

  /** The rows, each cell with all its lines. */
  List<List<List<Line>>> merged() {
    List<List<List<Line>>> rows = new ArrayList<>();
    List<List<Line>> above = List.of();
    for (List<List<Line>> line : printed) {
      if (rows.isEmpty() || begins(line, above)) {
        rows.add(new ArrayList<>(line.stream().map(ArrayList::new).toList()));
      } else {
        for (int c = 0; c < width; c++) {
          rows.getLast().get(c).addAll(line.get(c));
        }
      }
      above = line;
    }
    return rows;
  }

  /** The column that holds running text; -1 where each has but short entries. */
  private int main() {
    int best = -1;
    long most = 0;
    for (int c = 0; c < width; c++) {
      long length = 0;
      int lines = 0;
      int runOn = 0;
      int sums = 0;
      for (List<List<Line>> row : printed) {
        for (Line line : row.get(c)) {
          length += line.text().length();
          lines++;
          runOn += Character.isLowerCase(line.text().codePointAt(0)) ? 1 : 0;
          sums += SUM.matcher(line.text()).find() ? 1 : 0;
        }
      }
      if (c > 0 && sums * 2 > lines) {
        return -1;
      }
      boolean prose = lines > 2 && length >= (long) PROSE * lines && runOn * 4 >= lines;
      if (prose && length > most) {
        best = c;
        most = length;
      }
    }
    return best;
  }

  private boolean begins(List<List<Line>> line, List<List<Line>> above) {
    float gap = gap(line, above);
    if (main < 0) {
      // Entries without their first cell go on with the row above, if they stand close.
      return !line.getFirst().isEmpty() || gap > 1.45f;
    }
    if (main == 0) {
      return !line.get(0).isEmpty() && Markers.starts(line.get(0).getFirst().text());
    }
    boolean label = false;
    boolean wrapped = true;
    for (int c = 0; c < main; c++) {
      label |= !line.get(c).isEmpty();
      wrapped &= line.get(c).isEmpty() || !above.get(c).isEmpty() && gap < 1.45f;
    }
    if (label && wrapped && !line.get(main).isEmpty()) {
      String first = line.get(main).getFirst().text();
      wrapped =
          above.get(main).isEmpty()
              || !Character.isUpperCase(first.codePointAt(0))
              || !above.get(main).getFirst().text().endsWith(".");
    }
    return label && !wrapped;
  }

  private static float gap(List<List<Line>> line, List<List<Line>> above) {
    Line first = first(line);
    Line before = first(above);
    return (first.y() - before.y()) / first.size();
  }

  private static Line first(List<List<Line>> row) {
    for (List<Line> cell : row) {
      if (!cell.isEmpty()) {
        return cell.getFirst();
      }
    }
    throw new IllegalArgumentException("a row has something on it");
  }
}
