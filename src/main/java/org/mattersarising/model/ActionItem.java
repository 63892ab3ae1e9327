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
 * @param repeats the index, among the document's tasks, of an earlier one that this one says again,
 *     as a table of actions does; -1 where it is a task of its own
 */
public record ActionItem(
    int statement,
    @Nullable TextSpan marker,
    TextSpan task,
    String owner,
    @Nullable LocalDate due,
    int repeats) {

  /** A task of its own. */
  public ActionItem(
      int statement,
      @Nullable TextSpan marker,
      TextSpan task,
      String owner,
      @Nullable LocalDate due) {
    this(statement, marker, task, owner, due, -1);
  }

  /** The same, said before by another of the document's tasks. */
  public ActionItem repeating(int earlier) {
    return new ActionItem(statement, marker, task, owner, due, earlier);
  }

  /** Whether an earlier task of the document is the same. */
  public boolean isRepeated() {
    return repeats >= 0;
  }

  /** Whether the minutes mark it as an action. */
  public boolean marked() {
    return marker != null;
  }
}
