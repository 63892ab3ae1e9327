package org.mattersarising.annotate.statement;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was learnt about the labels of statements and about those that say that their matter came up
 * before, side by side: nearly all features are the same, and looking them up takes longest.
 * Immutable.
 */
final class StatementWeights {

  private final StatementModel labels;
  private final @Nullable RecurrenceModel recurrence;
  private final FeatureIndex index;

  /** Of the labels' columns and, behind them, of the recurrence's one. */
  private final int[] bias;

  /**
   * @param recurrence null where the cues alone tell
   */
  StatementWeights(StatementModel labels, @Nullable RecurrenceModel recurrence) {
    this.labels = labels;
    this.recurrence = recurrence;
    int columns = labels.bias().length;
    this.index =
        new FeatureIndex(
            labels.weights(), columns, recurrence == null ? Map.of() : recurrence.weights());
    this.bias = Arrays.copyOf(labels.bias(), columns + 1);
    this.bias[columns] = recurrence == null ? 0 : recurrence.bias()[0];
  }

  /** What adds up the weights of the features of one statement after the other. */
  WeighedFeatures weighed() {
    return new WeighedFeatures(index, bias.length);
  }

  /** Begins a statement without features. */
  void begin(WeighedFeatures weighed) {
    weighed.clear(bias);
  }

  /** The distributions of the labels that the features so far give. */
  StatementModel.Scores scores(WeighedFeatures weighed) {
    return labels.scores(weighed.sums());
  }

  /** Whether anything was learnt about recurrence. */
  boolean tellRecurrence() {
    return recurrence != null;
  }

  /** Whether a sentence of the features so far is likely enough to say that its matter came up. */
  boolean sayRecurrence(WeighedFeatures weighed) {
    return recurrence != null && RecurrenceModel.says(weighed.sums()[bias.length - 1]);
  }
}
