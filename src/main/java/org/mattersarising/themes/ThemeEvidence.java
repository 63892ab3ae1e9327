package org.mattersarising.themes;

/**
 * Why a statement is, or is not, about a theme.
 *
 * @param statement the index of the statement in its document
 * @param terms terms of the theme in the proposition, and in the words that report it (counted
 *     {@value #FRAME_SHARE}), at most {@value #MOST_TERMS}
 * @param hints weak terms, likewise
 * @param similarity cosine to the theme's nearest phrases
 * @param excess similarity above the mean of all themes of the codebook
 * @param lookalike by how much an excluded phrase is nearer than the included ones; never negative
 * @param carried what the sentences before it in its paragraph say for the theme, 0 to 1
 * @param setting whether a term stands in the lead-in or the item's title: 0 or 1
 * @param rivals whether another theme has a term here and this one has none: 0 or 1
 * @param score the probability by these features, quantised to four decimals
 */
public record ThemeEvidence(
    int statement,
    String themeId,
    double terms,
    double hints,
    double similarity,
    double excess,
    double lookalike,
    double carried,
    double setting,
    double rivals,
    double score) {
  static final double FRAME_SHARE = 0.6;
  static final double MOST_TERMS = 2;
}
