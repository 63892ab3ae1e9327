package org.mattersarising.themes;

import org.jspecify.annotations.Nullable;

/**
 * How a theme was decided for a statement.
 *
 * @param learnt the probability by what was learnt; null where nothing was, or without a vector
 * @param score what was compared with the threshold: the mean of both, or the codebook's alone
 * @param threshold from which on the statement is marked
 * @param method of the mark, such as {@code term+learnt}
 * @param yieldsTo the sibling of another codebook that has the statement instead; empty for none
 */
public record ThemeScore(
    ThemeEvidence evidence,
    @Nullable Double learnt,
    double score,
    double threshold,
    String method,
    String yieldsTo) {

  /** A score that yields to no other. */
  public ThemeScore(
      ThemeEvidence evidence,
      @Nullable Double learnt,
      double score,
      double threshold,
      String method) {
    this(evidence, learnt, score, threshold, method, "");
  }

  /** The same score where a better sibling is marked. */
  ThemeScore yieldingTo(String sibling) {
    return new ThemeScore(evidence, learnt, score, threshold, method, sibling);
  }

  /** Whether the statement is marked with the theme. */
  public boolean marked() {
    return score >= threshold && yieldsTo.isEmpty();
  }
}
