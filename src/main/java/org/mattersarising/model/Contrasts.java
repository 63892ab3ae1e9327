package org.mattersarising.model;

import java.util.List;
import java.util.Map;

/**
 * What sets councils' minutes apart or brings them together, beyond single rates. No ranks: every
 * list is in an order that says nothing of how well a council does.
 *
 * @param compared councils with five comparable meetings or more, of which alone common themes and
 *     likeness tell
 * @param common themes that most of them raise
 * @param alike pairs of councils, each seen from both sides; where there are many councils, those
 *     of the least difference only
 * @param words in order of theme, council, and clearest first
 * @param styleCaveats by council, how its minutes are written where that could explain a difference
 */
public record Contrasts(
    int compared,
    List<CommonTheme> common,
    List<CouncilLikeness> alike,
    List<TellingWord> words,
    Map<String, StyleCaveat> styleCaveats) {

  /** Nothing was compared. */
  public static final Contrasts NONE = new Contrasts(0, List.of(), List.of(), List.of(), Map.of());

  public Contrasts {
    common = List.copyOf(common);
    alike = List.copyOf(alike);
    words = List.copyOf(words);
    styleCaveats = Map.copyOf(styleCaveats);
  }
}
