package org.mattersarising.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mattersarising.model.TextSpan;

/** Mark-up at the ends of a span: Markdown's signs, tables' bars and left-over tags. */
final class Marks {

  private static final Pattern OPENING =
      Pattern.compile(
          "\\*\\*|__|\\||#{1,6}(?=\\s)|</?[a-zA-Z][a-zA-Z0-9]{0,9}(?:[\\s-][^<>]{0,200})?/?>");
  private static final Pattern TAG =
      Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]{0,9}(?:[\\s-][^<>]{0,200})?/?>");
  private static final int LONGEST_TAG = 214;

  /** Tags that end a line wherever they stand. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?i)</?(?:br|p|div|li|ul|ol|table|thead|tbody|tr|td|th|section|article|header|footer"
              + "|blockquote|hr)(?:\\s[^<>]{0,200})?/?>");

  /** "1\\. Title", as programs write Markdown that is no list; a line end that is to be kept. */
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:([.()\\[\\]{}#+!>|*_~`-])|(?=[ \\t]{0,9}(?:\\n|\\z)))");

  private static final Pattern QUOTED = Pattern.compile("(?m)^[ \\t]{0,9}>[ \\t>]{0,20}+");
  private static final Pattern COMMENT = Pattern.compile("<!--[^\\n]{0,400}?-->");

  private Marks() {}

  /**
   * The text without Markdown's escapes, its marks of quotation and comments, none of which is a
   * word of the minutes; offsets stay as they are.
   */
  static String unescaped(String text) {
    if (text.indexOf('\\') < 0 && text.indexOf('>') < 0) {
      return text;
    }
    StringBuilder view = new StringBuilder(text);
    Matcher escape = ESCAPE.matcher(text);
    while (escape.find()) {
      String sign = escape.group(1);
      view.setCharAt(escape.start(), sign == null ? ' ' : sign.charAt(0));
      if (sign != null) {
        view.setCharAt(escape.start() + 1, ' ');
      }
    }
    blank(view, QUOTED.matcher(text));
    blank(view, COMMENT.matcher(text));
    return view.toString();
  }

  private static void blank(StringBuilder view, Matcher found) {
    while (found.find()) {
      for (int i = found.start(); i < found.end(); i++) {
        view.setCharAt(i, ' ');
      }
    }
  }

  /**
   * The text with a line break and spaces for each tag that ends a line, so that a page saved
   * without its line ends has lines again; offsets stay as they are.
   */
  static String broken(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    StringBuilder view = new StringBuilder(text);
    Matcher m = BLOCK.matcher(text);
    while (m.find()) {
      view.setCharAt(m.start(), '\n');
      for (int i = m.start() + 1; i < m.end(); i++) {
        view.setCharAt(i, ' ');
      }
    }
    return view.toString();
  }

  /** The span without white space and marks at either end; empty where it holds nothing else. */
  static TextSpan trimmed(String text, TextSpan raw) {
    TextSpan span = raw.trimmed(text);
    int start = span.start();
    int end = span.end();
    Matcher opening = OPENING.matcher(text).region(start, end);
    while (start < end && opening.lookingAt()) {
      start = new TextSpan(opening.end(), end).trimmed(text).start();
      opening.region(start, end);
    }
    int before = -1;
    while (start < end && end != before) {
      before = end;
      end = new TextSpan(start, closing(text, start, end)).trimmed(text).end();
    }
    boolean emphasised =
        end - start > 2
            && text.charAt(start) == text.charAt(end - 1)
            && "*_".indexOf(text.charAt(start)) >= 0;
    return emphasised
        ? new TextSpan(start + 1, end - 1).trimmed(text)
        : new TextSpan(start, end).trimmed(text);
  }

  /** Where the mark begins that a span ends with; its end where it ends with none. */
  private static int closing(String text, int start, int end) {
    char last = text.charAt(end - 1);
    if (last == '|') {
      return end - 1;
    }
    if ((last == '*' || last == '_') && end - start >= 2 && text.charAt(end - 2) == last) {
      return end - 2;
    }
    if (last == '#' && end - start >= 2 && "# ".indexOf(text.charAt(end - 2)) >= 0) {
      return end - 1;
    }
    if (last == '>') {
      int tag = text.lastIndexOf('<', end - 1);
      if (tag >= start
          && end - tag <= LONGEST_TAG
          && TAG.matcher(text).region(tag, end).matches()) {
        return tag;
      }
    }
    return end;
  }
}
