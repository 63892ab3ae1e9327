package org.mattersarising.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the tables that lines are drawn around: rules that touch make up one, and those that run
 * across most of it part its rows, those down it its columns. Stateless.
 */
final class RuledTables {

  /** In points: how near two rules must come to touch. */
  private static final float NEAR = 3.5f;

  /** More of them draw a picture or a map. */
  private static final int MOST_RULES = 1500;

  /** One table's lines; cells lie between them. */
  record Frame(List<Float> xs, List<Float> ys) {
    float top() {
      return ys.getFirst();
    }

    float bottom() {
      return ys.getLast();
    }

    /** Whether a line of text stands in it. */
    boolean holds(Line line) {
      float middle = line.y() - 0.3f * line.size();
      return middle > top()
          && middle < bottom()
          && line.x0() > xs.getFirst() - NEAR
          && line.x0() < xs.getLast();
    }

    int column(Line line) {
      int column = 0;
      float x = line.x0() + Math.min(2, (line.x1() - line.x0()) / 2);
      while (column < xs.size() - 2 && x > xs.get(column + 1)) {
        column++;
      }
      return column;
    }

    int row(Line line) {
      int row = 0;
      float y = line.y() - 0.3f * line.size();
      while (row < ys.size() - 2 && y > ys.get(row + 1)) {
        row++;
      }
      return row;
    }
  }

  private RuledTables() {}

  /** The tables' frames from top to bottom; those within another's are part of it. */
  static List<Frame> frames(List<Rule> rules) {
    List<Frame> frames = new ArrayList<>();
    if (rules.size() < 4 || rules.size() > MOST_RULES) {
      return frames;
    }
    for (List<Rule> touching : touching(rules)) {
      Frame frame = frame(touching);
      if (frame != null) {
        frames.add(frame);
      }
    }
    frames.sort(Comparator.comparingDouble(Frame::top));
    List<Frame> apart = new ArrayList<>();
    for (Frame frame : frames) {
      boolean inside = apart.stream().anyMatch(f -> frame.top() < f.bottom() - NEAR);
      if (!inside) {
        apart.add(frame);
      }
    }
    return apart;
  }

  private static List<List<Rule>> touching(List<Rule> rules) {
    int[] group = new int[rules.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < group.length; i++) {
      for (int j = 0; j < i; j++) {
        if (touch(rules.get(i), rules.get(j))) {
          int a = root(group, i);
          int b = root(group, j);
          group[Math.max(a, b)] = Math.min(a, b);
        }
      }
    }
    List<List<Rule>> groups = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      groups.add(new ArrayList<>());
      groups.get(root(group, i)).add(rules.get(i));
    }
    groups.removeIf(g -> g.size() < 3);
    return groups;
  }

  private static int root(int[] group, int i) {
    int at = i;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }

  private static boolean touch(Rule a, Rule b) {
    return a.x0() <= b.x1() + NEAR
        && b.x0() <= a.x1() + NEAR
        && a.y0() <= b.y1() + NEAR
        && b.y0() <= a.y1() + NEAR;
  }

  private static @org.jspecify.annotations.Nullable Frame frame(List<Rule> rules) {
    float left = Float.MAX_VALUE;
    float right = 0;
    float top = Float.MAX_VALUE;
    float bottom = 0;
    for (Rule rule : rules) {
      left = Math.min(left, rule.x0());
      right = Math.max(right, rule.x1());
      top = Math.min(top, rule.y0());
      bottom = Math.max(bottom, rule.y1());
    }
    List<float[]> down = new ArrayList<>();
    List<float[]> across = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.across()) {
        across.add(new float[] {rule.y0(), rule.x0(), rule.x1()});
      } else {
        down.add(new float[] {rule.x0(), rule.y0(), rule.y1()});
      }
    }
    List<Float> xs = edges(down, 0.25f * (bottom - top), left, right);
    List<Float> ys = edges(across, 0.4f * (right - left), top, bottom);
    boolean table = xs.size() >= 3 && bottom - top > 12 && right - left > 60;
    return table ? new Frame(xs, ys) : null;
  }

  /** The places where rules of enough length altogether lie, and both ends. */
  private static List<Float> edges(List<float[]> rules, float enough, float from, float to) {
    rules.sort(Comparator.comparingDouble(r -> r[0]));
    List<Float> edges = new ArrayList<>();
    edges.add(from);
    int i = 0;
    while (i < rules.size()) {
      float at = rules.get(i)[0];
      List<float[]> same = new ArrayList<>();
      while (i < rules.size() && rules.get(i)[0] - at <= NEAR) {
        same.add(rules.get(i++));
      }
      if (covered(same) >= enough && at - edges.getLast() > 2 * NEAR && to - at > 2 * NEAR) {
        edges.add(at);
      }
    }
    edges.add(to);
    return List.copyOf(edges);
  }

  private static float covered(List<float[]> rules) {
    rules.sort(Comparator.comparingDouble(r -> r[1]));
    float covered = 0;
    float end = -Float.MAX_VALUE;
    for (float[] rule : rules) {
      covered += Math.max(0, rule[2] - Math.max(rule[1], end));
      end = Math.max(end, rule[2]);
    }
    return covered;
  }

  /** The table of a frame, from rows that it holds; rows and columns without words are left out. */
  static Grid grid(Frame frame, List<Row> rows) {
    int width = frame.xs().size() - 1;
    int height = frame.ys().size() - 1;
    List<List<List<Line>>> cells = new ArrayList<>();
    for (int r = 0; r < height; r++) {
      cells.add(new ArrayList<>());
      for (int c = 0; c < width; c++) {
        cells.get(r).add(new ArrayList<>());
      }
    }
    for (Row row : rows) {
      for (Line line : row.lines()) {
        List<Line> cell = cells.get(frame.row(line)).get(frame.column(line));
        Line last = cell.isEmpty() ? null : cell.getLast();
        if (last != null && Math.abs(last.y() - line.y()) < 0.3f * line.size()) {
          cell.set(cell.size() - 1, last.with(line));
        } else {
          cell.add(line);
        }
      }
    }
    for (int c = width - 1; c >= 0; c--) {
      int column = c;
      if (cells.stream().allMatch(r -> r.get(column).isEmpty())) {
        cells.forEach(r -> r.remove(column));
      }
    }
    cells.removeIf(r -> r.stream().allMatch(List::isEmpty));
    return new Grid(cells);
  }
}
