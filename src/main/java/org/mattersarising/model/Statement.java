package org.mattersarising.model;

import org.jspecify.annotations.Nullable;

/**
 * One sentence of the minutes with all that is known of it.
 *
 * @param id a hash of document, offsets and text
 * @param index its place in the document, from 0
 * @param item the index of its agenda item, or -1
 * @param paragraph the index of its paragraph
 * @param span its text
 * @param proposition what is said to be so, without the words that report it; null for procedural
 *     text, which has none
 * @param actScore how sure the act is, 0 to 1
 * @param stance towards whatever it is about
 * @param subjectCouncilId whose matter it is; null where the host is unknown and no other is shown
 * @param notCounted why it is kept but not counted; null for a counted statement
 * @param statesRecurrence whether its own words say that the matter came up before ("reiterated")
 */
public record Statement(
    String id,
    int index,
    int item,
    int paragraph,
    TextSpan span,
    @Nullable TextSpan proposition,
    Act act,
    double actScore,
    Stance stance,
    Speaker speaker,
    @Nullable String subjectCouncilId,
    @Nullable NotCountedReason notCounted,
    boolean statesRecurrence) {

  public Statement {
    if (proposition != null && !span.contains(proposition)) {
      throw new IllegalArgumentException("a statement holds its proposition: " + id);
    }
    if (!(actScore >= 0 && actScore <= 1)) {
      throw new IllegalArgumentException("no score: " + actScore);
    }
  }

  /** Whether figures in reports may count it. */
  public boolean counted() {
    return notCounted == null;
  }

  /**
   * The contract's "raised": counted, a problem, and said as concern, question or recommendation.
   */
  public boolean raises() {
    return counted()
        && stance == Stance.PROBLEM
        && (act == Act.CONCERN || act == Act.QUESTION || act == Act.RECOMMENDATION);
  }

  /** The same statement, kept but not counted. */
  public Statement uncounted(NotCountedReason reason) {
    return new Statement(
        id,
        index,
        item,
        paragraph,
        span,
        proposition,
        act,
        actScore,
        stance,
        speaker,
        subjectCouncilId,
        reason,
        statesRecurrence);
  }

  /** The same statement about another council's matter. */
  public Statement about(@Nullable String councilId) {
    return new Statement(
        id,
        index,
        item,
        paragraph,
        span,
        proposition,
        act,
        actScore,
        stance,
        speaker,
        councilId,
        notCounted,
        statesRecurrence);
  }
}
