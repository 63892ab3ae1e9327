package org.mattersarising.ingest.pdf;

import java.text.Normalizer;
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
        lines.add(line(open, blanks, page.number()));
        open = new ArrayList<>();
      }
      open.add(g);
      if (last == null || open.size() == 1 || g.right() > last.right()) {
        last = g;
      }
    }
    if (!open.isEmpty()) {
      lines.add(line(open, blanks, page.number()));
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

  private static Line line(List<Glyph> glyphs, NavigableSet<Float> blanks, int page) {
    StringBuilder text = new StringBuilder();
    Glyph first = glyphs.getFirst();
    float right = first.x();
    float hang = first.x();
    int bold = 0;
    int letters = 0;
    boolean boldStart = false;
    boolean furniture = true;
    float size = usualSize(glyphs);
    double width = 0;
    for (Glyph g : glyphs) {
      width += g.width();
    }
    float average = (float) (width / glyphs.size());
    float y = first.y();
    float firstWord = -1;
    List<Float> gaps = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph g = glyphs.get(i);
      float gap = g.x() - right;
      float enough = Math.min(g.space() > 0 ? 0.5f * g.space() : average, 0.4f * average);
      if (i > 0
          && (gap > Math.max(enough, 0.08f * g.size())
              || set(blanks, right, g, gap)
              || i == 1 && entry(first, g))) {
        text.append(' ');
        gaps.add(gap);
        firstWord = firstWord < 0 ? right - first.x() : firstWord;
        if (hang == first.x() && Markers.couldBe(text) && Markers.alone(text.toString().strip())) {
          hang = g.x();
        }
      }
      text.append(Signs.plain(g.text(), g.symbol()));
      if (Character.isLetterOrDigit(g.text().codePointAt(0))) {
        boldStart = letters == 0 ? g.bold() : boldStart;
        letters++;
        bold += g.bold() ? 1 : 0;
      }
      furniture &= g.furniture();
      if (Math.abs(g.size() - size) < 0.6f) {
        y = g.y();
      }
      right = Math.max(right, g.right());
    }
    String plain =
        Normalizer.normalize(closedUp(text.toString(), gaps), Normalizer.Form.NFC).strip();
    // The first letter after a circle or a dash of a sign font may touch it.
    if (plain.startsWith("•") && plain.length() > 1 && plain.charAt(1) != ' ') {
      plain = "• " + plain.substring(1);
    }
    // Typists' rings: no word is an "o" with a wide gap behind it at the start of a line.
    if (plain.equals("o")
        || plain.startsWith("o ") && hang - glyphs.getFirst().right() > 0.5f * size) {
      plain = "•" + plain.substring(1);
    }
    float space = first.space() > 0 ? first.space() : 0.3f * size;
    return new Line(
        page,
        plain.replaceAll(" {2,}", " "),
        first.x(),
        right,
        y,
        size,
        Math.min(space, 0.6f * size),
        letters > 0 && bold == letters,
        boldStart,
        furniture,
        hang,
        firstWord < 0 ? right - first.x() : firstWord);
  }

  /** Whether a list's dash stands at the start of a line: some programs set no space behind it. */
  private static boolean entry(Glyph first, Glyph second) {
    return (first.text().equals("–") || first.text().equals("—"))
        && Character.isUpperCase(second.text().codePointAt(0));
  }

  /** Whether the file itself sets a space before a sign, even a narrow one. */
  private static boolean set(NavigableSet<Float> blanks, float right, Glyph g, float gap) {
    if (gap < 0.05f * g.size()) {
      return false;
    }
    Float blank = blanks.floor(g.x() - 0.02f * g.size());
    return blank != null && blank > right - 0.25f * g.size();
  }

  /** Spaced letters as a word: "A P P E N D I X". */
  private static String closedUp(String text, List<Float> gaps) {
    String[] parts = text.strip().split(" ");
    if (parts.length < 4 || parts.length - 1 != gaps.size()) {
      return text;
    }
    for (String part : parts) {
      if (part.codePointCount(0, part.length()) != 1 || !Character.isLetter(part.codePointAt(0))) {
        return text;
      }
    }
    List<Float> sorted = new ArrayList<>(gaps);
    sorted.sort(null);
    float between = sorted.get(sorted.size() / 2) * 1.6f;
    StringBuilder closed = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      closed.append(gaps.get(i - 1) > between ? " " : "").append(parts[i]);
    }
    return closed.toString();
  }
}
