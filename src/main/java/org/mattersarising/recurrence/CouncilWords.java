package org.mattersarising.recurrence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How rare each content word is among one council's statements. Immutable once made. */
final class CouncilWords {

  private final Map<String, Integer> statements = new HashMap<>();
  private final int all;

  /**
   * @param occurrences of one council
   */
  CouncilWords(List<Occurrence> occurrences) {
    ContentWords content = new ContentWords();
    for (Occurrence occurrence : occurrences) {
      content
          .of(occurrence.wholeText(), List.of())
          .keySet()
          .forEach(w -> statements.merge(w, 1, Integer::sum));
    }
    this.all = occurrences.size();
  }

  /** The logarithm of one over the share of statements that have the word, by its stem. */
  double rarity(String stem) {
    return Math.log((2.0 + all) / (1.0 + statements.getOrDefault(stem, 0)));
  }
}
