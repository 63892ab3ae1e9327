package org.mattersarising.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

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

  /**
   * What offsets count in.
   *
   * @param lowSurrogates the UTF-16 offsets of all low surrogates, ascending: each makes code
   *     points one fewer
   */
  @SuppressWarnings("ArrayRecordComponent") // never leaves this class
  private record Content(String text, TextLayout layout, int[] pageStarts, int[] lowSurrogates) {}

  private final Supplier<Content> content;
  private final int length;
  private final int codePoints;
  private final int pages;
  private final boolean fetched;

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
    Content held =
        new Content(
            text,
            layout,
            layout.pageStarts().stream().mapToInt(Integer::intValue).toArray(),
            lowSurrogates(text));
    this.content = () -> held;
    this.length = text.length();
    this.codePoints = text.length() - held.lowSurrogates().length;
    this.pages = held.pageStarts().length;
    this.fetched = false;
  }

  /** Whether it is fetched each time. */
  public boolean isFetched() {
    return fetched;
  }

  private DocumentText(DocumentText same, Supplier<DocumentText> where) {
    this.content = () -> where.get().content.get();
    this.length = same.length;
    this.codePoints = same.codePoints;
    this.pages = same.pages;
    this.fetched = true;
  }

  /**
   * The same text, not held but fetched whenever it is asked for: a run can then hold all its
   * documents.
   *
   * @param where gives an equal text each time, from any thread
   */
  public DocumentText fetchedFrom(Supplier<DocumentText> where) {
    return new DocumentText(this, where);
  }

  private DocumentText(DocumentText same, Content held) {
    this.content = () -> held;
    this.length = same.length;
    this.codePoints = same.codePoints;
    this.pages = same.pages;
    this.fetched = false;
  }

  /** The same text held in memory, for whoever asks it often. */
  public DocumentText inHand() {
    return fetched ? new DocumentText(this, content.get()) : this;
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
    return content.get().text();
  }

  /** What the format says of it beyond its characters. */
  public TextLayout layout() {
    return content.get().layout();
  }

  /**
   * The text up to the page furniture that was taken out of it, front matter blank: offsets hold.
   */
  public String body() {
    return withoutFrontMatter().substring(0, layout().bodyEnd());
  }

  /** The whole text with spaces in place of the front matter, line ends kept: offsets hold. */
  public String withoutFrontMatter() {
    Content all = content.get();
    if (all.layout().bodyStart() == 0) {
      return all.text();
    }
    StringBuilder blank = new StringBuilder(all.text());
    for (int i = 0; i < all.layout().bodyStart(); i++) {
      if (blank.charAt(i) != '\n') {
        blank.setCharAt(i, ' ');
      }
    }
    return blank.toString();
  }

  /** Its length in UTF-16 code units. */
  public int length() {
    return length;
  }

  /** Its length in code points. */
  public int codePoints() {
    return codePoints;
  }

  /** The exact slice. */
  public String slice(TextSpan span) {
    return text().substring(span.start(), span.end());
  }

  /**
   * The same text with blocks in place of all but white space in some spans. Every offset holds, in
   * code units as in code points.
   */
  public DocumentText masked(List<TextSpan> spans) {
    String text = text();
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
    return new DocumentText(masked.toString(), layout());
  }

  /** The code-point offset of a UTF-16 offset. */
  public int codePointOffset(int offset) {
    int at = Arrays.binarySearch(content.get().lowSurrogates(), offset);
    return offset - (at >= 0 ? at : -at - 1);
  }

  /** How many pages the document has; 0 where its format has none. */
  public int pages() {
    return pages;
  }

  /** The page, from 1, that an offset lies on; 0 where the format has no pages. */
  public int page(int offset) {
    if (pages == 0) {
      return 0;
    }
    int at = Arrays.binarySearch(content.get().pageStarts(), offset);
    return Math.max(1, at >= 0 ? at + 1 : -at - 1);
  }
}
