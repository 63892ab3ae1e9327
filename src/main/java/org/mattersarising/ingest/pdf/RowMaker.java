package org.mattersarising.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts the signs of a page into words and rows by where they stand; the order of the file has no
 * say, for programs write pages in any order. Stateless.
 */
final class RowMaker {

  /** Of the font's size: two signs further apart in height stand on two baselines. */
  private static final float SAME_BASELINE = 0.3f;

  /** Of the font's size: a gap this wide parts cells, columns, or a number from its words. */
  private static final float WIDE_GAP = 1.0f;

  private RowMaker() {}

  /** The rows of a page from top to bottom. */
  static List<Row> rows(PageContent page) {
    float usual = usualSize(page.glyphs());
    List<Glyph> small = new ArrayList<>();
    List<Glyph> sorted = new ArrayList<>();
    for (Glyph g : page.glyphs()) {
      if (!g.text().isEmpty()) {
        (g.size() < usual * 0.8f && !g.blank() ? small : sorted).add(g);
      }
    }
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    List<List<Glyph>> heights = new ArrayList<>();
    grouped(sorted, heights);
    List<Glyph> alone = new ArrayList<>();
    for (Glyph g : small) {
      List<Glyph> host = raisedIn(g, heights);
      if (host == null) {
        alone.add(g);
      } else {
        host.add(g);
      }
    }
    alone.sort(Comparator.comparingDouble(Glyph::y));
    grouped(alone, heights);
    List<Row> rows = new ArrayList<>();
    for (List<Glyph> glyphs : heights) {
      List<Line> lines = lines(glyphs, page);
      if (!lines.isEmpty()) {
        rows.add(new Row(lines));
      }
    }
    rows.sort(Comparator.comparingDouble(Row::y));
    return rows;
  }

  private static void grouped(List<Glyph> sorted, List<List<Glyph>> heights) {
    List<Glyph> row = new ArrayList<>();
    for (Glyph g : sorted) {
      if (!row.isEmpty()
          && g.y() - row.getFirst().y()
              > SAME_BASELINE * Math.min(g.size(), row.getFirst().size())) {
        heights.add(row);
        row = new ArrayList<>();
      }
      row.add(g);
    }
    if (!row.isEmpty()) {
      heights.add(row);
    }
  }

  /** The row in which a small sign is raised or lowered ("2nd"); null for one in small print. */
  private static @Nullable List<Glyph> raisedIn(Glyph small, List<List<Glyph>> heights) {
    for (List<Glyph> row : heights) {
      Glyph first = row.getFirst();
      float rise = first.y() - small.y();
      if (rise > first.size() || rise < -0.3f * first.size()) {
        continue;
      }
      for (Glyph g : row) {
        float gap = small.x() - g.right();
        boolean beside = gap > -0.3f * g.size() && gap < 0.3f * g.size();
        boolean chained = g.size() > small.size() * 1.15f || Math.abs(g.y() - small.y()) < 0.5f;
        if (beside && chained && !g.blank()) {
          return row;
        }
      }
    }
    return null;
  }

  /** The size that most signs have. */
  static float usualSize(List<Glyph> glyphs) {
    int[] counts = new int[400];
    for (Glyph g : glyphs) {
      counts[halves(g)]++;
    }
    int first = glyphs.isEmpty() ? 0 : halves(glyphs.getFirst());
    int most = counts[first] == glyphs.size() ? first : 0;
    for (int i = 1; i < counts.length && counts[most] < glyphs.size(); i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return most / 2f;
  }

  private static int halves(Glyph g) {
    return Math.clamp(Math.round(g.size() * 2), 0, 399);
  }

  private static List<Line> lines(List<Glyph> row, PageContent page) {
    List<Rule> down = beside(row, page.rules());
    List<Glyph> sorted = new ArrayList<>(row);
    sorted.sort(Comparator.comparingDouble(Glyph::x));
    List<Line> lines = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    NavigableSet<Float> blanks = new TreeSet<>();
    Glyph last = null;
    for (Glyph g : sorted) {
      if (g.blank()) {
        blanks.add(g.x());
        continue;
      }
      if (last != null && overprinted(g, open)) {
        continue;
      }
      if (last != null
          && (g.x() - last.right() > WIDE_GAP * Math.max(last.size(), g.size())
              || parted(last, g, down))) {
        lines.add(LineMaker.line(open, blanks, page.number()));
        open = new ArrayList<>();
      }
      open.add(g);
      if (last == null || open.size() == 1 || g.right() > last.right()) {
        last = g;
      }
    }
    if (!open.isEmpty()) {
      lines.add(LineMaker.line(open, blanks, page.number()));
    }
    lines.removeIf(l -> l.text().isEmpty());
    return lines;
  }

  /** The rules that run down past some of a row's signs; most pages' rows have none. */
  private static List<Rule> beside(List<Glyph> row, List<Rule> rules) {
    float top = Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    for (Glyph g : row) {
      top = Math.min(top, g.y() - g.size());
      bottom = Math.max(bottom, g.y());
    }
    List<Rule> down = new ArrayList<>();
    for (Rule rule : rules) {
      if (!rule.across() && rule.y0() < bottom && rule.y1() > top) {
        down.add(rule);
      }
    }
    return down;
  }

  /** Whether one of the rules that run down stands between two signs. */
  private static boolean parted(Glyph left, Glyph right, List<Rule> rules) {
    if (right.x() - left.right() < 1) {
      return false;
    }
    float middle = left.y() - 0.3f * left.size();
    for (Rule rule : rules) {
      if (rule.x0() > left.right() - 1
          && rule.x0() < right.x() + 1
          && rule.y0() < middle
          && rule.y1() > middle) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is set once more a hair beside itself, which some programs do for bold print. */
  private static boolean overprinted(Glyph g, List<Glyph> open) {
    for (int i = open.size() - 1; i >= 0 && i >= open.size() - 3; i--) {
      Glyph before = open.get(i);
      if (before.text().equals(g.text())
          && Math.abs(before.x() - g.x()) < 0.25f * Math.max(g.width(), 0.2f * g.size())) {
        return true;
      }
    }
    return false;
  }
}
