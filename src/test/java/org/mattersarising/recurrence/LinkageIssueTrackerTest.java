package org.mattersarising.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Act;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.DocumentBuilder;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Followed;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueBasis;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.IssueStatus;
import org.mattersarising.model.RaisedBy;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;

class LinkageIssueTrackerTest {

  private static final String PANEL = "Scrutiny Panel";
  private static final String LATE = "health assessments of children were completed late again";
  private static final String SOON =
      "health assessments of children would soon be completed less late";
  private static final String LATER = "children's health assessments still completed too late";

  private final List<AnalysedDocument> documents = new ArrayList<>();

  @Test
  void followsAMatterFromRaisedOverAssuredToRaisedAgain() {
    documents.add(meeting("2024-01-10").concern("timeliness", LATE).build());
    documents.add(
        meeting("2024-04-10")
            .assurance("timeliness", "health assessments of children would now be completed sooner")
            .build());
    documents.add(meeting("2024-07-10").concern("timeliness", LATER).build());
    Issue issue = onlyIssue();
    assertThat(issue.events())
        .extracting(IssueEvent::kind)
        .containsExactly(EventKind.RAISED, EventKind.ASSURED, EventKind.RAISED_AGAIN);
    assertThat(issue.status()).isEqualTo(IssueStatus.RAISED_AFTER_ASSURANCE);
    assertThat(issue.timesRaised()).isEqualTo(2);
    assertThat(issue.timesRaisedAfterAssurance()).isEqualTo(1);
    assertThat(issue.spanDays()).isEqualTo(182);
    assertThat(issue.longestGapDays()).isEqualTo(91);
    assertThat(issue.basis()).isEqualTo(IssueBasis.OBSERVED);
  }

  @Test
  void aTaskThatATableSaysAgainCountsOnce() {
    documents.add(meeting("2024-01-10").concern("timeliness", LATE).build());
    String task = "health assessments of children to be completed less late";
    documents.add(
        meeting("2024-04-10")
            .concern("timeliness", LATER)
            .says(
                Act.ACTION,
                Stance.NEUTRAL,
                SpeakerGroup.NONE,
                "timeliness",
                task + ": Nurse",
                false)
            .task("Nurse")
            .says(Act.ACTION, Stance.NEUTRAL, SpeakerGroup.NONE, "timeliness", task, false)
            .taskAgain("Nurse")
            .build());
    Issue issue = onlyIssue();
    assertThat(issue.events()).filteredOn(e -> e.kind() == EventKind.ACTION).hasSize(2);
    assertThat(issue.actions()).isEqualTo(1);
  }

  @Test
  void takesGoodNewsOfALaterMeetingForAReportAndAPromiseForAnAssurance() {
    documents.add(meeting("2024-01-10").concern("timeliness", LATE).build());
    documents.add(
        meeting("2024-04-10")
            .assurance("timeliness", "health assessments of children had been completed in time")
            .build());
    documents.add(meeting("2024-07-10").assurance("timeliness", SOON).build());
    assertThat(onlyIssue().events())
        .extracting(IssueEvent::kind)
        .containsExactly(EventKind.RAISED, EventKind.REPORTED_BACK, EventKind.ASSURED);
  }

  @Test
  void takesAMatterForResolvedThatTheCommitteeCallsSoInWhateverTone() {
    documents.add(meeting("2024-01-10").concern("timeliness", LATE).build());
    documents.add(
        meeting("2024-04-10")
            .concern(
                "timeliness",
                "the late health assessments of children were to be regarded as resolved")
            .assurance("timeliness", SOON)
            .build());
    Issue issue = onlyIssue();
    assertThat(issue.status()).isEqualTo(IssueStatus.RESOLVED);
    assertThat(issue.timesRaised()).isEqualTo(1);
  }

  @Test
  void takesAResolvedMatterForOpenWhereALaterMeetingRaisesItAgain() {
    documents.add(meeting("2024-01-10").concern("timeliness", LATE).build());
    documents.add(
        meeting("2024-04-10")
            .concern(
                "timeliness",
                "the late health assessments of children were to be regarded as resolved")
            .build());
    documents.add(meeting("2024-07-10").concern("timeliness", LATER).build());
    assertThat(onlyIssue().status()).isEqualTo(IssueStatus.RAISED);
  }

  @Test
  void takesManyStatementsOfOneMeetingForOneOccurrence() {
    documents.add(
        meeting("2024-01-10").concern("timeliness", LATE).concern("timeliness", LATER).build());
    assertThat(track().issues()).isEmpty();
  }

  @Test
  void keepsDifferentMattersOfOneThemeApart() {
    documents.add(meeting("2024-01-10").concern("timeliness", LATE).build());
    documents.add(
        meeting("2024-04-10")
            .concern("timeliness", "court bundles reached solicitors days before hearings")
            .build());
    assertThat(track().issues()).isEmpty();
  }

