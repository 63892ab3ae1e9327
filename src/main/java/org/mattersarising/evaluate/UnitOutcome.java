package org.mattersarising.evaluate;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run made of one unit.
 *
 * @param document the document's name
 * @param block the unit's agenda item in its document: units of one item hang together
 * @param boundaryMet whether a statement has exactly the unit's offsets
 * @param stance null where the gold has no theme, so that there is no stance to judge
 * @param themes per theme the unit's hit, false alarm or miss
 */
record UnitOutcome(
    String document,
    int block,
    GoldUnit unit,
    boolean boundaryMet,
    LabelPair act,
    LabelPair speaker,
    @Nullable LabelPair stance,
    Map<String, Counts> themes) {

  UnitOutcome {
    themes = Map.copyOf(themes);
  }
}
