package org.mattersarising.themes;

import org.jspecify.annotations.Nullable;

/**
 * How a theme was decided for a statement.
 *
 * @param alone the probability by what was learnt, from the statement alone; null where nothing was
 *     learnt, or without a vector
 * @param learnt the same with what the statements around it say; null where {@code alone} is
 * @param score what was compared with the threshold: the mean of both, or the codebook's alone
 * @param threshold from which on the statement is marked
 * @param method of the mark, such as {@code term+learnt}
 * @param yieldsTo the sibling of another codebook that has the statement instead; empty for none
 */
public record ThemeScore(
    ThemeEvidence evidence,
    @Nullable Double alone,
    @Nullable Double learnt,
    double score,
    double threshold,
    String method,
    String yieldsTo) {

  /** The same score where a better sibling is marked. */
  ThemeScore yieldingTo(String sibling) {
    return new ThemeScore(evidence, alone, learnt, score, threshold, method, sibling);
  }

  /** Whether the statement is marked with the theme. */
  public boolean marked() {
    return score >= threshold && yieldsTo.isEmpty();
  }
}
