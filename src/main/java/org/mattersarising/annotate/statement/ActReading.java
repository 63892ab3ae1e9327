package org.mattersarising.annotate.statement;

import org.mattersarising.model.Act;
import org.mattersarising.model.Stance;

/**
 * What a sentence does and how it stands, with the reason.
 *
 * @param score how sure the act is, 0 to 1 in steps of a hundredth
 * @param cue the rule or the words that decided
 * @param placed whether the place in the layout decided, or a label, so that no words can change it
 */
record ActReading(Act act, double score, Stance stance, String cue, boolean placed) {

  static ActReading of(Act act, double score, Stance stance, String cue) {
    return new ActReading(act, Math.round(Math.min(1, score) * 100) / 100.0, stance, cue, false);
  }

  ActReading byPlace() {
    return new ActReading(act, score, stance, cue, true);
  }
}
