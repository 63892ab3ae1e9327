package org.mattersarising.ingest.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/**
 * Makes signs that stand beside each other a line of words: which gaps are spaces, what its number
 * or bullet is, how it is printed. Stateless.
 */
final class LineMaker {

  private LineMaker() {}

  /**
   * The line.
   *
   * @param glyphs from left to right, none of them blank, at least one
   * @param blanks where the file sets spaces on this row
   */
  static Line line(List<Glyph> glyphs, NavigableSet<Float> blanks, int page) {
    StringBuilder text = new StringBuilder();
    Glyph first = glyphs.getFirst();
    float right = first.x();
    float hang = first.x();
    int bold = 0;
    int letters = 0;
    boolean boldStart = false;
    boolean furniture = true;
    float size = RowMaker.usualSize(glyphs);
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
