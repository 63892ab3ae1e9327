package org.mattersarising.evaluate;

import java.util.Set;

/**
 * One unit that coders labelled.
 *
 * @param id of the unit
 * @param start in code points
 * @param end in code points, exclusive
 * @param themes that both coders marked
 * @param optionalThemes that one of them marked: neither a miss nor a false alarm
 * @param acts the answers that are right; more than one where the coders left it open
 * @param stances the answers that are right; empty where no theme is marked
 * @param speakers the answers that are right
 */
public record GoldUnit(
    String id,
    int start,
    int end,
    String text,
    Set<String> themes,
    Set<String> optionalThemes,
    Set<String> acts,
    Set<String> stances,
    Set<String> speakers) {

  public GoldUnit {
    themes = Set.copyOf(themes);
    optionalThemes = Set.copyOf(optionalThemes);
    acts = Set.copyOf(acts);
    stances = Set.copyOf(stances);
    speakers = Set.copyOf(speakers);
    if (start < 0 || end < start || acts.isEmpty() || speakers.isEmpty()) {
      throw new IllegalArgumentException("no unit: " + id);
    }
  }

  /** Whether a coder could call it procedural: such units are left out of some figures. */
  public boolean mayBeProcedural() {
    return acts.contains("procedural");
  }
}
