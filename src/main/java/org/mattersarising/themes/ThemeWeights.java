package org.mattersarising.themes;

/**
 * The weights of the logistic score, the same for every theme, and the threshold.
 *
 * @param bias the score's logit without any evidence
 * @param threshold marks have at least this score
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
    double rivals,
    double threshold) {

  /** Set by hand, near a leave-one-document-out fit; see the ADR. */
  static final ThemeWeights HYBRID =
      new ThemeWeights(-5.4, 3.2, 1.0, 4.5, 8.0, -1.5, 3.0, 0.4, -0.9, 0.32);

  /** The evidence with its score. */
  ThemeEvidence scored(ThemeEvidence e) {
    double logit =
        bias
            + terms * e.terms()
            + hints * e.hints()
            + similarity * e.similarity()
            + excess * e.excess()
            + lookalike * e.lookalike()
            + carried * e.carried()
            + setting * e.setting()
            + rivals * e.rivals();
    double score = Math.rint(1e4 / (1 + StrictMath.exp(-logit))) / 1e4;
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
        score);
  }

  /** What the next sentence of the paragraph inherits: the score, fading. */
  double carriedOn(ThemeEvidence e) {
    return Math.rint(Math.max(e.score(), 0.7 * e.carried()) * 1e4) / 1e4;
  }

  /** Which kinds of evidence a mark rests on: those without which the score falls short. */
  String method(ThemeEvidence e) {
    boolean term = e.terms() > 0;
    boolean vector = similarity * e.similarity() + excess * e.excess() > -bias / 2;
    if (term) {
      return vector ? "term+vector" : "term";
    }
    return e.carried() >= 0.5 ? "vector+context" : "vector";
  }
}
