package org.mattersarising.structure;

import java.util.List;

/** Which level of Markdown's headings a document gives its items. */
final class MarkdownLevel {

  private MarkdownLevel() {}

  /** The level with most numbered headings, else with most headings; 2 without any. */
  static int ofItems(List<TextLine> lines, String text) {
    int[] numbered = new int[7];
    int[] all = new int[7];
    for (TextLine line : lines) {
      if (line.level() > 0) {
        all[line.level()]++;
        if (Marker.of(text, line.start(), line.end()) != null) {
          numbered[line.level()]++;
        }
      }
    }
    int[] counts = numbered[1] + numbered[2] + numbered[3] + numbered[4] > 0 ? numbered : all;
    int best = 2;
    for (int i = 1; i < 7; i++) {
      if (counts[i] > counts[best] && (i > 1 || counts == numbered)) {
        best = i;
      }
    }
    return best;
  }
}
