package org.mattersarising.model;

/**
 * A theme in a council's comparable meetings of one quarter.
 *
 * @param period {@code 2019-Q2}
 */
public record ThemeCouncilPeriod(
    String themeId,
    String councilId,
    String period,
    int meetingsWithTheme,
    int meetingsAsProblem,
    int meetingsRead) {}
