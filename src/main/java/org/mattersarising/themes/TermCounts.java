package org.mattersarising.themes;

/**
 * What the terms of a codebook's themes come to in a statement, by theme.
 *
 * @param strong terms that speak for it, those of the frame counted in part
 * @param weak hints, counted likewise
 * @param setting 1 where the lead-in or title speaks of it, else 0
 */
@SuppressWarnings("ArrayRecordComponent") // read at once, and never kept
record TermCounts(double[] strong, double[] weak, double[] setting) {

  /**
   * Counts.
   *
   * @param setting of the statement's setting
   */
  static TermCounts of(TermIndex terms, StatementWords words, TermIndex.Hits setting) {
    TermIndex.Hits said = terms.in(words.proposition());
    TermIndex.Hits frame = terms.in(words.frame());
    int n = setting.strong().length;
    double[] strong = new double[n];
    double[] weak = new double[n];
    double[] around = new double[n];
    for (int t = 0; t < n; t++) {
      strong[t] = count(said.strong()[t], frame.strong()[t]);
      weak[t] = count(said.weak()[t], frame.weak()[t]);
      around[t] = setting.strong()[t] > 0 ? 1 : 0;
    }
    return new TermCounts(strong, weak, around);
  }

  private static double count(int said, int frame) {
    return Math.min(ThemeEvidence.MOST_TERMS, said + ThemeEvidence.FRAME_SHARE * frame);
  }
}
