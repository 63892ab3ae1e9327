package org.mattersarising.annotate.statement;

import java.util.List;
import org.mattersarising.model.Mention;

/**
 * Which sentences of one document say of themselves that their matter came up before: by a cue, or
 * as was learnt. Not for use by several threads.
 */
final class StatedRecurrence {

  private final StatementWeights weights;
  private final RecurrenceFeatures own;
  private final List<GrammarReading> readings;
  private final String text;

  StatedRecurrence(
      StatementWeights weights,
      String text,
      List<GrammarReading> readings,
      List<Mention> mentions) {
    this.weights = weights;
    this.own = new RecurrenceFeatures(text, readings, mentions);
    this.readings = readings;
    this.text = text;
  }

  /**
   * Whether the sentence at an index says so.
   *
   * @param weighed what has its other features, unless its place says what it is
   */
  boolean says(int index, WeighedFeatures weighed) {
    if (IdleReturns.areAll(readings.get(index).sentence().span().in(text))) {
      return false;
    }
    if (readings.get(index).recurs()) {
      return true;
    }
    if (!weights.tellRecurrence() || !own.maySay(index)) {
      return false;
    }
    own.give(weighed, index);
    return weights.sayRecurrence(weighed);
  }
}
