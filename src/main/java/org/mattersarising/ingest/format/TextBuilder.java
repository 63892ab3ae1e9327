package org.mattersarising.ingest.format;

import java.util.ArrayList;
import java.util.List;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.TextLayout;
import org.mattersarising.model.TextSpan;

/**
 * Puts a text together line by line, in the shape that {@link TextExtractor} asks for, and keeps
 * where pages and headings lie. For one thread.
 */
public final class TextBuilder {

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> pageStarts = new ArrayList<>();
  private final List<TextSpan> headings = new ArrayList<>();
  private final List<String> furniture = new ArrayList<>();

  /** Begins a page; what is added next lies on it. */
  public void page() {
    pageStarts.add(text.length());
  }

  /**
   * Begins a page within the line that is added next: a paragraph runs over its edge.
   *
   * @param offset of the page's first character, counted from the start of the text
   */
  public void page(int offset) {
    pageStarts.add(Math.max(offset, text.length()));
  }

  /** How many code units the text has so far. */
  public int length() {
    return text.length();
  }

  /** Adds a line; one without anything on it is passed over. */
  public void line(String content) {
    add(content, false);
  }

  /** Adds a line that the format makes stand out. */
  public void heading(String content) {
    add(content, true);
  }

  /** Adds an empty line, unless one or the start of the text is there already. */
  public void gap() {
    int n = text.length();
    if (n > 0 && !(n > 1 && text.charAt(n - 1) == '\n' && text.charAt(n - 2) == '\n')) {
      text.append('\n');
    }
  }

  /** Keeps a line of page furniture, such as {@code "page 3: Harrowby County Council"}. */
  public void furniture(String line) {
    if (!line.isBlank()) {
      furniture.add(line.strip());
    }
  }

  private void add(String content, boolean heading) {
    String line = tidy(content);
    if (line.isEmpty()) {
      return;
    }
    int start = text.length();
    text.append(line).append('\n');
    if (heading) {
      headings.add(new TextSpan(start, start + line.length()));
    }
  }

  /** One line: control characters and line ends become spaces, runs of spaces one. */
  private static String tidy(String content) {
    int end = content.length();
    int tidy = 0;
    // Most lines need nothing done: printed characters of ASCII, and single spaces between them.
    while (tidy < end && isPlain(content, tidy)) {
      tidy++;
    }
    if (tidy == end) {
      return content;
    }
    StringBuilder line = new StringBuilder(end).append(content, 0, tidy);
    boolean space = false;
    for (int i = tidy; i < end; i++) {
      char c = content.charAt(i);
      if (isPrinted(c)) {
        if (space) {
          line.append(' ');
          space = false;
        }
        line.append(c);
        continue;
      }
      if (c == '\u00ad' || c == '\ufeff' || c == '\u200b') {
        continue;
      }
      if (c <= ' ' || TextSpan.isSpace(c) || Character.getType(c) == Character.CONTROL) {
        space = line.length() > 0;
      } else {
        if (space) {
          line.append(' ');
          space = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }

  private static boolean isPlain(String content, int i) {
    return isPrinted(content.charAt(i))
        || content.charAt(i) == ' '
            && i > 0
            && i + 1 < content.length()
            && isPrinted(content.charAt(i + 1));
  }

  private static boolean isPrinted(char c) {
    return c > ' ' && c < '\u007f';
  }

  /** The text with its layout. */
  public DocumentText build() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    text.setLength(end);
    if (end > 0) {
      text.append('\n');
    }
    int bodyEnd = text.length();
    if (!furniture.isEmpty()) {
      text.append("\n[Running heads, feet and page numbers, taken out of the text above]\n");
      furniture.forEach(f -> text.append(tidy(f)).append('\n'));
    }
    List<Integer> pages = pageStarts.stream().map(p -> Math.min(p, bodyEnd)).toList();
    return new DocumentText(text.toString(), new TextLayout(pages, headings, bodyEnd));
  }
}
