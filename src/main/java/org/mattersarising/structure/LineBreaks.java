package org.mattersarising.structure;

import java.util.List;
import org.mattersarising.model.ParagraphKind;

/** Tells line breaks that cut a sentence from those that end a paragraph. */
final class LineBreaks {

  private final boolean wrapped;
  private final int width;

  LineBreaks(List<TextLine> lines) {
    int longest = 0;
    int pairs = 0;
    int cut = 0;
    for (int i = 0; i < lines.size(); i++) {
      longest = Math.max(longest, lines.get(i).text().length());
      if (i > 0 && !lines.get(i).blankBefore()) {
        pairs++;
        String before = lines.get(i - 1).text();
        if (before.length() > 40
            && !closed(before)
            && Character.isLowerCase(lines.get(i).text().charAt(0))) {
          cut++;
        }
      }
    }
    this.wrapped = longest <= 140 && cut >= 5 && cut * 5 >= pairs;
    this.width = longest;
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
      return length * 10 >= width * 7 || lower && !closed(before);
    }
    return lower && !closed(before) && length >= 40;
  }

  private static boolean closed(String s) {
    return ".:;?!".indexOf(s.charAt(s.length() - 1)) >= 0
        || s.length() > 1
            && "”’\")".indexOf(s.charAt(s.length() - 1)) >= 0
            && ".?!".indexOf(s.charAt(s.length() - 2)) >= 0;
  }
}
