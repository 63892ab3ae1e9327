package org.mattersarising.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.DocumentText;

/** Pages of meetings that lost the numbers of their items. */
class OpenTitlesTest {

  private static final String HEAD = "Harbour Panel - Tuesday, 4th June, 2019\n\nNo. Item\n\n\n";

  private static List<String> titles(String text) {
    return new LayoutSectionSplitter()
        .split(new DocumentText(text)).items().stream().map(i -> i.title()).toList();
  }

  @Test
  void aLineInTitleCaseAloneAboveASentenceIsATitle() {
    assertThat(
            titles(
                HEAD
                    + "Appointment of Chair\n\n\nRESOLVED - That Cllr Orme be Chair.\n\n\n\n"
                    + "Declarations of Interest\n\n\nThere were none.\n\n\n"
                    + "Dredging of the Inner Basin\n\n\nThe silt lay a metre deep.\n\n\n"
                    + "what the silt holds\n\n\nTin, mostly.\n"))
        .containsExactly(
            "Appointment of Chair", "Declarations of Interest", "Dredging of the Inner Basin");
  }

  @Test
  void aPurposeWithoutATitleIsItsOwn() {
    assertThat(
            titles(
                HEAD
                    + "To elect a Chairman for the rest of the year.\n\n\nMrs Orme was elected.\n\n\n\n"
                    + "To receive apologies for absence.\n\n\nMr Tull had sent his.\n\n\n"
                    + "MINUTES pdf icon PDF 73 KB\n\nTo sign the minutes of 2 May.\n\n\nThey were signed.\n"))
        .containsExactly(
            "To elect a Chairman for the rest of the year.",
            "To receive apologies for absence.",
            "MINUTES");
  }

  @Test
  void anItemThatNothingWasSaidOnIsOne() {
    assertThat(
            titles(
                HEAD
                    + "Mrs Orme took the chair.\n\n\nApologies for absence\n\n\nMr Tull was ill.\n\n\n"
                    + "Declarations of Interests\n\n\n\n\nMinutes pdf icon PDF 21 KB\n\n"
                    + "To confirm the minutes of 2 May\n\n\nThey were confirmed.\n"))
        .containsExactly("Apologies for absence", "Declarations of Interests", "Minutes");
  }

  @Test
  void numberedItemsKeepTheirNumbersAndNamesOfPeopleAreNoTitles() {
    assertThat(
            titles(
                HEAD
                    + "1.\n\nSilt\n\nMinutes\n\n\nIt lay deep.\n\n\n2.\n\nRopes\n\nMinutes\n\n\n"
                    + "Councillor Ann Orme\n\n\nShe asked for new ones.\n"))
        .containsExactly("Silt", "Ropes");
  }

  @Test
  void aRunningHeadIsNoTitleWhereAPageBeginsBehindItsHead() {
    assertThat(
            titles(
                "Minutes of the Harbour Panel\n\nThe silt lay deep.\n\nMinutes of the Harbour Panel\n\n"
                    + "The ropes were old.\n\nMinutes of the Harbour Panel\n\nIt rained.\n"))
        .isEmpty();
    assertThat(
            titles(
                "Apologies for absence\n\n\nMr Tull was ill.\n\n\nDredging of the Basin\n\n\nIt was deep.\n\n\n"
                    + "Work Programme pdf icon PDF 21 KB\n\n\nIt was agreed.\n"))
        .containsExactly("Apologies for absence", "Dredging of the Basin", "Work Programme");
  }

  @Test
  void aPageWhoseFirstTitleIsLostHasTheOthers() {
    assertThat(
            titles(
                HEAD
                    + "Additional documents:\n\n\nMr Tull had sent his apologies, and so had Mrs Bray.\n\n\n"
                    + "Chair's Announcements\n\nAdditional documents:\n\n\nThe tide was high.\n\n\n"
                    + "Public Speaking\n\nAdditional documents:\n\n\nNobody came.\n"))
        .containsExactly("Chair's Announcements", "Public Speaking");
  }

  @Test
  void titlesEndInAStopWhereStandingBusinessDoes() {
    assertThat(
            titles(
                HEAD
                    + "Election of Chair.\n\n\nMrs Orme was elected.\n\n\n"
                    + "Declarations of Interest.\n\n\nThere were none.\n\n\n"
                    + "Dredging of the Basin.\n\n\nIt was deep.\n"))
        .containsExactly(
            "Election of Chair.", "Declarations of Interest.", "Dredging of the Basin.");
  }

  @Test
  void aTitleRepeatedBelowItselfIsOne() {
    assertThat(
            titles(
                HEAD
                    + "Apologies for Absence\n\n\nMr Tull was ill.\n\n\n"
                    + "Minutes of Previous Meeting\n\n\nMinutes of previous meeting 8th July\n\n\nThey were agreed.\n"))
        .containsExactly("Apologies for Absence", "Minutes of Previous Meeting");
  }

  @Test
  void whoCameAndTheFilesOwnTitleAreNoItems() {
    assertThat(
            titles(
                "Minutes 4 May 2021\n\nMinutes approved 01/06/2021\n\nAnn Orme (AO) CLERK\n\nJoe Tull (JT)\n\nApologies: Mr Bray\n\n\n"
                    + "Apologies for absence\n\n\nMr Bray was ill.\n\n\nPublic Forum\n\n\nNobody came.\n"))
        .containsExactly("Apologies for absence", "Public Forum");
  }

  @Test
  void pointsOfAnItemUnderTheHeadOfThePageAreNoNumbersOfRows() {
    assertThat(
            titles(
                HEAD
                    + "Mr Tull had sent his apologies.\n\n\nDeclarations of Interest\n\nTo receive them.\n\n\n"
                    + "1.   Members are asked to say which item it is; and\n\n"
                    + "2.   Members are asked to leave the room.\n\n\n"
                    + "Minutes pdf icon PDF 12 KB\n\nThey were agreed.\n\n\nDredging Report pdf icon PDF 21 KB\n\nIt was deep.\n"))
        .containsExactly("Declarations of Interest", "Minutes", "Dredging Report");
  }

  @Test
  void standingBusinessMayBeSeveralThingsAtOnce() {
    assertThat(
            titles(
                HEAD
                    + "Apologies for absence, declarations of interest or other word from those who could not come\n\n\n"
                    + "Mr Tull was ill.\n\n\nMinutes of the meeting held on 4 May 2021 pdf icon PDF 15 KB\n\n\nThey were agreed.\n\n\n"
                    + "Matters arising from the minutes of the meeting held on 4 May 2021\n\n\nThe tide was high:\n"))
        .hasSize(3);
  }
}
