package org.mattersarising.report.pages;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.IssueStatus;

/**
 * How an issue stood when it was last recorded. A meeting that assures members, or gives a task,
 * has often heard the concern again, which the status alone would hide.
 */
final class LastRecorded {

  private LastRecorded() {}

  /** The day of the last dated event; null where none is dated. */
  static @Nullable LocalDate day(Issue issue) {
    return issue.events().stream()
        .map(IssueEvent::date)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  /** For a sentence: "a task was given or a decision taken, on 7 June 2019". */
  static String dated(Issue issue) {
    return Words.status(issue.status())
        + ", "
        + Words.on(day(issue))
        + (raisedToo(issue) ? ", when it was also raised as a concern" : "");
  }

  /** For a table that has the day elsewhere. */
  static String undated(Issue issue) {
    return Words.status(issue.status()) + (raisedToo(issue) ? "; also raised on the same day" : "");
  }

  /** Whether the last day has a concern, too, of which the status says nothing. */
  private static boolean raisedToo(Issue issue) {
    LocalDate last = day(issue);
    return last != null
        && issue.status() != IssueStatus.RAISED
        && issue.status() != IssueStatus.RAISED_AFTER_ASSURANCE
        && issue.events().stream()
            .anyMatch(e -> IssueCard.raises(e.kind()) && last.equals(e.date()));
  }
}
