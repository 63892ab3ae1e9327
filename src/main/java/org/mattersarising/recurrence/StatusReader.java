package org.mattersarising.recurrence;

import java.util.List;
import org.mattersarising.model.IssueStatus;

/**
 * Says where a matter stands by its last meeting. Of the several events of one meeting the last is
 * seldom the one that counts: after the answer come figures and what is noted.
 */
final class StatusReader {

  private StatusReader() {}

  /**
   * An event with what it would make of the matter.
   *
   * @param status after this event and those before it
   */
  record Step(Occurrence occurrence, IssueStatus status) {}

  /**
   * The step of the last dated meeting at which the matter was left; an undated one stands before
   * or after nothing, so it decides only where no other is. What is told changes nothing where the
   * same meeting does more, a denial is changed only by another concern or by words that close the
   * matter, and of a matter that stays closed the words that closed it decide.
   *
   * @param steps in order of time; at least one
   */
  static Step deciding(List<Step> steps) {
    List<Step> dated = steps.stream().filter(s -> s.occurrence().date() != null).toList();
    List<Step> placed = dated.isEmpty() ? steps : dated;
    Step last = placed.getLast();
    String meeting = last.occurrence().meeting().id();
    Step decided = null;
    for (Step step : placed) {
      if (step.occurrence().meeting().id().equals(meeting)
          && step.status() != IssueStatus.REPORTED_BACK
          && (decided == null || changes(decided.status(), step.status()))) {
        decided = step;
      }
    }
    return decided == null ? last : decided;
  }

  private static boolean changes(IssueStatus status, IssueStatus next) {
    return switch (status) {
      case DENIED -> changesDenial(next);
      case RESOLVED -> next != IssueStatus.RESOLVED;
      default -> true;
    };
  }

  private static boolean changesDenial(IssueStatus next) {
    return switch (next) {
      case RAISED, RAISED_AFTER_ASSURANCE, RESOLVED, REFERRED -> true;
      default -> false;
    };
  }
}
