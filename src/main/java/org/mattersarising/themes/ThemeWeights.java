package org.mattersarising.themes;

/**
 * The weights of the logistic score, the same for every theme of a kind. Fitted with a third of the
 * terms left out at random, so that they do not lean on terms more than new text bears out, then
 * rounded; see {@code 0005-theme-assignment.md}.
 *
 * @param bias the score's logit without any evidence
 */
record ThemeWeights(
    double bias,
    double terms,
    double hints,
    double similarity,
    double excess,
    double lookalike,
    double carried,
    double setting,
    double rivals) {

  /** For themes that have terms. */
  static final ThemeWeights HYBRID =
      new ThemeWeights(-5.4, 3.2, 1.0, 4.5, 8.0, -1.5, 3.0, 0.4, -0.9);

  /** For themes that have only a definition and phrases: nearness must do the whole work. */
  static final ThemeWeights VECTORS = new ThemeWeights(-4.2, 0, 0, 3.5, 10.0, -2.0, 2.0, 0, 0);

  /** For those without phrases: a definition alone is near to less. */
  static final ThemeWeights DEFINITION = new ThemeWeights(-3.8, 0, 0, 3.5, 10.0, -2.0, 2.0, 0, 0);

  /** For those whose examples stand in for phrases. */
  static final ThemeWeights EXAMPLES = new ThemeWeights(-4.0, 0, 0, 3.5, 14.0, -2.0, 2.0, 0, 0);

  /** What a sentence keeps of the theme of the one before the one before it. */
  private static final double FADING = 0.7;

  static ThemeWeights of(ThemeProfile profile) {
    if (profile.hasTerms()) {
      return HYBRID;
    }
    if (profile.hasPhrases()) {
      return VECTORS;
    }
    return profile.hasExamples() ? EXAMPLES : DEFINITION;
  }

  /** The evidence with its score. */
  ThemeEvidence scored(ThemeEvidence e) {
    return new ThemeEvidence(
        e.statement(),
        e.themeId(),
        e.terms(),
        e.hints(),
        e.similarity(),
        e.excess(),
        e.lookalike(),
        e.carried(),
        e.setting(),
        e.rivals(),
        score(logit(e)));
  }

  private double logit(ThemeEvidence e) {
    return bias
        + terms * e.terms()
        + hints * e.hints()
        + similarity * e.similarity()
        + excess * e.excess()
        + lookalike * e.lookalike()
        + carried * e.carried()
        + setting * e.setting()
        + rivals * e.rivals();
  }

  /** Quantised, so that the last bits of a sum never decide. */
  private static double score(double logit) {
    return Math.rint(1e4 / (1 + StrictMath.exp(-logit))) / 1e4;
  }

  /** What the next sentence of the paragraph inherits: the score, fading. */
  static double carriedOn(double score, double carried) {
    return Math.rint(Math.max(score, FADING * carried) * 1e4) / 1e4;
  }

  /**
   * What decided a mark: {@code term} and {@code vector} where the terms, or nearness of meaning
   * without them, carry it over the threshold; {@code +context} where only both together with the
   * sentences before do.
   */
  String method(ThemeEvidence e) {
    double all = logit(e);
    if (e.terms() > 0) {
      boolean nearToo = score(all - terms * e.terms()) >= HybridThemeAssigner.THRESHOLD;
      return nearToo ? "term+vector" : "term";
    }
    boolean nearAlone = score(all - carried * e.carried()) >= HybridThemeAssigner.THRESHOLD;
    return nearAlone ? "vector" : "vector+context";
  }
}
