package org.mattersarising.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Access;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.CouncilMethod;
import org.mattersarising.model.Coverage;
import org.mattersarising.model.DateMethod;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.ExpectedMeeting;
import org.mattersarising.model.Extent;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;

class CoverageCounterTest {

  private final List<SourceDocument> sources = new ArrayList<>();
  private final Map<String, DocumentFacts> facts = new HashMap<>();
  private final Map<String, Meeting> meetings = new HashMap<>();

  @Test
  void tellsWhatWasNotSuppliedFromWhatWasNotRead() {
    add("a", "2024-01-10", ReadStatus.READ);
    add("b", "2024-04-10", ReadStatus.UNREADABLE);
    assertThat(
            count(
                expected("Transport Panel", "2024-01-10"),
                expected("Transport Panel", "2024-04-10"),
                expected("Transport Panel", "2024-07-10")))
        .containsExactly(
            "alderby|Transport Panel|2024-Q1|1|1|1|0|read",
            "alderby|Transport Panel|2024-Q2|1|0|0|1|not_read",
            "alderby|Transport Panel|2024-Q3|1|0|0|0|not_supplied");
  }

  @Test
  void countsAQuarterAsPartlyReadWhereAnExpectedMeetingIsMissing() {
    add("a", "2024-01-10", ReadStatus.READ);
    add("b", "2024-02-14", ReadStatus.READ);
    assertThat(
            count(
                expected("the Transport Panel", "2024-01-10"),
                expected("transport panel", "2024-03-20")))
        .containsExactly("alderby|Transport Panel|2024-Q1|2|2|2|0|partly_read");
  }

  @Test
  void expectsNothingWithoutACalendar() {
    add("a", "2024-01-10", ReadStatus.READ);
    assertThat(count()).containsExactly("alderby|Transport Panel|2024-Q1||1|1|0|read");
  }

  @Test
  void countsACommitteeOnceHoweverItsMinutesSpellIt() {
    add("a", "2024-01-10", ReadStatus.READ, "Harbour & Ferries Panel");
    add("b", "2024-02-14", ReadStatus.READ, "HARBOUR AND FERRIES PANEL.");
    assertThat(count(expected("the harbour and ferries panel", "2024-01-10")))
        .containsExactly("alderby|Harbour & Ferries Panel|2024-Q1|1|2|2|0|read");
  }

  @Test
  void knowsACommitteeOfWhichNothingWasSupplied() {
    assertThat(count(expected("Harbour Board", "2024-02-01")))
        .containsExactly("alderby|Harbour Board|2024-Q1|1|0|0|0|not_supplied");
  }

  @Test
  void takesAnUnreadDocumentForTheMeetingExpectedOnItsDay() {
    add("a", "2024-01-10", ReadStatus.READ);
    add("scan", "2024-04-10", ReadStatus.EMPTY, "");
    add("other", "2024-03-13", ReadStatus.UNREADABLE, "");
    assertThat(
            count(
                expected("Transport Panel", "2024-01-10"),
                expected("Transport Panel", "2024-03-13"),
                expected("Transport Panel", "2024-04-10")))
        .containsExactly(
            "alderby|Transport Panel|2024-Q1|2|1|1|1|partly_read",
            "alderby|Transport Panel|2024-Q2|1|0|0|1|not_read");
  }

  @Test
  void choosesBetweenMeetingsOfOneDayByTheNameOfTheFile() {
    add("2024-04-10-ferries", "2024-04-10", ReadStatus.EMPTY, "");
    assertThat(
            count(expected("Ferries Panel", "2024-04-10"), expected("Harbour Board", "2024-04-10")))
        .containsExactly(
            "alderby|Ferries Panel|2024-Q2|1|0|0|1|not_read",
            "alderby|Harbour Board|2024-Q2|1|0|0|0|not_supplied");
  }

  @Test
  void callsNoMeetingMissingThatAnUnreadDocumentMayBe() {
    add("scan", "2024-04-10", ReadStatus.EMPTY, "");
    assertThat(
            count(expected("Ferries Panel", "2024-04-10"), expected("Harbour Board", "2024-04-10")))
        .containsExactly(
            "alderby||2024-Q2||0|0|1|not_read",
            "alderby|Ferries Panel|2024-Q2|1|0|0|0|not_read",
            "alderby|Harbour Board|2024-Q2|1|0|0|0|not_read");
  }

  private static ExpectedMeeting expected(String committee, String date) {
    return new ExpectedMeeting("alderby", committee, LocalDate.parse(date));
  }

  private List<String> count(ExpectedMeeting... calendar) {
    return new CoverageCounter()
        .count(sources, facts, meetings, List.of(calendar)).stream()
            .map(CoverageCounterTest::row)
            .toList();
  }

  private static String row(Coverage c) {
    return String.join(
        "|",
        c.councilId(),
        c.committee(),
        c.period(),
        c.meetingsExpected() == null ? "" : c.meetingsExpected().toString(),
        "" + c.meetingsFound(),
        "" + c.documentsRead(),
        "" + c.documentsNotRead(),
        c.status().code());
  }

  private void add(String id, String date, ReadStatus status) {
    add(id, date, status, "Transport Panel");
  }

  private void add(String id, String date, ReadStatus status, String committee) {
    LocalDate day = LocalDate.parse(date);
    boolean read = status == ReadStatus.READ;
    sources.add(
        new SourceDocument(
            id,
            id + ".txt",
            "text/plain",
            0,
            "",
            status,
            "",
            read ? new DocumentText("Minutes") : null,
            read ? List.of() : List.of("It is a scan.")));
    facts.put(
        id + ".txt",
        new DocumentFacts(
            "alderby",
            "Alderby Council",
            CouncilMethod.SIDECAR,
            "",
            committee,
            CommitteeType.OTHER,
            day,
            DateMethod.SIDECAR,
            "",
            null,
            null,
            "",
            Extent.WHOLE,
            MinutesStatus.UNKNOWN,
            Access.OPEN,
            DocumentMetadata.none(id + ".txt"),
            List.of()));
    if (read) {
      meetings.put(
          id,
          new Meeting(
              "m" + id,
              "alderby",
              "Transport Panel",
              CommitteeType.OTHER,
              day,
              Extent.WHOLE,
              true,
              List.of(id),
              0));
    }
  }
}
