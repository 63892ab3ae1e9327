package org.mattersarising.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The straight lines that one page draws. Points are pairs of x and y in the page's own measure,
 * from its lower left corner; what is never drawn (a path to cut pictures out with) counts not. For
 * one thread.
 */
final class Strokes {

  /** More than any table has. */
  private static final int MOST_RULES = 5_000;

  private static final float SHORTEST_RULE = 8;
  private static final float THICKEST_RULE = 3;

  private final List<float[]> path = new ArrayList<>();
  private final List<float[]> drawn = new ArrayList<>();
  private float @Nullable [] pen;

  /** Makes ready for another page. */
  void clear() {
    path.clear();
    drawn.clear();
    pen = null;
  }

  void moveTo(float @Nullable [] to) {
    pen = to;
  }

  void lineTo(float @Nullable [] to) {
    if (pen != null && to != null) {
      add(pen, to);
    }
    pen = to;
  }

  /**
   * Between two opposite corners. A thin rectangle is a line; of another its edges are lines,
   * whether it is filled or not.
   */
  void rectangle(float[] a, float[] b) {
    float width = Math.abs(a[0] - b[0]);
    float height = Math.abs(a[1] - b[1]);
    if (height <= THICKEST_RULE || width <= THICKEST_RULE) {
      float[] middle = {(a[0] + b[0]) / 2, (a[1] + b[1]) / 2};
      if (width >= height) {
        add(new float[] {a[0], middle[1]}, new float[] {b[0], middle[1]});
      } else {
        add(new float[] {middle[0], a[1]}, new float[] {middle[0], b[1]});
      }
      return;
    }
    float[] c = {b[0], a[1]};
    float[] d = {a[0], b[1]};
    add(a, c);
    add(c, b);
    add(d, b);
    add(a, d);
  }

  private void add(float[] from, float[] to) {
    float dx = Math.abs(from[0] - to[0]);
    float dy = Math.abs(from[1] - to[1]);
    boolean straight = Math.min(dx, dy) <= 1;
    if (straight && Math.max(dx, dy) >= SHORTEST_RULE && path.size() < MOST_RULES) {
      path.add(new float[] {from[0], from[1], to[0], to[1]});
    }
  }

  /** The path so far is drawn. */
  void draw() {
    if (drawn.size() + path.size() <= MOST_RULES) {
      drawn.addAll(path);
    }
    path.clear();
  }

  /** The path so far is not drawn. */
  void drop() {
    path.clear();
  }

  /**
   * What was drawn, as it lies when the page's text is held upright.
   *
   * @param turn by how many quarters the text is turned
   * @param w the page's width before it is turned
   * @param h its height
   */
  List<Rule> rules(int turn, float w, float h) {
    List<Rule> rules = new ArrayList<>();
    for (float[] line : drawn) {
      float[] a = turned(line[0], line[1], turn, w, h);
      float[] b = turned(line[2], line[3], turn, w, h);
      rules.add(
          new Rule(
              Math.min(a[0], b[0]),
              Math.min(a[1], b[1]),
              Math.max(a[0], b[0]),
              Math.max(a[1], b[1])));
    }
    return rules;
  }

  private static float[] turned(float x, float y, int turn, float w, float h) {
    return switch (turn) {
      case 1 -> new float[] {y, x};
      case 2 -> new float[] {w - x, y};
      case 3 -> new float[] {h - y, w - x};
      default -> new float[] {x, h - y};
    };
  }
}
