package org.mattersarising.structure;

import java.util.List;
import org.mattersarising.model.ParagraphKind;

/** Tells line breaks that cut a sentence from those that end a paragraph. */
final class LineBreaks {

  /** Shorter lines may end anywhere. */
  private static final int SHORTEST = 40;

  /** Wider lines are not wrapped ones. */
  static final int LONGEST = 140;

  private final boolean wrapped;
  private final int width;

  LineBreaks(List<TextLine> lines) {
    int pairs = 0;
    int cut = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && !lines.get(i).blankBefore()) {
        pairs++;
        cut += cuts(lines.get(i - 1), lines.get(i)) ? 1 : 0;
      }
    }
    this.width = width(lines);
    this.wrapped = width <= LONGEST && cut >= 5 && cut * 5 >= pairs;
  }

  /** Whether the end of one line surely cuts the sentence that goes on in the next. */
  static boolean cuts(TextLine before, TextLine line) {
    return before.text().length() > SHORTEST
        && !closed(before.text())
        && Character.isLowerCase(line.text().charAt(0));
  }

  /** The length that hardly any line is longer than: an address or a row of a table may be. */
  static int width(List<TextLine> lines) {
    int[] lengths = lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
    return lengths.length == 0 ? 0 : lengths[lengths.length - 1 - lengths.length / 50];
  }

  /** Whether a paragraph of this kind can go on in the next line. */
  boolean runOn(ParagraphKind kind) {
    return kind == ParagraphKind.TEXT
        || kind == ParagraphKind.LIST_ITEM
        || kind == ParagraphKind.RESOLUTION
        || kind == ParagraphKind.AGENDA_NOTE
        || kind == ParagraphKind.ATTENDANCE && wrapped;
  }

  /** Whether a line without marker, right under another, goes on with its sentence or paragraph. */
  boolean continues(String before, String s, TextLine line) {
    int last = before.lastIndexOf('\n');
    int length = before.length() - last - 1;
    boolean lower = Character.isLowerCase(s.charAt(0));
    if (before.endsWith(",")) {
      // A list of sums or names with one on each line is one sentence, as a PDF's is.
      return true;
    }
    if (wrapped) {
      return length * 10 >= width * 7 && length <= width || lower && !closed(before);
    }
    return lower && !closed(before) && length >= SHORTEST;
  }

  static boolean closed(String s) {
    return ".:;?!".indexOf(s.charAt(s.length() - 1)) >= 0
        || s.length() > 1
            && "”’\")".indexOf(s.charAt(s.length() - 1)) >= 0
            && ".?!".indexOf(s.charAt(s.length() - 2)) >= 0;
  }
}
