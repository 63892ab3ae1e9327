package org.mattersarising.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mattersarising.model.TextSpan;

/**
 * One line with something on it, without mark-up that wraps the whole of it.
 *
 * @param start of its content; offsets count in the document's text
 * @param end of its content
 * @param indent columns of white space before it
 * @param blankBefore whether an empty line or the start of the text stands before it
 * @param blankAfter whether an empty line or the end of the text follows
 * @param level of a Markdown heading, 0 without
 * @param marked whether mark-up makes it stand out (bold, underlined, a heading)
 * @param text its content
 */
record TextLine(
    int start,
    int end,
    int indent,
    boolean blankBefore,
    boolean blankAfter,
    int level,
    boolean marked,
    String text) {

  /** Where it stands. */
  TextSpan span() {
    return new TextSpan(start, end);
  }

  /** The same line with other empty lines around it. */
  TextLine spaced(boolean before, boolean after) {
    return new TextLine(start, end, indent, before, after, level, marked, text);
  }

  private static final Pattern OPENING =
      Pattern.compile("<([a-zA-Z][a-zA-Z0-9]{0,9})(?:[\\s-][^<>]{0,200})?>");
  private static final Pattern HASHES = Pattern.compile("(#{1,6})\\s+");

  /**
   * The lines of a text that are not empty.
   *
   * @param headings the lines that the document's format makes stand out, ascending
   */
  static List<TextLine> of(String text, List<TextSpan> headings) {
    List<TextLine> lines = new ArrayList<>();
    int next = 0;
    boolean blank = true;
    int from = 0;
    while (from <= text.length()) {
      int to = from;
      while (to < text.length() && !breaks(text.charAt(to))) {
        to++;
      }
      TextSpan content = new TextSpan(from, to).trimmed(text);
      if (content.length() == 0) {
        blank = true;
        markBlankAfter(lines);
      } else {
        while (next < headings.size() && headings.get(next).end() <= content.start()) {
          next++;
        }
        boolean heading = next < headings.size() && headings.get(next).start() <= content.start();
        lines.add(unwrap(text, content, content.start() - from, blank, heading));
        blank = false;
      }
      from = to + 1;
    }
    markBlankAfter(lines);
    return lines;
  }

  /** Where the line ends that a place is in; a line may end in a page break, too. */
  static int lineEnd(String text, int from) {
    int to = from;
    while (to < text.length() && "\n\f\r\u000b".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return to;
  }

  private static boolean breaks(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u2028' || c == '\u2029';
  }

  private static void markBlankAfter(List<TextLine> lines) {
    if (!lines.isEmpty() && !lines.getLast().blankAfter) {
      TextLine last = lines.removeLast();
      lines.add(last.spaced(last.blankBefore, true));
    }
  }

  private static TextLine unwrap(
      String text, TextSpan content, int indent, boolean blankBefore, boolean heading) {
    int start = content.start();
    int end = content.end();
    int level = 0;
    Matcher hashes = HASHES.matcher(text).region(start, end);
    if (hashes.lookingAt() && hashes.end() < end) {
      level = hashes.group(1).length();
      start = hashes.end();
    }
    boolean marked = level > 0 || heading;
    for (int i = 0; i < 4; i++) {
      TextSpan inner = inside(text, start, end);
      if (inner == null) {
        break;
      }
      start = inner.start();
      end = inner.end();
      marked = true;
    }
    return new TextLine(
        start, end, indent, blankBefore, false, level, marked, text.substring(start, end));
  }

  /** What one pair of marks around a whole line holds; null where none does. */
  private static @org.jspecify.annotations.Nullable TextSpan inside(
      String text, int start, int end) {
    for (String mark : List.of("**", "__")) {
      if (end - start > 4
          && text.startsWith(mark, start)
          && text.indexOf(mark, start + 2) == end - 2) {
        TextSpan inner = new TextSpan(start + 2, end - 2).trimmed(text);
        return inner.length() > 0 ? inner : null;
      }
    }
    Matcher opening = OPENING.matcher(text).region(start, end);
    if (opening.lookingAt()) {
      String closing = "</" + opening.group(1) + ">";
      if (end - closing.length() > opening.end()
          && text.regionMatches(true, end - closing.length(), closing, 0, closing.length())
          && text.substring(opening.end(), end).indexOf(closing)
              == end - closing.length() - opening.end()) {
        TextSpan inner = new TextSpan(opening.end(), end - closing.length()).trimmed(text);
        return inner.length() > 0 ? inner : null;
      }
    }
    return null;
  }
}
