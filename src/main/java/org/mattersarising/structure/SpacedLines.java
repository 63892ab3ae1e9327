package org.mattersarising.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * Wrapped lines with an empty line behind each, as programs write that turn pages into Markdown:
 * where empty lines cut sentences throughout, they end no paragraph behind a line that is full.
 */
final class SpacedLines {

  private static final int FEWEST = 8;

  /** Of the pairs with an empty line between, at least one in so many goes on with a sentence. */
  private static final int SHARE = 4;

  private SpacedLines() {}

  /** The lines, without the empty ones that only keep full lines apart. */
  static List<TextLine> closed(List<TextLine> lines) {
    int apart = 0;
    int cut = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).blankBefore()) {
        apart++;
        cut += LineBreaks.cuts(lines.get(i - 1), lines.get(i)) ? 1 : 0;
      }
    }
    int width = LineBreaks.width(lines);
    if (cut < FEWEST || cut * SHARE < apart || width > LineBreaks.LONGEST) {
      return lines;
    }
    List<TextLine> closed = new ArrayList<>(lines);
    for (int i = 1; i < closed.size(); i++) {
      TextLine before = closed.get(i - 1);
      TextLine line = closed.get(i);
      boolean full = before.text().length() * 10 >= width * 7 && before.level() == line.level();
      if (line.blankBefore()
          && (LineBreaks.cuts(before, line) || full && !LineBreaks.closed(before.text()))) {
        closed.set(i - 1, before.spaced(before.blankBefore(), false));
        closed.set(i, line.spaced(false, line.blankAfter()));
      }
    }
    return closed;
  }
}
