package org.mattersarising.model;

import java.util.List;

/**
 * What a format says of a text beyond its characters. Offsets count UTF-16 code units of the text.
 *
 * @param pageStarts where each page begins, ascending; empty where the format has no pages
 * @param headings the lines, without white space around them, that the format makes stand out as
 *     headings (a heading style, a line that is bold throughout), ascending and without overlap
 * @param bodyStart where the minutes begin, behind the front matter that says something of them; 0
 *     without any
 * @param bodyEnd where the minutes end and the page furniture begins that was taken out of them
 *     (running heads, page numbers); the length of the text where nothing was
 */
public record TextLayout(
    List<Integer> pageStarts, List<TextSpan> headings, int bodyStart, int bodyEnd) {

  /** The layout of a text that begins with the minutes. */
  public TextLayout(List<Integer> pageStarts, List<TextSpan> headings, int bodyEnd) {
    this(pageStarts, headings, 0, bodyEnd);
  }

  public TextLayout {
    if (bodyStart < 0 || bodyStart > bodyEnd) {
      throw new IllegalArgumentException("no body: " + bodyStart + ".." + bodyEnd);
    }
    pageStarts = List.copyOf(pageStarts);
    headings = List.copyOf(headings);
    for (int i = 1; i < pageStarts.size(); i++) {
      if (pageStarts.get(i) < pageStarts.get(i - 1)) {
        throw new IllegalArgumentException("pages out of order: " + pageStarts);
      }
    }
    for (int i = 1; i < headings.size(); i++) {
      if (headings.get(i).start() < headings.get(i - 1).end()) {
        throw new IllegalArgumentException("headings out of order: " + headings.get(i));
      }
    }
  }

  /** The layout of a text of which only its characters are known. */
  public static TextLayout plain(String text) {
    return new TextLayout(List.of(), List.of(), text.length());
  }
}
