package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Act;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Followed;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueBasis;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.IssueMeasures;
import org.mattersarising.model.IssueStatus;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;
import org.mattersarising.report.Excerpt;

class LastRecordedTest {

  private final Corpus corpus =
      new Corpus(new WorksMeetings().with(List.of(), List.of()), Excerpt.WHOLE);

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
    assertThat(LastRecorded.dated(corpus, issue))
        .isEqualTo(
            "a task was given or a decision taken, on 8 June 2021, when it was also raised as a"
                + " concern");
    assertThat(LastRecorded.undated(corpus, issue))
        .isEqualTo("a task was given or a decision taken; also raised on the same day");
  }

  @Test
  void aConcernOfAnEarlierDayIsNotTold() {
    Issue issue =
        issue(IssueStatus.ACTIONED, event(MAY, EventKind.RAISED), event(JUNE, EventKind.ACTION));
    assertThat(LastRecorded.dated(corpus, issue))
        .isEqualTo("a task was given or a decision taken, on 8 June 2021");
  }

  @Test
  void whatWasRaisedLastIsToldOnce() {
    Issue issue = issue(IssueStatus.RAISED, event(MAY, EventKind.RAISED));
    assertThat(LastRecorded.undated(corpus, issue)).isEqualTo("it was raised");
  }

  @Test
  void whatTheDayClosedIsNotToldAsRaised() {
    Issue issue =
        issue(IssueStatus.RESOLVED, event(JUNE, EventKind.RAISED), event(JUNE, EventKind.DECISION));
    assertThat(LastRecorded.dated(corpus, issue))
        .isEqualTo("the minutes say that it is resolved, on 8 June 2021");
  }

  @Test
  void aReportThatWasNotedIsNoDecision() {
    WorksMeetings works = new WorksMeetings();
    works.replace(
        1,
        WorksMeetings.works(1)
            .says(
                "5.0",
                SpeakerGroup.NONE,
                "",
                Act.DECISION,
                Stance.NEUTRAL,
                "Resolved: that the report be noted."));
    Issue ledger = works.ledger(EventKind.RAISED, EventKind.DECISION);
    Issue issue =
        new Issue(
            ledger.id(),
            "",
            ledger.label(),
            "",
            "ferrydown",
            IssueBasis.OBSERVED,
            2,
            ledger.firstRaised(),
            ledger.firstRaised(),
            1,
            0,
            0,
            0,
            IssueStatus.ACTIONED,
            0,
            1,
            null,
            null,
            null,
            IssueMeasures.NONE.with(
                new Followed(ledger.events().get(1).statementId(), List.of(), null)),
            ledger.events());
    assertThat(
            LastRecorded.dated(
                new Corpus(works.with(List.of(issue), List.of()), Excerpt.WHOLE), issue))
        .isEqualTo("a report was noted or a proposal made, on 6 February 2015");
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
