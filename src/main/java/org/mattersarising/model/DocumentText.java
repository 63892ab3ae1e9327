package org.mattersarising.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The text that all offsets of a document count in, with the way from the program's UTF-16 offsets
 * to the code points of the output files, and to pages where the format has them. Immutable, safe
 * for use by several threads.
 */
public final class DocumentText {

  private final String text;
  private final TextLayout layout;
  private final int[] pageStarts;

  /** The UTF-16 offsets of all low surrogates, ascending: each makes code points one fewer. */
  private final int[] lowSurrogates;

  /** A text without pages. */
  public DocumentText(String text) {
    this(text, TextLayout.plain(text));
  }

  /**
   * @param text the decoded text with LF line ends and no byte-order mark
   * @param layout what the format says of it
   */
  public DocumentText(String text, TextLayout layout) {
    if (layout.bodyEnd() > text.length()) {
      throw new IllegalArgumentException("the minutes end after the text: " + layout.bodyEnd());
    }
    this.text = text;
    this.layout = layout;
    this.pageStarts = layout.pageStarts().stream().mapToInt(Integer::intValue).toArray();
    this.lowSurrogates =
        IntStream.range(0, text.length())
            .filter(i -> Character.isLowSurrogate(text.charAt(i)))
            .toArray();
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** What the format says of it beyond its characters. */
  public TextLayout layout() {
    return layout;
  }

  /** The text up to the page furniture that was taken out of it. */
  public String body() {
    return text.substring(0, layout.bodyEnd());
  }

  /** Its length in UTF-16 code units. */
  public int length() {
    return text.length();
  }

  /** Its length in code points. */
  public int codePoints() {
    return text.length() - lowSurrogates.length;
  }

  /** The exact slice. */
  public String slice(TextSpan span) {
    return text.substring(span.start(), span.end());
  }

  /** The code-point offset of a UTF-16 offset. */
  public int codePointOffset(int offset) {
    int at = Arrays.binarySearch(lowSurrogates, offset);
    return offset - (at >= 0 ? at : -at - 1);
  }

  /** How many pages the document has; 0 where its format has none. */
  public int pages() {
    return pageStarts.length;
  }

  /** The page, from 1, that an offset lies on; 0 where the format has no pages. */
  public int page(int offset) {
    if (pageStarts.length == 0) {
      return 0;
    }
    int at = Arrays.binarySearch(pageStarts, offset);
    return Math.max(1, at >= 0 ? at + 1 : -at - 1);
  }
}
