package org.mattersarising.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.AgendaItem;
import org.mattersarising.model.DocumentText;

/** Signs around the titles of items that few councils print. */
class PrintedSignsTest {

  private static List<AgendaItem> items(String text) {
    return new LayoutSectionSplitter().split(new DocumentText(text)).items();
  }

  private static List<String> titles(String text) {
    return items(text).stream().map(AgendaItem::title).toList();
  }

  @Test
  void aCommaBehindTheNumberIsAsGoodAsAFullStop() {
    assertThat(
            titles(
                """
                Minutes of Hazelby Parish Council held on 4 March 2031

                Present: Cllr Orme, Cllr Tull

                1, Apologies
                None.

                2, Minutes of the last meeting
                They were signed.

                3, Fences
                12, Mill Lane has lost its fence.

                4, Date of next meeting
                8 April.
                """))
        .containsExactly(
            "Apologies", "Minutes of the last meeting", "Fences", "Date of next meeting");
  }

  @Test
  void aFilesKindAndSizeAreNoPartOfATitle() {
    assertThat(
            titles(
                """
                Meeting Details

                Ferries Committee
                4 Mar 2031 - 10:00 to 12:00

                1 Apologies

                1

                Mr Tull was ill.

                2 Pdf Minutes (72Kb)

                To approve the minutes of 4 February.

                2

                They were approved.

                3 Pdf Night ferries (1201Kb)

                3

                Members asked for a second boat.

                4 Urgent Business

                4

                There was none.
                """))
        .containsExactly("Apologies", "Minutes", "Night ferries", "Urgent Business");
  }

  @Test
  void romanNumbersWithoutAStopCountTheItems() {
    List<AgendaItem> items =
        items(
            """
            At a MEETING of the HARBOUR BOARD held on 4th March, 2031.

            Present:-

            Ann ORME (Chairperson)

            I APOLOGIES

            Mr Tull was ill.

            II DECLARATIONS OF INTEREST

            There were none.

            III IRON QUAY

            The Board noted the report.
            """);
    assertThat(items).extracting(AgendaItem::number).containsExactly("I", "II", "III");
    assertThat(items)
        .extracting(AgendaItem::title)
        .containsExactly("APOLOGIES", "DECLARATIONS OF INTEREST", "IRON QUAY");
  }

  @Test
  void lettersBeforeTheYearBelongToTheNumber() {
    assertThat(
            items(
                """
                Draft minutes of the meeting held on 4 March 2031

                41a/30 Apologies: none

                41b/30 Declarations of interest: none

                42/30 Finance: the Clerk gave the balance.

                43/30 Footpaths: the stile is broken.
                """))
        .extracting(AgendaItem::number)
        .containsExactly("41a/30", "41b/30", "42/30", "43/30");
  }

  @Test
  void planningReferencesNumberNoItemsWhereOtherNumbersDo() {
    assertThat(
            titles(
                """
                Minutes of Hazelby Parish Council held on 4 March 2031

                1. Apologies

                None.

                2. Planning

                31/0123/FUL – 3 Mill Lane – rear extension. No objection.

                31/0140/HOU 12 High Street: loft. Object.

                3. Footpaths

                The stile is broken.

                4. Date of next meeting

                8 April.
                """))
        .containsExactly("Apologies", "Planning", "Footpaths", "Date of next meeting");
  }

  @Test
  void anAgendaInFrontOfTheMinutesHasNoItemsOfItsOwn() {
    assertThat(
            titles(
                """
                Hazelby Parish Council, 4 March 2031
                1. Apologies
                2. Minutes of the last meeting
                3. Notice board
                4. Skip
                5. Finance
                Agenda prepared by the Chairman
                45. Attended by: Cllrs Orme, Tull and Rook.
                46. Apologies: Cllr Finch.
                47. Notice board: the Clerk had found a maker.
                48. Skip: it would come in May.
                49. Finance: the accounts were passed.
                """))
        .containsExactly("Attended by", "Apologies", "Notice board", "Skip", "Finance");
  }

  @Test
  void aYearAtTheHeadOfATitleIsNoNumberOfAnItem() {
    assertThat(
            titles(
                """
                Agenda and minutes

                No. Item


                Apologies for Absence

                To receive apologies.


                Mr Tull was ill.


                Minutes pdf icon PDF 71 KB

                To sign the minutes.


                They were signed.


                2031/32 Work Programme pdf icon PDF 62 KB

                To agree the programme.


                The Chair said that items could be moved.
                """))
        .containsExactly("Apologies for Absence", "Minutes", "2031/32 Work Programme");
  }

  @Test
  void rowsWhoseLabelEndsTheLineAreRowsToo() {
    assertThat(
            titles(
                """
                Venue: Guildhall
                No. | Item | ||||
                ---|---|---|---|
                Disclosure of Interests To receive any disclosure of interests from Members.
                Minutes:
                Mrs Orme lives beside the quay. |
                |||||
                Minutes of the previous meeting PDF 152 KB Minutes:
                They were approved. |
                |||||
                Iron Quay PDF 15 KB Minutes:
                The report was noted. |
                """))
        .contains("Disclosure of Interests");
  }

  @Test
  void aNumberedTitleOverTheMinutesOfOneMeetingIsAnItem() {
    assertThat(
            items(
                """
                9 Ferry Timetable PDF 373 KB
                Minutes:
                The Chairman introduced the report. Members asked for a later boat.
                """))
        .singleElement()
        .satisfies(item -> {
          assertThat(item.number()).isEqualTo("9");
          assertThat(item.title()).isEqualTo("Ferry Timetable");
        });
  }
}
