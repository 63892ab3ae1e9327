package org.mattersarising.annotate.statement;

import org.mattersarising.model.Act;
import org.mattersarising.model.Stance;

/**
 * What a sentence does and how it stands, with the reason.
 *
 * @param score how sure the act is, 0 to 1 in steps of a hundredth
 * @param cue the rule or the words that decided
 */
record ActReading(Act act, double score, Stance stance, String cue) {

  static ActReading of(Act act, double score, Stance stance, String cue) {
    return new ActReading(act, Math.round(Math.min(1, score) * 100) / 100.0, stance, cue);
  }
}
