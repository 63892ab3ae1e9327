package org.mattersarising.structure;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The numbers that items bear, one after the other: whether a number goes on with them. */
final class NumberSeries {

  /** Items are counted on over the years so far; no list within one is. */
  private static final int HIGH = 100;

  /** How many lines away the next numbers of a series are looked for. */
  private static final int SERIES_WITHIN = 40;

  private final String text;
  private final List<TextLine> lines;
  private final Draft draft;
  private int last = -1;

  NumberSeries(String text, List<TextLine> lines, Draft draft) {
    this.text = text;
    this.lines = lines;
    this.draft = draft;
  }

  /** Whether no item has had a number yet. */
  boolean isEmpty() {
    return last < 0;
  }

  /** Whether it is one more than the last. */
  boolean isNext(Marker marker) {
    return last >= 0 && marker.ordinal() == last + 1;
  }

  /** Whether it is a part of the last: 35a behind 35. */
  boolean branches(Marker marker) {
    return last >= 0 && marker.branch() && marker.ordinal() == last;
  }

  /** Enters an item's number. */
  void take(Marker marker) {
    last = Math.max(last, marker.ordinal());
  }

  /** Whether a number can only be the next of items counted on over the years. */
  boolean nextHigh(Marker marker) {
    return marker.ordinal() >= HIGH && marker.ordinal() == last + 1;
  }

  /** Whether a number can be the next item's, and is no entry of a list. */
  boolean goesOn(TextLine line, Marker marker, boolean inList) {
    int n = marker.ordinal();
    if (n < 0) {
      return false;
    }
    if (last < 0) {
      return !inList;
    }
    if (inList && draft.size() > 0 && draft.last().number().equals(Integer.toString(n - 1))) {
      return false;
    }
    if (inList && n != last + 1) {
      return false;
    }
    return n > last - 1 && n <= last + 25 || n >= HIGH && anotherSeries(line, marker);
  }

  /** Whether the next two numbers follow: a second meeting's minutes, in the same document. */
  private boolean anotherSeries(TextLine line, Marker marker) {
    int due = marker.ordinal() + 1;
    int at = Collections.binarySearch(lines, line, Comparator.comparingInt(TextLine::start));
    for (int i = at + 1; i < Math.min(lines.size(), at + SERIES_WITHIN); i++) {
      Marker next = Marker.of(text, lines.get(i).start(), lines.get(i).end());
      if (next != null && next.style() == marker.style() && next.ordinal() == due) {
        if (due == marker.ordinal() + 2) {
          return true;
        }
        due++;
      }
    }
    return false;
  }
}
