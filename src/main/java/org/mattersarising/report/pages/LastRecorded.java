package org.mattersarising.report.pages;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
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

  /** For a sentence: "a task was given, on 7 June 2019", with its words where they are short. */
  static String dated(Corpus corpus, Issue issue) {
    Optional<LastStep> step = LastStep.of(corpus, issue).filter(s -> tells(issue, s));
    return step.map(LastStep::what).orElseGet(() -> status(corpus, issue))
        + ", "
        + Words.on(day(issue))
        + step.map(LastStep::words).orElse("")
        + (raisedToo(issue) ? ", when it was also raised as a concern" : "");
  }

  /** For a table that has the day elsewhere. */
  static String undated(Corpus corpus, Issue issue) {
    return status(corpus, issue) + (raisedToo(issue) ? "; also raised on the same day" : "");
  }

  /** Noting a report is no decision on what it reports. */
  private static String status(Corpus corpus, Issue issue) {
    String deciding = issue.measures().followed().statusStatementId();
    boolean undecided =
        issue.status() == IssueStatus.ACTIONED
            && issue.events().stream()
                .anyMatch(e -> e.statementId().equals(deciding) && corpus.isUndecided(e));
    return undecided ? "a report was noted or a proposal made" : Words.status(issue.status());
  }

  /** Whether the status is that of this step, and the step that of the last day. */
  static boolean tells(Issue issue, LastStep step) {
    return (issue.status() == IssueStatus.ACTIONED || issue.status() == IssueStatus.REFERRED)
        && step.date().equals(day(issue));
  }

  /** Whether the last day has a concern, too, of which the status says nothing. */
  private static boolean raisedToo(Issue issue) {
    LocalDate last = day(issue);
    return last != null
        && switch (issue.status()) {
          // What was closed was no concern any more when that day ended.
          case RAISED, RAISED_AFTER_ASSURANCE, RESOLVED -> false;
          default ->
              issue.events().stream()
                  .anyMatch(e -> IssueCard.raises(e.kind()) && last.equals(e.date()));
        };
  }
}
