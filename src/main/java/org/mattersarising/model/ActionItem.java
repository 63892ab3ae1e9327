package org.mattersarising.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task that the minutes give to somebody.
 *
 * @param statement the index of the statement that holds the task, or that the marker follows
 * @param marker where "ACTION" stands; null for an unmarked task
 * @param task the words of the task
 * @param owner as printed; empty where the text names none
 * @param due the day it is due; null where the text cannot tell
 */
public record ActionItem(
    int statement,
    @Nullable TextSpan marker,
    TextSpan task,
    String owner,
    @Nullable LocalDate due) {

  /** Whether the minutes mark it as an action. */
  public boolean marked() {
    return marker != null;
  }
}
