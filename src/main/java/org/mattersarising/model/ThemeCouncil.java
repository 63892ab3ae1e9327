package org.mattersarising.model;

import org.jspecify.annotations.Nullable;

/**
 * How often a theme stands in a council's comparable meetings, and what can be said of it.
 *
 * @param councilId the subject council
 * @param committeeType null for all committees together
 * @param meetingsWithTheme comparable meetings of this council that have the theme
 * @param meetingsAsProblem those of them where it is a problem
 * @param meetingsRead comparable meetings read: the denominator
 * @param otherMeetingsWithTheme parts, single items and other hosts' meetings that have it
 * @param rate null below five comparable meetings, as are the interval and all comparisons
 * @param peerGroup code of the councils compared with; empty where nothing was compared
 * @param ratePeers of the peers in the meetings compared, in the council's mix of committee types
 * @param logRatio natural logarithm of the partially pooled ratio to {@code ratePeers}
 * @param qValue false discovery rate over all themes and councils, doubled where changes over time
 *     are sought as well; null for single types
 * @param comparison the meetings behind the ratio
 * @param change a change over time; null for single types, and where too little was read to look
 */
public record ThemeCouncil(
    String themeId,
    String councilId,
    @Nullable CommitteeType committeeType,
    int meetingsWithTheme,
    int meetingsAsProblem,
    int meetingsRead,
    int otherMeetingsWithTheme,
    @Nullable Double rate,
    @Nullable Double ciLow,
    @Nullable Double ciHigh,
    String peerGroup,
    @Nullable Double ratePeers,
    @Nullable Double logRatio,
    @Nullable Double logRatioLow,
    @Nullable Double logRatioHigh,
    @Nullable Double qValue,
    CoverageStatus status,
    Comparison comparison,
    @Nullable ThemeChange change) {

  /** A row in which no change over time was sought. */
  public ThemeCouncil(
      String themeId,
      String councilId,
      @Nullable CommitteeType committeeType,
      int meetingsWithTheme,
      int meetingsAsProblem,
      int meetingsRead,
      int otherMeetingsWithTheme,
      @Nullable Double rate,
      @Nullable Double ciLow,
      @Nullable Double ciHigh,
      String peerGroup,
      @Nullable Double ratePeers,
      @Nullable Double logRatio,
      @Nullable Double logRatioLow,
      @Nullable Double logRatioHigh,
      @Nullable Double qValue,
      CoverageStatus status,
      Comparison comparison) {
    this(
        themeId,
        councilId,
        committeeType,
        meetingsWithTheme,
        meetingsAsProblem,
        meetingsRead,
        otherMeetingsWithTheme,
        rate,
        ciLow,
        ciHigh,
        peerGroup,
        ratePeers,
        logRatio,
        logRatioLow,
        logRatioHigh,
        qValue,
        status,
        comparison,
        null);
  }

  /** A row without a comparison. */
  public ThemeCouncil(
      String themeId,
      String councilId,
      @Nullable CommitteeType committeeType,
      int meetingsWithTheme,
      int meetingsAsProblem,
      int meetingsRead,
      int otherMeetingsWithTheme,
      @Nullable Double rate,
      @Nullable Double ciLow,
      @Nullable Double ciHigh,
      String peerGroup,
      @Nullable Double ratePeers,
      @Nullable Double logRatio,
      @Nullable Double logRatioLow,
      @Nullable Double logRatioHigh,
      @Nullable Double qValue,
      CoverageStatus status) {
    this(
        themeId,
        councilId,
        committeeType,
        meetingsWithTheme,
        meetingsAsProblem,
        meetingsRead,
        otherMeetingsWithTheme,
        rate,
        ciLow,
        ciHigh,
        peerGroup,
        ratePeers,
        logRatio,
        logRatioLow,
        logRatioHigh,
        qValue,
        status,
        Comparison.NONE);
  }

  public ThemeCouncil {
    if (meetingsAsProblem > meetingsWithTheme || meetingsWithTheme > meetingsRead) {
      throw new IllegalArgumentException("numerators stay below denominators: " + themeId);
    }
  }
}
