package org.mattersarising.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentHints;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;

class DateBoundsTest {

  private static DocumentFacts facts(String path, DocumentHints hints, String text) {
    SourceDocument source =
        new SourceDocument(
            "0",
            path,
            "text/plain",
            0,
            "",
            ReadStatus.READ,
            "",
            new DocumentText(text),
            hints,
            List.of());
    return new EvidenceFactsReader(new CouncilRegister("test", List.of(), List.of()))
        .read(source, DocumentMetadata.none(path));
  }

  private static DocumentFacts facts(String text) {
    return facts("a.txt", DocumentHints.NONE, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minutes of the meeting held on 3 March 2021 were approved and signed.",
        "RESOLVED: That the minutes of the Transport Panel meeting of Wednesday 3rd March 2021 be confirmed.",
        "Minutes of the previous meeting (3 March 2021)",
        "The Chair signed the minutes of the last meeting, held at 7.00 p.m. on 03/03/2021, as a correct record."
      })
  void isNotBeforeTheMeetingWhoseMinutesWereApproved(String words) {
    DateBounds bounds = DateBounds.of("1. Minutes\n\n" + words + "\n");
    assertThat(bounds.earliest()).isEqualTo(LocalDate.of(2021, 3, 3));
    assertThat(bounds.latest()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date of next meeting: Saturday 5 June 2021",
        "## Date of Next Meeting\n\nSaturday 5th June 2021, 10.00 am",
        "The next meeting of the Transport Panel would be held at 7.30pm in the Town Hall on 5 June 2021.",
        "Members would meet again on 5 June 2021.",
        "These minutes were approved at the meeting of 5 June 2021.",
        "Signed ................ Chair      Date: 5 June 2021"
      })
  void isNotAfterTheMeetingThatWasSetNext(String words) {
    DateBounds bounds = DateBounds.of("1. Close\n\n" + words + "\n");
    assertThat(bounds.latest()).isEqualTo(LocalDate.of(2021, 6, 5));
    assertThat(bounds.earliest()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At the next meeting members would look at the plan of 5 June 2021.",
        "The next meeting was told of the flood on 5 June 2021.",
        "Next meeting 17.07.11 Any other business",
        "Following the Cabinet meeting on 5 June 2021 the fares had risen.",
        "The next meeting of the Forum was held on 5 June 2021.",
        "Minutes of the bus users' forum were noted. The road closes on 5 June 2021.",
        "The Chairman's report dated 5 June 2021 was noted.",
        "Members asked for the minutes of the talks with the operator before 5 June 2021."
      })
  void isNotBoundByTheDateOfSomethingElse(String words) {
    assertThat(DateBounds.of("1. Roads\n\n" + words + "\n")).isEqualTo(DateBounds.NONE);
  }

  @Test
  void standsBesideADateThatIsNotKnown() {
    DocumentFacts facts =
        facts(
            "Agenda item\n\nBuses\n\nMinutes:\n\nThe minutes of the meeting held on 3 March 2021"
                + " were approved.\n\nDate of next meeting: 5 June 2021.\n");
    assertThat(facts.date()).isNull();
    assertThat(facts.earliest()).isEqualTo(LocalDate.of(2021, 3, 3));
    assertThat(facts.latest()).isEqualTo(LocalDate.of(2021, 6, 5));
    assertThat(facts.dateDoubted()).isFalse();
  }

  @Test
  void isSetByWhenADocumentWasFetchedOrWhereItLies() {
    String text = "Agenda item\n\nBuses\n\nMinutes:\n\nMembers asked.\n";
    assertThat(facts("a.txt", new DocumentHints("", "", "2021-07-01"), text).latest())
        .isEqualTo(LocalDate.of(2021, 7, 1));
    String uploads = "https://harrowmere.example/wp-content/uploads/2021/06/minutes.html";
    assertThat(facts("a.txt", new DocumentHints("", uploads, "2021-07-01"), text).latest())
        .isEqualTo(LocalDate.of(2021, 6, 30));
    String numbered = "https://harrowmere.example/documents/s20210615/2021-22/plan.html?d=20200101";
    assertThat(facts("a.txt", new DocumentHints("", numbered, ""), text).latest()).isNull();
  }

