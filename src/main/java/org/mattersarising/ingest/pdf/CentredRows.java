package org.mattersarising.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The rows of a table whose cells are centred, so that a row's number stands beside the middle of
 * its text and not beside its first line. Stateless.
 */
final class CentredRows {

  /** In points: how much wider the space between two rows is than that between lines of one. */
  private static final float WIDER = 0.5f;

  private CentredRows() {}

  /** Each row with the lines of all its cells; empty where the rows are not such. */
  static List<List<List<Line>>> of(List<List<List<Line>>> printed) {
    int width = printed.getFirst().size();
    List<Line> numbers = column(printed, 0);
    if (numbers.size() < 2 || !numbers.stream().allMatch(n -> Markers.alone(n.text()))) {
      return List.of();
    }
    List<Line> text = column(printed, longest(printed, width));
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < text.size(); i++) {
      gaps.add(text.get(i).y() - text.get(i - 1).y());
    }
    List<Float> sorted = gaps.stream().sorted(Comparator.reverseOrder()).toList();
    int count = numbers.size() - 1;
    if (sorted.size() <= count || sorted.get(count - 1) - sorted.get(count) < WIDER) {
      return List.of();
    }
    List<Float> borders = new ArrayList<>();
    for (int i = 0; i < gaps.size(); i++) {
      if (gaps.get(i) >= sorted.get(count - 1)) {
        borders.add(text.get(i).y() + gaps.get(i) / 2);
      }
    }
    List<List<List<Line>>> rows = new ArrayList<>();
    for (int r = 0; r <= borders.size(); r++) {
      List<List<Line>> row = new ArrayList<>();
      for (int c = 0; c < width; c++) {
        row.add(new ArrayList<>());
      }
      rows.add(row);
    }
    for (int c = 0; c < width; c++) {
      for (Line line : column(printed, c)) {
        int r = 0;
        while (r < borders.size() && line.y() > borders.get(r)) {
          r++;
        }
        rows.get(r).get(c).add(line);
      }
    }
    return rows.stream().allMatch(row -> row.getFirst().size() == 1) ? rows : List.of();
  }

  private static List<Line> column(List<List<List<Line>>> printed, int column) {
    List<Line> lines = new ArrayList<>();
    printed.forEach(row -> lines.addAll(row.get(column)));
    return lines;
  }

  private static int longest(List<List<List<Line>>> printed, int width) {
    int longest = 0;
    long most = -1;
    for (int c = 0; c < width; c++) {
      long length = column(printed, c).stream().mapToLong(line -> line.text().length()).sum();
      longest = length > most ? c : longest;
      most = Math.max(most, length);
    }
    return longest;
  }
}
