package org.mattersarising.annotate.statement;

import java.util.List;

/**
 * How one label of a statement was decided.
 *
 * @param value the label's code, such as {@code concern}
 * @param score of the value, 0 to 1; the runner-up's is the next best
 * @param rule what the grammar says and by which rule or words; it decides alone where {@code
 *     learnt} is false
 * @param learnt whether what was learnt had a say
 * @param reasons the features that weighed most between value and runner-up
 */
public record LabelDecision(
    String label,
    String value,
    double score,
    String runnerUp,
    double runnerUpScore,
    String rule,
    boolean learnt,
    List<StatementModel.Reason> reasons) {

  public LabelDecision {
    reasons = List.copyOf(reasons);
  }
}
