package org.mattersarising.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an issue in one statement.
 *
 * @param hostCouncilId whose minutes say so; empty where unknown
 * @param date of the meeting; null where unknown
 * @param raisedBy who raised it; null for events that do not raise
 * @param similarity to the issue's centre, 0 to 1
 */
public record IssueEvent(
    String statementId,
    String hostCouncilId,
    @Nullable LocalDate date,
    EventKind kind,
    @Nullable RaisedBy raisedBy,
    double similarity) {}
