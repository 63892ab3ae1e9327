package org.mattersarising.structure;

import org.jspecify.annotations.Nullable;
import org.mattersarising.model.TextSpan;

/**
 * What a line of running text holds in this order: words, an action, directions of the page it was
 * published on, and the place where the page cut the minutes. Each ends where the next begins.
 *
 * @param wordsEnd end of the words
 * @param actionEnd end of the action; where the words end without one
 * @param end of the directions; where the action ends without them
 * @param truncation the place where the minutes were cut; null without
 */
record LineParts(int wordsEnd, int actionEnd, int end, @Nullable TextSpan truncation) {

  static LineParts of(String text, int from, int to) {
    int[] cut = Wording.truncation(text, from, to);
    int end = cut == null ? to : cut[0];
    int directions = Wording.directions(text, from, end);
    int tail = directions < 0 ? end : directions;
    int action = Wording.actionInside(text, from, tail);
    return new LineParts(
        action < 0 ? tail : action, tail, end, cut == null ? null : new TextSpan(cut[0], cut[1]));
  }
}
