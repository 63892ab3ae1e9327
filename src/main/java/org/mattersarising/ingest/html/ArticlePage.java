package org.mattersarising.ingest.html;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Any other page: an article of a site, a Word document saved as a page, bare HTML. */
final class ArticlePage implements PageType {

  @Override
  public boolean recognises(Document page) {
    return true;
  }

  @Override
  public Optional<String> write(Document page, BlockWriter out) {
    Element main = MainContent.of(page);
    Elements titles = page.select("h1");
    if (main.selectFirst("h1") == null && titles.size() == 1) {
      // Many sites set an article's title above it: there stand the committee and the date.
      out.heading(TextMass.words(titles.getFirst(), 300));
    }
    out.block(main);
    return Optional.empty();
  }
}
