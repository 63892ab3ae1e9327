package org.mattersarising.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Lines of a piece of a page that a site's editor would have made paragraphs of: systems such as
 * WordPress keep articles with some tags and plain lines between them. A browser runs such lines
 * together, and so does a reader that does not know the system. Only pieces without a page around
 * them count, and only where most lines end as paragraphs do: else somebody wrapped his mark-up.
 */
final class LooseLines {

  private static final Pattern PAGE = Pattern.compile("(?i)<(?:!doctype html|html|head|body)\\b");

  private static final int HEAD = 4096;
  private static final int FEWEST = 4;

  private LooseLines() {}

  /** Sets a break at the end of each such line of {@code page}, which was parsed from html. */
  static void keep(Document page, String html) {
    if (PAGE.matcher(html.substring(0, Math.min(html.length(), HEAD))).find()) {
      return;
    }
    List<TextNode> loose = new ArrayList<>();
    int lines = 0;
    int closed = 0;
    for (Node node : page.body().childNodes()) {
      if (node instanceof TextNode text && !text.isBlank()) {
        loose.add(text);
        for (String line : text.getWholeText().split("\n")) {
          String words = line.strip();
          lines += words.isEmpty() ? 0 : 1;
          closed +=
              !words.isEmpty() && ".:;?!)".indexOf(words.charAt(words.length() - 1)) >= 0 ? 1 : 0;
        }
      }
    }
    if (lines >= FEWEST && closed * 2 >= lines) {
      loose.forEach(LooseLines::split);
    }
  }

  private static void split(TextNode text) {
    String[] lines = text.getWholeText().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        text.before(new Element("br"));
      }
      text.before(new TextNode(lines[i]));
    }
    text.remove();
  }
}
