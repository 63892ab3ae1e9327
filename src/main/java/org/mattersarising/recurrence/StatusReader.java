package org.mattersarising.recurrence;

import java.util.ArrayList;
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
   * The status after the last dated meeting; an undated one stands before or after nothing, so it
   * decides only where no other is. What is told changes nothing where the same meeting does more,
   * and a denial is changed only by another concern or by words that close the matter.
   *
   * @param steps in order of time; at least one
   */
  static IssueStatus status(List<Step> steps) {
    List<Step> dated = steps.stream().filter(s -> s.occurrence().date() != null).toList();
    List<Step> placed = dated.isEmpty() ? steps : dated;
    String meeting = placed.getLast().occurrence().meeting().id();
    List<IssueStatus> last = new ArrayList<>();
    for (Step step : placed) {
      if (step.occurrence().meeting().id().equals(meeting)) {
        last.add(step.status());
      }
    }
    IssueStatus status = IssueStatus.REPORTED_BACK;
    for (IssueStatus next : last) {
      boolean told = next == IssueStatus.REPORTED_BACK;
      boolean stillDenied = status == IssueStatus.DENIED && !changesDenial(next);
      status = told || stillDenied ? status : next;
    }
    return status;
  }

  private static boolean changesDenial(IssueStatus next) {
    return switch (next) {
      case RAISED, RAISED_AFTER_ASSURANCE, RESOLVED, REFERRED -> true;
      default -> false;
    };
  }
}
