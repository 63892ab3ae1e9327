package org.mattersarising.recurrence;

import java.util.List;

/**
 * What is left of a raised matter when its council's statements are let go: enough to tell whether
 * other councils raise the same.
 *
 * @param statementId its first statement
 * @param raised the meanings of the statements that raise it; at least one
 */
record Concern(String councilId, String themeId, String statementId, List<CoarseVector> raised) {

  static Concern of(Matter matter) {
    return new Concern(
        matter.councilId(),
        matter.themeId(),
        matter.occurrences().getFirst().statement().id(),
        matter.occurrences().stream()
            .filter(o -> o.statement().raises())
            .map(o -> CoarseVector.of(o.vector()))
            .toList());
  }

  /** The cosine of the two statements that are most alike; centres of many would blur them. */
  double likeness(Concern other) {
    double best = 0;
    for (CoarseVector left : raised) {
      for (CoarseVector right : other.raised) {
        best = Math.max(best, left.cosine(right));
      }
    }
    return best;
  }
}
