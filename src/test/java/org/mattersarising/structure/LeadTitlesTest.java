package org.mattersarising.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.DocumentText;

/** Titles on the line of their text: those of unnumbered minutes, of rows and of flat pages. */
class LeadTitlesTest {

  private static final String NAMES =
      "Selbrook Parish Council\n\nPresent: Mrs Orme, Mr Tull and Mr Bray\n\n";

  private static List<String> titles(String text) {
    return new LayoutSectionSplitter()
        .split(new DocumentText(text)).items().stream().map(i -> i.title()).toList();
  }

  @Test
  void titlesWithAColonLeadIntoMinutesWithoutNumbers() {
    String text =
        NAMES
            + "Minutes of Last Meeting: Proposed by Mrs Orme, they were approved.\n\n"
            + "Police Report: Two sheds had been broken into.\n\n"
            + "Duck Pond: The sluice is stuck.\n\n"
            + "Matters Arising\nThe bench has come.\n";
    assertThat(titles(text))
        .containsExactly(
            "Minutes of Last Meeting", "Police Report", "Duck Pond", "Matters Arising");
  }

  @Test
  void titlesInCapitalsWithAStopDoToo() {
    assertThat(
            titles(
                NAMES
                    + "MATTERS ARISING from the minutes. The gate was mended.\n\n"
                    + "FINANCE. A cheque was signed for the mower.\n\n"
                    + "PLANNING. The barn was refused.\n\n"
                    + "PONDS AND DITCHES. The clerk had asked for prices.\n"))
        .containsExactly(
            "MATTERS ARISING from the minutes.", "FINANCE.", "PLANNING.", "PONDS AND DITCHES.");
  }

  @Test
  void leadsWithoutStandingBusinessAreNoTitles() {
    assertThat(
            titles(
                NAMES
                    + "The board spoke of three roads.\n\n"
                    + "Mill Lane: it floods at the ford.\n\n"
                    + "Back Street: The lamps are out.\n\n"
                    + "Church Row: No change was seen.\n"))
        .isEmpty();
  }

  @Test
  void aRowBeginsBehindTheBarOfTheRowBefore() {
    assertThat(
            titles(
                "Venue: Moot Hall\nNo. | Item |\n"
                    + "Apologies for Absence Minutes: Mr Tull was ill. |\n"
                    + "Declarations of Interest At this point Members are asked to declare:\n"
                    + "· any interests in the business of the day\n"
                    + "Minutes: There were none. |\n"
                    + "To approve the minutes of the meeting held on 4 June 2019. Minutes: They were approved. |\n"
                    + "DREDGING OF THE BASIN PDF 54 KB The Panel is asked to note the report. Minutes: It was noted. |\n"))
        .containsExactly(
            "Apologies for Absence",
            "Declarations of Interest",
            "To approve the minutes of the meeting held on 4 June 2019.",
            "DREDGING OF THE BASIN");
  }

  @Test
  void numbersBeforeCapitalsPartAPageOfOneLine() {
    String rest = " The engineer said that the silt lay deep and told of the tides.".repeat(14);
    assertThat(
            titles(
                "HARBOUR PANEL Minutes of a meeting held on 4 June 2019. 1 APOLOGIES FOR ABSENCE None received."
                    + " 2 DECLARATIONS OF INTEREST None 3 SALE OF ROPES RESOLVED That they be sold."
                    + rest))
        .containsExactly("APOLOGIES FOR ABSENCE", "DECLARATIONS OF INTEREST", "SALE OF ROPES");
  }

  @Test
  void aTitleEndsWithItsStop() {
    assertThat(
            titles(
                NAMES
                    + "1. Matters Arising. The bench by the pond has come and was paid for.\n\n"
                    + "2. Footpath Signs. Mr Bray has found two of the three that were lost.\n\n"
                    + "3. The Mr J. Orme Trust\n\nIt has no money.\n"))
        .containsExactly("Matters Arising", "Footpath Signs", "The Mr J. Orme Trust");
  }
}
