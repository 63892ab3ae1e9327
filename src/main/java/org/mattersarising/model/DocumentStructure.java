package org.mattersarising.model;

import java.util.List;

/**
 * The layout of one document's text.
 *
 * @param items in order of the text; a heading that stands twice is one item
 * @param paragraphs in order of the text; they do not overlap
 * @param truncated the spans of "view the full minutes text" notices: what follows there is missing
 */
public record DocumentStructure(
    List<AgendaItem> items, List<Paragraph> paragraphs, List<TextSpan> truncated) {

  public DocumentStructure {
    items = List.copyOf(items);
    paragraphs = List.copyOf(paragraphs);
    truncated = List.copyOf(truncated);
    for (int i = 1; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).span().start() < paragraphs.get(i - 1).span().end()) {
        throw new IllegalArgumentException("paragraphs overlap: " + paragraphs.get(i));
      }
    }
  }
}
