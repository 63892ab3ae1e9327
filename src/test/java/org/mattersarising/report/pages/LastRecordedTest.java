package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueBasis;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.IssueMeasures;
import org.mattersarising.model.IssueStatus;

class LastRecordedTest {

  private static final String MAY = "2021-05-04";
  private static final String JUNE = "2021-06-08";

  @Test
  void aTaskDoesNotHideTheConcernOfTheSameDay() {
    Issue issue =
        issue(
            IssueStatus.ACTIONED,
            event(MAY, EventKind.RAISED),
            event(JUNE, EventKind.RAISED_AGAIN),
            event(JUNE, EventKind.ACTION));
    assertThat(LastRecorded.dated(issue))
        .isEqualTo(
            "a task was given or a decision taken, on 8 June 2021, when it was also raised as a"
                + " concern");
    assertThat(LastRecorded.undated(issue))
        .isEqualTo("a task was given or a decision taken; also raised on the same day");
  }

  @Test
  void aConcernOfAnEarlierDayIsNotTold() {
    Issue issue =
        issue(IssueStatus.ACTIONED, event(MAY, EventKind.RAISED), event(JUNE, EventKind.ACTION));
    assertThat(LastRecorded.dated(issue))
        .isEqualTo("a task was given or a decision taken, on 8 June 2021");
  }

  @Test
  void whatWasRaisedLastIsToldOnce() {
    Issue issue = issue(IssueStatus.RAISED, event(MAY, EventKind.RAISED));
    assertThat(LastRecorded.undated(issue)).isEqualTo("it was raised");
  }

  private static IssueEvent event(String day, EventKind kind) {
    return new IssueEvent(day + kind, "ferrydown", LocalDate.parse(day), kind, null, 0.9);
  }

  private static Issue issue(IssueStatus status, IssueEvent... events) {
    return new Issue(
        "0123456789abcdef",
        "",
        "Rust on the ferry ramp",
        "",
        "ferrydown",
        IssueBasis.OBSERVED,
        2,
        LocalDate.parse(MAY),
        LocalDate.parse(JUNE),
        2,
        0,
        0,
        0,
        status,
        0,
        1,
        null,
        null,
        null,
        IssueMeasures.NONE,
        List.of(events));
  }
}
