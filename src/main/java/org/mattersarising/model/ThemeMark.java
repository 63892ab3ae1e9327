package org.mattersarising.model;

/**
 * A statement is about a theme.
 *
 * @param statement the index of the statement in its document
 * @param score 0 to 1, quantised to four decimals
 * @param stance of the statement towards this theme
 * @param method what decided it, such as {@code term}, {@code vector}, {@code term+vector}
 */
public record ThemeMark(int statement, String themeId, double score, Stance stance, String method) {

  public ThemeMark {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("no score: " + score);
    }
  }

  /** Whether the theme was found in the text: no codebook has it. */
  public boolean discovered() {
    return themeId.startsWith("discovered-");
  }
}
