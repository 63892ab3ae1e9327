package org.mattersarising.ingest.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How much of a page's text an element holds, and the first words of it. */
final class TextMass {

  private TextMass() {}

  /** Characters that are no white space. */
  static long of(Element element) {
    long[] mass = new long[1];
    Walk.nodes(
        element, node -> mass[0] += node instanceof TextNode text ? solid(text.getWholeText()) : 0);
    return mass[0];
  }

  /** Whether it holds more than so many characters that are no white space. */
  static boolean exceeds(Element element, double most) {
    long[] mass = new long[1];
    element.filter((node, depth) -> {
      if (node instanceof TextNode text) {
        mass[0] += solid(text.getWholeText());
      }
      return mass[0] > most ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
    });
    return mass[0] > most;
  }

  /** Where the first character of a text is that is no white space; its length without one. */
  static int first(String text) {
    int first = 0;
    while (first < text.length() && isSpace(text.charAt(first))) {
      first++;
    }
    return first;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || Character.isWhitespace(c);
  }

  /** The first text within a node with more than white space in it; empty where there is none. */
  static String firstText(Node node) {
    if (node instanceof TextNode text) {
      String whole = text.getWholeText();
      return first(whole) < whole.length() ? whole : "";
    }
    for (int i = 0; i < node.childNodeSize(); i++) {
      String first = firstText(node.childNode(i));
      if (!first.isEmpty()) {
        return first;
      }
    }
    return "";
  }

  /** The characters of a text that are no white space. */
  static int solid(String text) {
    int mass = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      mass += c > ' ' && c != '\u00a0' ? 1 : 0;
    }
    return mass;
  }

  /** Its words with single spaces; only the first {@code most} code units, and some, are read. */
  static String words(Element element, int most) {
    StringBuilder words = new StringBuilder();
    element.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
              String piece = text.getWholeText();
              words.append(piece.length() <= most ? piece : piece.substring(0, most + 1));
            } else if (node instanceof Element inner
                && (inner.isBlock() || inner.normalName().equals("br"))) {
              space(words);
            }
            return words.length() > most ? FilterResult.STOP : FilterResult.CONTINUE;
          }
        });
    return tidy(words);
  }

  private static void space(StringBuilder words) {
    if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
  }

  private static String tidy(StringBuilder raw) {
    StringBuilder tidy = new StringBuilder(raw.length());
    boolean space = true;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c > ' ' && c != '\u00a0') {
        tidy.append(c);
        space = false;
      } else if (!space) {
        tidy.append(' ');
        space = true;
      }
    }
    return tidy.toString().strip();
  }
}
