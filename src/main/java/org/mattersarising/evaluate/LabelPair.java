package org.mattersarising.evaluate;

import java.util.Set;

/**
 * One label of a unit: what is right and what was said.
 *
 * @param right the answers that are right; the first in alphabetical order stands for them where a
 *     figure needs one
 * @param predicted what was said
 */
record LabelPair(Set<String> right, String predicted) {

  boolean isRight() {
    return right.contains(predicted);
  }

  /** The right answer for confusion: the predicted one where it is right. */
  String reference() {
    return isRight() ? predicted : right.stream().sorted().findFirst().orElseThrow();
  }
}
