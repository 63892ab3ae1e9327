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

  @Test
  void refusesAnAgendaThatGivesEachItemItsTime() {
    String text =
        """
        Ferries Panel
        14 May 2030
        Agenda
        1) 13:00 – 13:05: Welcome
        2) 13:05 – 13:20: Minutes of the last meeting
        3) 13:20 – 14:00: Night ferries
        4) 14:00 – 14:10: Any other business
        """;
    assertThat(new MinutesDetector().notMinutes(new DocumentText(text)))
        .hasValueSatisfying(reason -> assertThat(reason).contains("agenda"));
  }

  @Test
  void readsThePageOfOneItemByWhatItsPeopleDid() {
    String page =
        """
        Agenda item

        Urgent Business

        The Chair advised that he wished to add an item on the closed slipway to the agenda.
        The panel were minded to review the plan once it was ready to be considered.
        """;
    assertThat(new MinutesDetector().notMinutes(new DocumentText(page))).isEmpty();
    String toCome =
        "Agenda item\n\nSlipway\n\nTo consider the report of the Head of Harbours.\n\nThe Panel is asked to note it.\n";
    assertThat(new MinutesDetector().notMinutes(new DocumentText(toCome))).isPresent();
  }

  @Test
  void refusesAPageOnWhichEverythingIsToCome() {
    String page =
        """
        Ferry Scrutiny Panel
        30 Sep 2031 - 18:30
        1 Apologies
        To receive apologies from Members of the Panel
        2 Interests
        Members to declare any interests in the items below.
        3 Minutes (72Kb)
        Members are requested to confirm the Minutes of the Panel, by a majority of those who were present when the matter was decided.
        To receive an update on the harbour wall.
        """;
    assertThat(new MinutesDetector().notMinutes(new DocumentText(page))).isPresent();
    assertThat(
            new MinutesDetector()
                .notMinutes(new DocumentText(page + "The wall was sound, officers said.\n")))
        .isEmpty();
  }

  @Test
  void readsMinutesThatStandBehindTheirAgenda() {
    String minutes =
        "7. Attended by: Cllrs Orme and Tull.\n8. Minutes of 4 February 2031 were approved.\n";
    assertThat(new MinutesDetector().notMinutes(new DocumentText(AGENDA + minutes))).isEmpty();
  }
}