  @Test
  void unmasksADateThatCannotBe() {
    DocumentFacts facts =
        facts(
            "Minutes of the meeting held on 14 June 2021\n\n1. Roads\n\nNoted.\n\n"
                + "Date of next meeting: 5 June 2021\n");
    assertThat(facts.date()).isNull();
    assertThat(facts.dateDoubted()).isTrue();
    assertThat(facts.latest()).isEqualTo(LocalDate.of(2021, 6, 5));
    assertThat(facts.warnings())
        .anyMatch(w -> w.contains("14 June 2021") && w.contains("2021-06-05"));
    DocumentFacts early =
        facts(
            "Minutes of the meeting held on 12 January 2020\n\n1. Minutes\n\nThe minutes of the"
                + " meeting held on 8 December 2020 were agreed.\n");
    assertThat(early.date()).isNull();
    assertThat(early.earliest()).isEqualTo(LocalDate.of(2020, 12, 8));
  }

  @Test
  void isDoubtedItselfWhereHeadingAndFileNameAgree() {
    DocumentFacts facts =
        facts(
            "minutes/2021-06-14.txt",
            DocumentHints.NONE,
            "Minutes of the meeting held on 14 June 2021\n\n1. Roads\n\nNoted.\n\n"
                + "Date of next meeting: 12 July 2020\n");
    assertThat(facts.date()).isEqualTo(LocalDate.of(2021, 6, 14));
    assertThat(facts.dateDoubted()).isTrue();
    assertThat(facts.warnings()).anyMatch(w -> w.contains("2020-07-12"));
    assertThat(facts.latest()).isNull();
  }

  @Test
  void givesWayToTheFileNameThatTheHeadingsWeekdayFits() {
    DocumentFacts facts =
        facts(
            "2021-01-12.txt",
            DocumentHints.NONE,
            "Minutes of the meeting held on Tuesday 12 January 2020\n\n1. Roads\n\nNoted.\n");
    assertThat(facts.date()).isEqualTo(LocalDate.of(2021, 1, 12));
    assertThat(facts.warnings()).isNotEmpty();
  }

  @Test
  void leavesNothingWhereTheTextContradictsItself() {
    DocumentFacts facts =
        facts(
            "1. Minutes\n\nThe minutes of the meeting held on 3 March 2021 were approved.\n\n"
                + "Date of next meeting: 5 June 2020\n");
    assertThat(facts.earliest()).isNull();
    assertThat(facts.latest()).isNull();
    assertThat(facts.warnings()).isNotEmpty();
  }

  @Test
  void isNotGuessedFromAFileNameThatSaysASunday() {
    DocumentFacts facts = facts("2021-06-13.txt", DocumentHints.NONE, "1. Roads\n\nNoted.\n");
    assertThat(facts.date()).isNull();
    assertThat(facts.dateDoubted()).isTrue();
    assertThat(facts.warnings()).anyMatch(w -> w.contains("Sunday"));
  }

  @Test
  void yieldsToAHeadingWithItsRightWeekday() {
    String text =
        "Ferry Panel - Wednesday, 24th March, 2021\n\n1. Minutes\n\n"
            + "The minutes of the meeting held on 2 December 2021 were approved.\n";
    DocumentFacts facts = facts(text);
    assertThat(facts.date()).isEqualTo(LocalDate.of(2021, 3, 24));
    assertThat(facts.dateDoubted()).isTrue();
    assertThat(facts(text.replace("Wednesday", "Friday")).date()).isNull();
  }

  @Test
  void takesAnAsideOnTheNextMeetingForNoOtherDay() {
    String head =
        "Quay Parish Council Draft (until approved at the next meeting) Minutes of the Ordinary Meeting"
            + " held on Wednesday 2 December 2020 at 7.00 pm\n\n1. Lamps\n\nDark.\n";
    assertThat(facts(head).date()).isEqualTo(LocalDate.of(2020, 12, 2));
  }

  @Test
  void doesNotTakeAYearLongBeforeThatOfTheNextMeeting() {
    String text =
        "Harbour Panel\n%s\n\n1. Lamps\n\nNone.\n\nDate of next meeting: Tuesday 12 March 2024.\n";
    DocumentFacts mistyped = facts(String.format(text, "9 January 2014"));
    assertThat(mistyped.date()).isNull();
    assertThat(mistyped.dateDoubted()).isTrue();
    assertThat(mistyped.warnings())
        .anyMatch(w -> w.contains("more than 18 months before 2024-03-12"));
    assertThat(facts(String.format(text, "9 January 2024")).date())
        .isEqualTo(LocalDate.of(2024, 1, 9));
    // A right weekday is no slip of the pen: then the date is used, and the doubt told.
    DocumentFacts sure = facts(String.format(text, "Thursday 9 January 2014"));
    assertThat(sure.date()).isEqualTo(LocalDate.of(2014, 1, 9));
    assertThat(sure.dateDoubted()).isTrue();
  }
}
