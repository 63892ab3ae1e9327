package org.mattersarising.ingest.pdf;

/**
 * Words that stand beside each other on one baseline without a wide gap; measures as of {@link
 * Glyph}.
 *
 * @param page from 1
 * @param text with single spaces
 * @param x0 its left edge
 * @param x1 its right edge
 * @param y its baseline
 * @param size of most of its letters
 * @param space between two words of this size
 * @param bold whether all its letters are bold
 * @param boldStart whether its first letter is bold
 * @param furniture whether the file itself marks it as a running head or foot
 * @param hang where the words after a number or bullet begin; {@code x0} where it has none
 * @param firstWord how wide its first word is
 */
record Line(
    int page,
    String text,
    float x0,
    float x1,
    float y,
    float size,
    float space,
    boolean bold,
    boolean boldStart,
    boolean furniture,
    float hang,
    float firstWord) {

  float top() {
    return y - size;
  }

  /** The same place with other words. */
  Line withText(String words) {
    return new Line(
        page, words, x0, x1, y, size, space, bold, boldStart, furniture, hang, firstWord);
  }

  /** This line and another to its right as one; a number or bullet is followed by its words. */
  Line with(Line right) {
    boolean marker = Markers.alone(text);
    return new Line(
        page,
        text + ' ' + right.text,
        x0,
        Math.max(x1, right.x1),
        y,
        right.text.length() > text.length() ? right.size : size,
        Math.max(space, right.space),
        bold && right.bold || marker && right.bold,
        boldStart || marker && right.boldStart,
        furniture && right.furniture,
        marker ? right.x0 : hang,
        firstWord);
  }
}
