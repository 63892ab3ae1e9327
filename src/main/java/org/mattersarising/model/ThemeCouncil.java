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
    CoverageStatus status) {

  public ThemeCouncil {
    if (meetingsAsProblem > meetingsWithTheme || meetingsWithTheme > meetingsRead) {
      throw new IllegalArgumentException("numerators stay below denominators: " + themeId);
    }
  }
}
