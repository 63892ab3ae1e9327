package org.mattersarising.themes;

import org.jspecify.annotations.Nullable;

/**
 * How a theme was decided for a statement.
 *
 * @param learnt the probability by what was learnt; null where nothing was, or without a vector
 * @param score what was compared with the threshold: the mean of both, or the codebook's alone
 * @param threshold from which on the statement is marked
 * @param method of the mark, such as {@code term+learnt}
 */
public record ThemeScore(
    ThemeEvidence evidence,
    @Nullable Double learnt,
    double score,
    double threshold,
    String method) {

  /** Whether the statement is marked with the theme. */
  public boolean marked() {
    return score >= threshold;
  }
}
