package org.mattersarising.annotate.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Mention;

/**
 * Which sentences of one document say of themselves that their matter came up before: by a cue, or
 * as was learnt. Not for use by several threads.
 */
final class StatedRecurrence {

  private final @Nullable RecurrenceModel model;
  private final @Nullable WeighedFeatures weighed;
  private final StatementFeatures statements;
  private final RecurrenceFeatures own;
  private final List<GrammarReading> readings;

  private StatedRecurrence(
      @Nullable RecurrenceModel model,
      StatementFeatures statements,
      RecurrenceFeatures own,
      List<GrammarReading> readings) {
    this.model = model;
    this.weighed = model == null ? null : model.weighed();
    this.statements = statements;
    this.own = own;
    this.readings = readings;
  }

  /**
   * @param model null where the cues alone tell
   */
  static StatedRecurrence in(
      @Nullable RecurrenceModel model,
      StatementFeatures statements,
      String text,
      List<GrammarReading> readings,
      List<Mention> mentions) {
    return new StatedRecurrence(
        model, statements, new RecurrenceFeatures(text, readings, mentions), readings);
  }

  /** Whether the sentence at an index says so. */
  boolean says(int index) {
    if (readings.get(index).recurs()) {
      return true;
    }
    if (model == null || weighed == null || !own.maySay(index)) {
      return false;
    }
    model.begin(weighed);
    statements.give(weighed, readings, index);
    own.give(weighed, index);
    return model.says(weighed);
  }
}
