package org.mattersarising.ingest.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * The part of an unknown site's page that holds what it is about: the part that names itself so, if
 * it holds a good share of the words outside links; else the innermost that holds nearly all of
 * them; else the whole body.
 */
final class MainContent {

  private static final List<Evaluator> NAMED =
      Stream.of(
              "[itemprop=articleBody]",
              "main, [role=main]",
              "article",
              ".entry-content, .post-content, .article-body, .page-content, .field-name-body",
              "#main-content, #maincontent, #mainContent, #content, #main, .main-content, .content")
          .map(Selector::evaluatorOf)
          .toList();

  private static final Pattern TEXT_ITSELF = Pattern.compile("p|table|ul|ol|pre|tbody|tr");

  private static final double GOOD_SHARE = 0.5;
  private static final double NEARLY_ALL = 0.92;

  private MainContent() {}

  static Element of(Document page) {
    Element body = page.body();
    List<Part> parts = new ArrayList<>();
    long all = prose(body, false, parts);
    for (int kind = 0; kind < NAMED.size(); kind++) {
      Part best = null;
      for (Part part : parts) {
        if (part.kind == kind && part.prose > (best == null ? 0 : best.prose)) {
          best = part;
        }
      }
      if (best != null && best.prose >= all * GOOD_SHARE) {
        return best.element;
      }
    }
    Set<Element> heavyOnes = Collections.newSetFromMap(new IdentityHashMap<>());
    heavy(body, false, all * NEARLY_ALL, heavyOnes);
    Element inner = body;
    while (true) {
      Element heavy = null;
      for (Element child : inner.children()) {
        if (heavyOnes.contains(child)) {
          heavy = child;
        }
      }
      if (heavy == null || TEXT_ITSELF.matcher(heavy.normalName()).matches()) {
        return inner;
      }
      inner = heavy;
    }
  }

  /** A part that names itself the main one. */
  private static final class Part {
    private final Element element;
    private final int kind;
    private long prose;

    Part(Element element, int kind) {
      this.element = element;
      this.kind = kind;
    }
  }

  /**
   * The characters outside of links that are no white space; of each part that names itself, they
   * are noted.
   */
  private static long prose(Node node, boolean linked, @Nullable List<Part> parts) {
    if (node instanceof TextNode text) {
      return linked ? 0 : TextMass.solid(text.getWholeText());
    }
    int first = parts == null ? 0 : parts.size();
    if (parts != null && node instanceof Element element) {
      note(element, parts);
    }
    int behind = parts == null ? 0 : parts.size();
    boolean within = linked || isLink(node);
    long all = 0;
    for (int i = 0, n = node.childNodeSize(); i < n; i++) {
      all += prose(node.childNode(i), within, parts);
    }
    for (int i = first; parts != null && i < behind; i++) {
      // A part that lies within a link as a whole has words of its own all the same.
      parts.get(i).prose = linked ? prose(node, false, null) : all;
    }
    return all;
  }

  private static void note(Element element, List<Part> parts) {
    String name = element.normalName();
    if (element.attributesSize() == 0 && !name.equals("main") && !name.equals("article")) {
      return;
    }
    for (int kind = 0; kind < NAMED.size(); kind++) {
      if (element.is(NAMED.get(kind))) {
        parts.add(new Part(element, kind));
      }
    }
  }

  /** All within an element that hold so much, found in one walk; answers what the whole holds. */
  private static long heavy(Node node, boolean linked, double least, Set<Element> heavy) {
    if (node instanceof TextNode text) {
      return linked ? 0 : TextMass.solid(text.getWholeText());
    }
    boolean within = linked || isLink(node);
    long all = 0;
    for (int i = 0, n = node.childNodeSize(); i < n; i++) {
      all += heavy(node.childNode(i), within, least, heavy);
    }
    if (all >= least && node instanceof Element element) {
      heavy.add(element);
    }
    return all;
  }

  private static boolean isLink(Node node) {
    return node instanceof Element element
        && element.normalName().equals("a")
        && element.hasAttr("href");
  }
}
