package org.mattersarising.model;

import java.util.Arrays;
import java.util.List;

/**
 * The text that all offsets of a document count in, with the way from the program's UTF-16 offsets
 * to the code points of the output files, and to pages where the format has them. Immutable, safe
 * for use by several threads.
 */
public final class DocumentText {

  /** FULL BLOCK, for a code point of one code unit. */
  private static final char BLOCK = '\u2588';

  /** WHITE SQUARE BUTTON, for one of two. */
  private static final String WIDE_BLOCK = "\ud83d\udd33";

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
    this.lowSurrogates = lowSurrogates(text);
  }

  private static int[] lowSurrogates(String text) {
    int[] found = new int[0];
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))) {
        found = n < found.length ? found : Arrays.copyOf(found, 2 * n + 8);
        found[n++] = i;
      }
    }
    return Arrays.copyOf(found, n);
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

  /**
   * The same text with blocks in place of all but white space in some spans. Every offset holds, in
   * code units as in code points.
   */
  public DocumentText masked(List<TextSpan> spans) {
    StringBuilder masked = new StringBuilder(text);
    for (TextSpan span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1))) {
          masked.setCharAt(i, WIDE_BLOCK.charAt(0));
          masked.setCharAt(i + 1, WIDE_BLOCK.charAt(1));
          i++;
        } else if (!TextSpan.isSpace(c)) {
          masked.setCharAt(i, BLOCK);
        }
      }
    }
    return new DocumentText(masked.toString(), layout);
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
