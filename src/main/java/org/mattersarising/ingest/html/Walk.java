package org.mattersarising.ingest.html;

import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Visits what stands in an element in the order of the page. jsoup's own walk allows for a tree
 * that changes meanwhile, and takes twice the time; this one is for trees that do not, and of
 * bounded depth.
 */
final class Walk {

  private Walk() {}

  /** Visits a node, then all that it holds. */
  static void nodes(Node root, Consumer<Node> visitor) {
    visitor.accept(root);
    for (int i = 0, n = root.childNodeSize(); i < n; i++) {
      nodes(root.childNode(i), visitor);
    }
  }

  /** Visits an element, then the elements that it holds. */
  static void elements(Element root, Consumer<Element> visitor) {
    visitor.accept(root);
    for (int i = 0, n = root.childNodeSize(); i < n; i++) {
      if (root.childNode(i) instanceof Element element) {
        elements(element, visitor);
      }
    }
  }
}
