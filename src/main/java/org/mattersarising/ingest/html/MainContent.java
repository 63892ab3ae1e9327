package org.mattersarising.ingest.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The part of an unknown site's page that holds what it is about: the part that names itself so, if
 * it holds a good share of the words outside links; else the innermost that holds nearly all of
 * them; else the whole body.
 */
final class MainContent {

  private static final String[] NAMED = {
    "[itemprop=articleBody]",
    "main, [role=main]",
    "article",
    ".entry-content, .post-content, .article-body, .page-content, .field-name-body",
    "#main-content, #maincontent, #mainContent, #content, #main, .main-content, .content"
  };

  private static final double GOOD_SHARE = 0.5;
  private static final double NEARLY_ALL = 0.92;

  private MainContent() {}

  static Element of(Document page) {
    Element body = page.body();
    long all = prose(body);
    for (String selector : NAMED) {
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
    Element inner = body;
    while (true) {
      Element heavy = null;
      for (Element child : inner.children()) {
        if (prose(child) >= all * NEARLY_ALL) {
          heavy = child;
        }
      }
      if (heavy == null || heavy.normalName().matches("p|table|ul|ol|pre|tbody|tr")) {
        return inner;
      }
      inner = heavy;
    }
  }

  private static long prose(Element element) {
    return TextMass.of(element) - TextMass.ofLinks(element);
  }
}
