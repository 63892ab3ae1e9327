package org.mattersarising.structure;

import org.mattersarising.structure.Marker.Style;

/** Bare numbers that count on by one, so that they cannot be figures. */
final class BareCount {
  private int last = -1;
  private int run;
  private int longest;
  private int dotted;

  void line(String text, TextLine line) {
    Marker marker = Marker.of(text, line.start(), line.end());
    if (marker == null || marker.content() >= line.end()) {
      return;
    }
    if (marker.style() == Style.DOTTED) {
      dotted++;
    }
    if (marker.style() == Style.BARE) {
      run = marker.ordinal() == last + 1 ? run + 1 : 1;
      last = marker.ordinal();
      longest = Math.max(longest, run);
    }
  }

  boolean counts() {
    return longest >= 4 && longest > dotted;
  }
}