  @Test
  void listsAMatterThatNobodyRaisedAndNeverCallsItRaised() {
    documents.add(meeting("2024-01-10").assurance("timeliness", LATE).build());
    documents.add(meeting("2024-04-10").assurance("timeliness", SOON).build());
    Issue issue = onlyIssue();
    assertThat(issue.meetings()).isEqualTo(2);
    assertThat(issue.timesRaised()).isZero();
    assertThat(issue.firstRaised()).isNull();
    // Who promises what nobody asked for tells how things stand.
    assertThat(issue.status()).isEqualTo(IssueStatus.REPORTED_BACK);
  }

  @Test
  void tellsOfALaterMeetingThatOnlyReportsHowThingsStand() {
    documents.add(meeting("2024-01-10").concern("timeliness", LATE).build());
    documents.add(
        meeting("2024-04-10")
            .fact("timeliness", "health assessments of children took place in forty days")
            .build());
    assertThat(onlyIssue().events())
        .extracting(IssueEvent::kind)
        .containsExactly(EventKind.RAISED, EventKind.REPORTED_BACK);
  }

  @Test
  void takesATroubleThatAnOfficerTellsALaterMeetingForAReportUnlessItHasANumberOrAWorry() {
    documents.add(meeting("2024-01-10").concern("timeliness", LATE).build());
    documents.add(
        meeting("2024-04-10")
            .officerConcern("timeliness", "health assessments of children were late as ever")
            .build());
    documents.add(
        meeting("2024-07-10")
            .officerConcern("timeliness", "health assessments of children were late in nine cases")
            .build());
    documents.add(
        meeting("2024-10-10")
            .officerConcern("timeliness", "late health assessments of children worried her")
            .build());
    assertThat(onlyIssue().events())
        .extracting(IssueEvent::kind)
        .containsExactly(
            EventKind.RAISED,
            EventKind.REPORTED_BACK,
            EventKind.RAISED_AGAIN,
            EventKind.RAISED_AGAIN);
  }

  @Test
  void isAssuredByOthersThanMembersWhoSpeakForThemselves() {
    documents.add(meeting("2024-01-10").concern("timeliness", LATE).build());
    documents.add(
        meeting("2024-04-10")
            .says(
                Act.ASSURANCE,
                Stance.IMPROVING,
                SpeakerGroup.MEMBER,
                "timeliness",
                "late health assessments of children would be done by May",
                false)
            .build());
    assertThat(onlyIssue().events())
        .extracting(IssueEvent::kind)
        .containsExactly(EventKind.RAISED, EventKind.REPORTED_BACK);
  }

  @Test
  void namesTheCouncillorWhoAskedWhereTheSameSentenceTellsWhatAnOfficerAnswered() {
    documents.add(meeting("2024-01-10").concern("timeliness", LATE).build());
    documents.add(
        meeting("2024-04-10")
            .officerConcern(
                "timeliness",
                "Cllr Ash asked about late health assessments of children and heard of nine")
            .build());
    assertThat(onlyIssue().events().getLast().raisedBy()).isEqualTo(RaisedBy.MEMBER);
  }

  @Test
  void takesTheReasonsForADenialForPartOfIt() {
    documents.add(meeting("2024-01-10").concern("timeliness", LATE).build());
    documents.add(
        meeting("2024-04-10")
            .concern("timeliness", LATER)
            .denial("timeliness", "the health assessments of children were not late at all")
            .fact("timeliness", "health assessments of children took place in ten days")
            .build());
    Issue issue = onlyIssue();
    assertThat(issue.events())
        .extracting(IssueEvent::kind)
        .containsExactly(
            EventKind.RAISED, EventKind.RAISED_AGAIN, EventKind.DENIED, EventKind.DENIED);
    assertThat(issue.status()).isEqualTo(IssueStatus.DENIED);
  }

  @Test
  void leavesNoMeetingOfAMatterWithoutAnEvent() {
    documents.add(
        meeting("2024-01-10")
            .fact("timeliness", "health assessments of children took place in forty days")
            .build());
    documents.add(meeting("2024-04-10").concern("timeliness", LATE).build());
    assertThat(onlyIssue().events())
        .extracting(IssueEvent::kind)
        .containsExactly(EventKind.REPORTED_BACK, EventKind.RAISED);
  }

  @Test
  void followsAMatterThatTheCodebookHasNoNameFor() {
    documents.add(
        meeting("2024-01-10").concern("", "the weathercock on Orley tower leans").build());
    documents.add(
        meeting("2024-04-10").concern("", "the Orley weathercock still leans over").build());
    assertThat(onlyIssue().themeId()).isEmpty();
  }

  @Test
  void listsWhatTheMinutesThemselvesSayCameBackEvenFromOneMeeting() {
    documents.add(meeting("2024-01-10").concernAgain("timeliness", LATE).build());
    Issue issue = onlyIssue();
    assertThat(issue.basis()).isEqualTo(IssueBasis.STATED);
    assertThat(issue.events().getFirst().kind()).isEqualTo(EventKind.STATED_AGAIN);
  }

