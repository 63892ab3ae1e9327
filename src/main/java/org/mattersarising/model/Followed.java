package org.mattersarising.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an issue could be followed, so that a reader can check its status and somebody who counts
 * durations knows where observation ends.
 *
 * @param statusStatementId the statement that decides the status; empty where a person set it
 * @param committees of the council itself, in whose minutes the issue stands; sorted, without those
 *     whose name is not known
 * @param until day of the last comparable meeting of these committees; null without one
 */
public record Followed(
    String statusStatementId, List<String> committees, @Nullable LocalDate until) {

  /** Nothing is known of it. */
  public static final Followed UNKNOWN = new Followed("", List.of(), null);

  public Followed {
    committees = List.copyOf(committees);
  }

  /** The same, where a person has set the status. */
  public Followed correctedStatus() {
    return new Followed("", committees, until);
  }
}
