package org.mattersarising.ingest.html;

import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * One kind of page, told by its elements. To add one, implement this and give it its place in
 * {@link JsoupHtmlExtractor}: the first that recognises a page writes it. Stateless.
 */
interface PageType {

  /** Whether the page is of this kind; what no reader sees has been taken out of it. */
  boolean recognises(Document page);

  /** Writes what the page says of a meeting, or answers why it says nothing. */
  Optional<String> write(Document page, BlockWriter out);
}