  @Test
  void letsNoUndatedPageShowThatAMatterCameBack() {
    documents.add(meeting("2024-01-10").concern("timeliness", LATE).build());
    documents.add(
        DocumentBuilder.undatedItem("item.txt", "alderby").concern("timeliness", LATER).build());
    assertThat(track().issues()).isEmpty();
  }

  @Test
  void sharesAMatterBetweenCouncilsFromOneMeetingEach() {
    documents.add(meeting("2024-01-10").concern("timeliness", LATE).build());
    documents.add(
        DocumentBuilder.whole("brackwell", PANEL, "2023-05-01")
            .concern("timeliness", LATER)
            .build());
    Ledger ledger = track();
    assertThat(ledger.sharedIssues()).hasSize(1);
    assertThat(ledger.sharedIssues().getFirst().councilIds())
        .containsExactly("alderby", "brackwell");
    assertThat(ledger.issues())
        .allSatisfy(i -> assertThat(i.basis()).isEqualTo(IssueBasis.SHARED))
        .extracting(Issue::councilId)
        .containsExactly("alderby", "brackwell");
  }

  @Test
  void letsNoAssuranceOfOneCouncilAnswerAnother() {
    documents.add(meeting("2024-01-10").concern("timeliness", LATE).build());
    documents.add(
        DocumentBuilder.whole("brackwell", PANEL, "2024-02-01")
            .concern("timeliness", LATER)
            .assurance("timeliness", "health assessments of children would now be completed sooner")
            .build());
    documents.add(meeting("2024-07-10").concern("timeliness", LATER).build());
    Issue alderby =
        track().issues().stream()
            .filter(i -> i.councilId().equals("alderby"))
            .findFirst()
            .orElseThrow();
    assertThat(alderby.status()).isEqualTo(IssueStatus.RAISED);
    assertThat(alderby.timesRaisedAfterAssurance()).isZero();
  }

  @Test
  void countsSilenceInLaterComparableMeetingsAndNamesNoStatusForIt() {
    documents.add(meeting("2024-01-10").concern("timeliness", LATE).build());
    documents.add(meeting("2024-04-10").concern("timeliness", LATER).build());
    documents.add(meeting("2024-07-10").fact("budget", "the budget was balanced").build());
    documents.add(meeting("2024-10-10").fact("budget", "the reserve was used").build());
    Issue issue = onlyIssue();
    assertThat(issue.laterMeetingsWithout()).isEqualTo(2);
    assertThat(issue.status()).isEqualTo(IssueStatus.RAISED);
    assertThat(issue.measures().followed())
        .isEqualTo(
            new Followed(
                issue.events().getLast().statementId(),
                List.of(PANEL),
                LocalDate.of(2024, 10, 10)));
  }

  @Test
  void groupsBySubjectCouncilAndNamesTheHost() {
    documents.add(meeting("2024-01-10").concern("timeliness", LATE).about("countyshire").build());
    documents.add(meeting("2024-04-10").concern("timeliness", LATER).about("countyshire").build());
    Issue issue = onlyIssue();
    assertThat(issue.councilId()).isEqualTo("countyshire");
    assertThat(issue.events()).allSatisfy(e -> assertThat(e.hostCouncilId()).isEqualTo("alderby"));
  }

  @Test
  void labelsAnIssueWithoutNamingAPerson() {
    documents.add(
        meeting("2024-01-10")
            .concern(
                "timeliness", "Anne Other said health assessments of children were completed late")
            .naming("Anne Other")
            .build());
    documents.add(meeting("2024-04-10").concern("timeliness", LATER).build());
    assertThat(onlyIssue().label()).doesNotContain("Anne").contains("ealth assessments");
  }

  @Test
  void findsTheSameWhateverTheOrderOfTheFiles() {
    Random random = new Random(3);
    String[] nouns = {"visits", "assessments", "plans", "reviews"};
    for (int i = 0; i < 24; i++) {
      String date = "2024-%02d-%02d".formatted(1 + i % 12, 1 + i);
      documents.add(
          DocumentBuilder.whole(i % 3 == 0 ? "alderby" : "brackwell", PANEL, date)
              .concern("timeliness", nouns[random.nextInt(4)] + " of children were completed late")
              .concern("caseloads", "workers held too many " + nouns[random.nextInt(4)])
              .build());
    }
    Ledger first = track();
    assertThat(first.issues()).isNotEmpty();
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(documents, random);
      assertThat(track()).isEqualTo(first);
    }
  }

  private static DocumentBuilder meeting(String date) {
    return DocumentBuilder.whole("alderby", PANEL, date);
  }

  private Issue onlyIssue() {
    List<Issue> issues = track().issues();
    assertThat(issues).hasSize(1);
    return issues.getFirst();
  }

  private Ledger track() {
    return TrackedIssues.track(documents, List.of(), null);
  }
}
