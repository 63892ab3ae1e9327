package org.mattersarising.model;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An issue as an earlier run wrote it.
 *
 * @param label as it was shown
 * @param councilId the subject council; empty where unknown
 * @param laterMeetingsWithout comparable meetings after its last event, then
 * @param statements the ids of its events' statements
 * @param lastEvent the day of its last dated event; null without one
 */
public record PreviousIssue(
    String id,
    String label,
    String councilId,
    int laterMeetingsWithout,
    Set<String> statements,
    @Nullable LocalDate lastEvent) {

  public PreviousIssue {
    statements = Set.copyOf(statements);
  }
}
