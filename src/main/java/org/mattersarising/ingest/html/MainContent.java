package org.mattersarising.ingest.html;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
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
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;

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
    long all = prose(body);
    for (Evaluator selector : NAMED) {
      Element best = null;
      long most = 0;
      for (Element each : body.select(selector)) {
        long prose = prose(each);
        if (prose > most) {
          best = each;
          most = prose;
        }
      }
      if (best != null && most >= all * GOOD_SHARE) {
        return best;
      }
    }
    Set<Element> heavyOnes = heavy(body, all * NEARLY_ALL);
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

  private static long prose(Element element) {
    Prose prose = new Prose();
    element.traverse(prose);
    return prose.all;
  }

  /** All within an element that hold so much, found in one walk. */
  private static Set<Element> heavy(Element element, double least) {
    Set<Element> heavy = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Long> before = new ArrayDeque<>();
    Prose prose = new Prose();
    element.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element) {
              before.push(prose.all);
            }
            prose.head(node, depth);
          }

          @Override
          public void tail(Node node, int depth) {
            prose.tail(node, depth);
            if (node instanceof Element each && prose.all - before.pop() >= least) {
              heavy.add(each);
            }
          }
        });
    return heavy;
  }

  /** Counts characters outside of links that are no white space. */
  private static final class Prose implements NodeVisitor {
    private long all;
    private int links;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        all += links > 0 ? 0 : TextMass.solid(text.getWholeText());
      } else if (isLink(node)) {
        links++;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      links -= isLink(node) ? 1 : 0;
    }

    private static boolean isLink(Node node) {
      return node instanceof Element element
          && element.normalName().equals("a")
          && element.hasAttr("href");
    }
  }
}
