package org.mattersarising.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One specific matter of one council, followed through the minutes supplied.
 *
 * @param id a hash of its earliest statement
 * @param sharedIssueId the group of like issues of several councils; empty where no other has it
 * @param label short and specific, from its most central proposition
 * @param councilId the subject council; empty where unknown
 * @param meetings in how many meetings it has substance
 * @param firstRaised null where no dated meeting raised it
 * @param status where its last meeting left it
 * @param laterMeetingsWithout comparable meetings of the same committee after the last event
 * @param score strength, for order in lists; its formula stands in the method page
 * @param spanDays from first to last dated event; null with fewer than two dates
 * @param shareOfMeetings of the committee's comparable meetings; null below five of them
 * @param measures how it went, and what the score is made of
 * @param events in order of date
 */
public record Issue(
    String id,
    String sharedIssueId,
    String label,
    String themeId,
    String councilId,
    IssueBasis basis,
    int meetings,
    @Nullable LocalDate firstRaised,
    @Nullable LocalDate lastRaised,
    int timesRaised,
    int timesRaisedAfterAssurance,
    int timesAssured,
    int actions,
    IssueStatus status,
    int laterMeetingsWithout,
    double score,
    @Nullable Integer spanDays,
    @Nullable Integer longestGapDays,
    @Nullable Double shareOfMeetings,
    IssueMeasures measures,
    List<IssueEvent> events) {

  public Issue {
    events = List.copyOf(events);
    if (events.isEmpty()) {
      throw new IllegalArgumentException("an issue has at least one event: " + id);
    }
  }

  /** The same issue under another id, label or status. */
  public Issue as(String newId, String newLabel, IssueStatus newStatus) {
    return as(newId, sharedIssueId, newLabel, newStatus);
  }

  /** The same issue, which other councils have, too. */
  public Issue sharedAs(String sharedId) {
    return as(id, sharedId, label, status);
  }

  private Issue as(String newId, String sharedId, String newLabel, IssueStatus newStatus) {
    return new Issue(
        newId,
        sharedId,
        newLabel,
        themeId,
        councilId,
        basis,
        meetings,
        firstRaised,
        lastRaised,
        timesRaised,
        timesRaisedAfterAssurance,
        timesAssured,
        actions,
        newStatus,
        laterMeetingsWithout,
        score,
        spanDays,
        longestGapDays,
        shareOfMeetings,
        newStatus == status ? measures : measures.with(measures.followed().correctedStatus()),
        events);
  }
}
