package org.mattersarising.model;

import java.time.LocalDate;

/**
 * A meeting that a calendar expects.
 *
 * @param council a register id or a name, as the user wrote it, or the id that this means
 * @param committee its name; empty for a council that meets as a whole
 */
public record ExpectedMeeting(String council, String committee, LocalDate date) {

  public ExpectedMeeting {
    if (council.isBlank()) {
      throw new IllegalArgumentException("a meeting is a council's: " + date);
    }
  }

  /** The same meeting of a council whose id is known. */
  public ExpectedMeeting of(String councilId) {
    return new ExpectedMeeting(councilId, committee, date);
  }
}
