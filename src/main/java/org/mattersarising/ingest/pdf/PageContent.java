package org.mattersarising.ingest.pdf;

import java.util.List;

/**
 * What one page shows.
 *
 * @param number from 1
 * @param width as the page is read, in points
 * @param height as the page is read, in points
 * @param glyphs in the order of the file
 * @param rules long enough to be lines of a table
 * @param leftOut how many signs of rotated, hidden or cut-off text were left out
 * @param recognised whether the text lies invisibly behind a picture, as text recognition puts it
 */
record PageContent(
    int number,
    float width,
    float height,
    List<Glyph> glyphs,
    List<Rule> rules,
    int leftOut,
    boolean recognised) {

  PageContent {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
  }

  /** How many letters and digits it has. */
  int letters() {
    int n = 0;
    for (Glyph glyph : glyphs) {
      if (!glyph.text().isEmpty() && Character.isLetterOrDigit(glyph.text().codePointAt(0))) {
        n++;
      }
    }
    return n;
  }
}
