package org.mattersarising.evaluate;

import java.util.List;
import java.util.Map;

/**
 * One labelled document.
 *
 * @param name of its files without ending
 * @param facts its row of {@code documents.tsv} by column; empty without one
 */
public record GoldDocument(
    String name, List<GoldUnit> units, List<GoldSpan> spans, Map<String, String> facts) {

  public GoldDocument {
    units = List.copyOf(units);
    spans = List.copyOf(spans);
    facts = Map.copyOf(facts);
  }
}
