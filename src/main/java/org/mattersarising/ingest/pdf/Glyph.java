package org.mattersarising.ingest.pdf;

/**
 * What one code of a page's text shows. Measures are points of the page as it is read: x grows to
 * the right, y downwards.
 *
 * @param text mostly one character; white space for a space that the page sets
 * @param x of its left edge
 * @param y of its baseline
 * @param size of its font
 * @param space how wide the font's space is
 * @param bold whether the font is a bold one
 * @param symbol whether the font is one of signs, not of letters
 * @param furniture whether the file itself marks it as a running head or foot
 */
record Glyph(
    String text,
    float x,
    float y,
    float width,
    float size,
    float space,
    boolean bold,
    boolean symbol,
    boolean furniture) {

  float right() {
    return x + width;
  }

  boolean blank() {
    if (text.length() == 1) {
      char c = text.charAt(0);
      return c == '\u00a0' || Character.isWhitespace(c);
    }
    return text.isBlank();
  }
}
