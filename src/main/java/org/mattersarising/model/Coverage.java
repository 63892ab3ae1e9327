package org.mattersarising.model;

import org.jspecify.annotations.Nullable;

/**
 * What was supplied and read for one committee in one quarter.
 *
 * @param period {@code 2019-Q2}; empty for undated documents
 * @param meetingsExpected only from a calendar that the user gives; null without one
 */
public record Coverage(
    String councilId,
    String committee,
    String period,
    @Nullable Integer meetingsExpected,
    int meetingsFound,
    int documentsRead,
    int documentsNotRead,
    SupplyStatus status) {}
