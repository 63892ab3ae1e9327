package org.mattersarising.ingest.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.ingest.format.TextBuilder;

/**
 * Writes elements as lines, block by block, as a browser shows them: one paragraph, entry or row a
 * line. For one page and one thread.
 */
final class BlockWriter {

  /** The time that a page may take is up. */
  static final class TimeUp extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "header",
          "hgroup",
          "html",
          "legend",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "td",
          "th",
          "tr",
          "ul");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** The levels that a page gives its items. */
  private static final Set<String> TITLES = Set.of("h2", "h3", "h4", "h5");

  private static final int MANY_TITLES = 6;

  private static final Set<String> STRONG = Set.of("b", "strong", "u");

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final LineWriter lines;
  private final ListMarkers markers = new ListMarkers();

  /** What the styles say of weight, each asked once: pages repeat them thousandfold. */
  private final Map<String, FontWeight> weights = new HashMap<>();

  private final ExtractionLimits.Deadline deadline;
  private int visited;
  private int preformatted;

  /** Whether the page has headings of its own, beside which bold lines are only bold. */
  private boolean headed;

  BlockWriter(TextBuilder text, ExtractionLimits.Deadline deadline) {
    this.lines = new LineWriter(text);
    this.deadline = deadline;
  }

  /** How many code units have been written. */
  int written() {
    return lines.written();
  }

  /** Writes a line of its own. */
  void line(String content) {
    lines.flush();
    lines.add(content, false);
    lines.flush();
  }

  /** Writes a heading with an empty line around it. */
  void heading(String content) {
    lines.gap();
    lines.add(content, false);
    lines.heading();
    lines.gap();
  }

  void gap() {
    lines.gap();
  }

  /** Writes an element with all that it holds. */
  void block(Element element) {
    headed |= TITLES.stream().anyMatch(h -> element.getElementsByTag(h).size() >= MANY_TITLES);
    lines.flush();
    node(element, false);
    lines.flush();
  }

  private void node(Node node, boolean stands) {
    if ((++visited & 0xfff) == 0 && deadline.passed()) {
      throw new TimeUp();
    }
    if (node instanceof TextNode text) {
      text(text, stands);
    } else if (node instanceof Element element) {
      element(element, stands);
    }
  }

  private void text(TextNode text, boolean bold) {
    boolean stands = bold && !headed;
    if (preformatted == 0) {
      lines.add(text.getWholeText(), stands);
      return;
    }
    String[] parts = text.getWholeText().split("\r?\n", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        if (lines.empty()) {
          lines.gap();
        } else {
          lines.flush();
        }
      }
      lines.add(parts[i], stands);
    }
  }

  private void element(Element element, boolean stands) {
    String name = element.normalName();
    switch (name) {
      case "br" -> {
        if (lines.empty()) {
          lines.gap();
        } else {
          lines.flush();
        }
      }
      case "hr" -> lines.gap();
      case "li" -> entry(element);
      case "table" -> table(element);
      case "sup" -> superscript(element, stands);
      case "q" -> {
        lines.add("“", stands);
        children(element, stands);
        lines.add("”", stands);
      }
      default -> {
        if (HEADINGS.contains(name)) {
          lines.gap();
          children(element, false);
          lines.heading();
          lines.gap();
        } else if (BLOCKS.contains(name)) {
          preformatted += name.equals("pre") ? 1 : 0;
          block(element, name.equals("p") && element.className().startsWith("Mso"));
          preformatted -= name.equals("pre") ? 1 : 0;
        } else {
          if (name.equals("a")) {
            lines.linked();
          }
          children(element, STRONG.contains(name) || bold(element, stands));
        }
      }
    }
  }

  /** Word's paragraphs stand close: an empty one between them makes the space. */
  private void block(Element element, boolean close) {
    if (close && !TextMass.firstText(element).isEmpty()) {
      lines.flush();
    } else {
      lines.gap();
    }
    children(element, bold(element, false));
    if (close) {
      lines.flush();
    } else {
      lines.gap();
    }
  }

  private void children(Element element, boolean stands) {
    for (int i = 0; i < element.childNodeSize(); i++) {
      node(element.childNode(i), stands);
    }
  }

  private void entry(Element entry) {
    lines.flush();
    lines.marker(markers.of(entry));
    children(entry, bold(entry, false));
    lines.flush();
    lines.dropMarker();
  }

  /** A footnote's number must not run into the word before it, nor "m2" lose its power. */
  private void superscript(Element element, boolean stands) {
    String number = element.text().replaceAll("[\\[\\]()\\s]", "");
    if (!number.matches("\\d{1,3}")) {
      children(element, stands);
      return;
    }
    StringBuilder raised = new StringBuilder();
    number.chars().forEach(c -> raised.append(SUPERSCRIPTS.charAt(c - '0')));
    lines.add(raised.toString(), stands);
  }

  private void table(Element table) {
    TableShape shape = TableShape.of(table);
    lines.gap();
    for (Element caption : shape.captions()) {
      children(caption, true);
      lines.flush();
    }
    lines.gap();
    for (Element stray : shape.strays()) {
      node(stray, false);
    }
    for (Element row : shape.rows()) {
      if (shape.data()) {
        line(shape.bars(row));
      } else {
        unrolled(row, shape);
      }
    }
    lines.gap();
  }

  /** A row that only places things: what its cells hold, the number before what it counts. */
  private void unrolled(Element row, TableShape shape) {
    if (shape.head(row)) {
      return;
    }
    lines.gap();
    int column = 0;
    for (Element cell : row.children()) {
      String content = TableShape.words(cell);
      String head = shape.sideHead(column++, content);
      if (content.isEmpty()) {
        continue;
      }
      if (!head.isEmpty()) {
        lines.markerAlone();
        line(head + ": " + content);
        continue;
      }
      if (TableShape.number(content)) {
        lines.marker(content + " ");
      } else {
        children(cell, bold(cell, cell.normalName().equals("th")));
        lines.gap();
        lines.dropMarker();
      }
    }
    lines.markerAlone();
  }

  private boolean bold(Element element, boolean otherwise) {
    String css = element.attr("style");
    return switch (css.isEmpty()
        ? FontWeight.UNSAID
        : weights.computeIfAbsent(css, FontWeight::of)) {
      case BOLD -> true;
      case PLAIN -> false;
      case UNSAID -> otherwise;
    };
  }
}
