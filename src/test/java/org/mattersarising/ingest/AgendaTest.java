package org.mattersarising.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mattersarising.model.DocumentText;

class AgendaTest {

  private static final String AGENDA =
      """
      HARTWELL BOROUGH COUNCIL
      Environment Scrutiny Panel
      AGENDA
      Tuesday 4 June 2024 at 6.30 pm, Civic Hall

      1. Apologies for absence
      2. Declarations of interest
      Members are invited to declare any interest in the items below.
      3. Minutes of the last meeting
      To confirm the minutes of the meeting held on 2 April 2024.
      4. Waste contract
      The Panel is asked to note the report of the Head of Environment.
      5. Work programme
      The Panel will consider its programme for the autumn.
      """;

  @Test
  void refusesAnAgendaAlthoughItNamesTheMinutesOfTheLastMeeting() {
    assertThat(new MinutesDetector().notMinutes(new DocumentText(AGENDA)))
        .hasValueSatisfying(reason -> assertThat(reason).contains("agenda"));
  }

  @Test
  void readsMinutesThatWereWrittenIntoAnAgenda() {
    String filled =
        AGENDA.replace(
            "5. Work programme",
            "The Panel noted the report and thanked officers.\n5. Work programme");
    assertThat(new MinutesDetector().notMinutes(new DocumentText(filled))).isEmpty();
  }

  @Test
  void readsAPageOfAgendaAndMinutes() {
    String page =
        "Agenda and minutes\n\nTo consider the plan.\n\nMinutes:\n\n1.1 It was a report.\n";
    assertThat(new MinutesDetector().notMinutes(new DocumentText(page))).isEmpty();
  }
}
