package org.mattersarising.structure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The titles that a page's layout alone shows.
 *
 * @param starts where their lines begin
 * @param only whether the page has no others, so that numbers count points
 */
record PageTitles(Set<Integer> starts, boolean only) {

  static PageTitles of(FlatRows rows, List<TextLine> lines) {
    if (!rows.titles().isEmpty()) {
      Set<Integer> starts = new TreeSet<>();
      boolean numbered = false;
      for (TextLine line : lines) {
        int mark = line.marked() ? 2 : 0;
        if (rows.titles().contains(line.start()) || rows.titles().contains(line.start() - mark)) {
          starts.add(line.start());
          numbered |= number(rows.view(), line) != null;
        }
      }
      return new PageTitles(starts, rows.tabled() && !numbered && starts.size() > 1);
    }
    Set<Integer> open = OpenTitles.of(lines, rows.view());
    return new PageTitles(open, !open.isEmpty());
  }

  boolean holds(TextLine line) {
    return starts.contains(line.start());
  }

  /** The number before a title; null without one. */
  static @Nullable Marker number(String text, TextLine line) {
    Marker marker = Marker.of(text, line.start(), line.end());
    if (marker == null || marker.content() >= line.end()) {
      return null;
    }
    return switch (marker.style()) {
      case DOTTED, BARE, REFERENCE, SERIAL, CODE -> marker;
      default -> null;
    };
  }
}
