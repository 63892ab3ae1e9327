package org.mattersarising.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Extent;
import org.mattersarising.model.TextLayout;

class ExtentFinderTest {

  private static final String BUSINESS =
      """

      Ferry landing
      Members looked at the drawings of the new landing, and asked for a handrail on both sides.

      Night bus
      The operator had written that the last bus would leave an hour earlier from May.

      """;

  private static Extent extent(String text) {
    return ExtentFinder.of(DocumentHead.of(text), new DocumentText(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Panel members present: A. Thrupp (Chair), M. Odell",
        "Panel Attendees | Officials\nA. Thrupp (Chair) | M. Odell",
        "Board members attending\nA. Thrupp\nM. Odell",
        "Name | Role | Present\nA. Thrupp | Chair | yes",
        "Member | Attended\nA. Thrupp | yes",
        "Membership: A. Thrupp (Chair); M. Odell",
        "**Members:** A. Thrupp (Chair), M. Odell",
        "In the chair: A. Thrupp",
        "Attended remotely: M. Odell",
        "Joined by telephone: M. Odell",
        "Dialled in: M. Odell, P. Sayle",
        "Councillors Thrupp, Odell and Sayle were present, with the clerk.",
        "The following attended: A. Thrupp, M. Odell",
        "| In attendance | M. Odell (clerk)",
        "• Apologies from P. Sayle",
        "Other attendees: M. Odell",
        "SEDERUNT\nCouncillors A. Thrupp (Convener) and M. Odell"
      })
  void knowsManyListsOfThoseWhoWereThere(String list) {
    String text =
        "Harbour Panel\n9 May 2023\n" + list + BUSINESS + "The meeting ended at 8.15 pm.\n";
    assertThat(extent(text)).isEqualTo(Extent.WHOLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The meeting closed at 8.40pm.",
        "The meeting finished at twenty to nine.",
        "There being no further business the Chair thanked all for coming.",
        "There were no other items of business.",
        "Close of meeting 8.40pm",
        "Meeting closed 20:40",
        "Finish: 20.40",
        "Ended at 8.40 pm",
        "End of minutes",
        "Signed ................ Chairman",
        "Chairman ............... Date ...........",
        "Chair's initials ____",
        "Date of next meeting: 6 June",
        "Dates of future meetings\n6 June, 4 July",
        "Next panel meeting\n6 June",
        "The Panel rose at 8.40 pm.",
        "The Chair thanked everybody for their time and closed the meeting.",
        "Minutes taken by M. Odell",
        "The chairman brought the meeting to a close.",
        "The business having concluded, members left by the side door.",
        "AOB\nThe clerk reminded all of the litter pick on Saturday.",
        "A.O.B.\nLitter\n• The clerk reminded all of the litter pick on Saturday.",
        "7. Any other business\nThe clerk reminded all of the litter pick on Saturday."
      })
  void knowsManyWaysToEnd(String end) {
    String text = "Harbour Panel\n9 May 2023\nPresent: A. Thrupp, M. Odell" + BUSINESS + end + "\n";
    assertThat(extent(text)).isEqualTo(Extent.WHOLE);
  }

  @Test
  void findsAttendanceThatStandsAtTheEnd() {
    assertThat(
            extent(
                "Harbour Panel\n9 May 2023"
                    + BUSINESS
                    + "The meeting ended at 8.15 pm.\n\nAttendance\nA. Thrupp\nM. Odell\n"))
        .isEqualTo(Extent.WHOLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Nobody says who was there, or how it ended.
        "",
        "The library would close at 5 pm on Saturdays.\n",
        "The meeting was adjourned for ten minutes and members looked at the model.\n",
        "The meeting was adjourned at 7.10 pm and resumed at 7.25 pm.\n",
        "Members asked when the next meeting of the ferry users would be.\n"
      })
  void leavesOpenWhatHasNoEnd(String last) {
    String begun = "Harbour Panel\n9 May 2023\nPresent: A. Thrupp, M. Odell" + BUSINESS + last;
    assertThat(extent(begun)).isEqualTo(Extent.UNKNOWN);
  }

  @Test
  void takesNoAgendaForTheEndThatItLists() {
    String text =
        "Harbour Panel\n9 May 2023\nPresent: A. Thrupp, M. Odell\nAgenda\nFerry landing\n"
            + "Night bus\nAny other business\nDate of next meeting\n"
            + BUSINESS.repeat(4);
    assertThat(extent(text)).isEqualTo(Extent.UNKNOWN);
  }

  @Test
  void leavesAMiddleOpenHoweverManyItemsItHas() {
    StringBuilder middle = new StringBuilder();
    for (int n = 31; n < 39; n++) {
      middle.append(n).append(". Pier ").append((char) ('A' + n - 31));
      middle.append("\nThe pier was to be painted before the season began.\n\n");
    }
    assertThat(extent(middle.toString())).isEqualTo(Extent.UNKNOWN);
    assertThat(extent("Harbour Panel\nPresent: A. Thrupp\n\n" + middle)).isEqualTo(Extent.WHOLE);
  }

  @Test
  void leavesAnEndWithoutAHeadOpen() {
    String tail =
        """
        8. Moorings
        The fees would rise by three per cent.

        9. Buoys
        All buoys had been counted.
        The meeting ended at 8.15 pm.
        """;
    assertThat(extent(tail)).isEqualTo(Extent.UNKNOWN);
    assertThat(extent("Minutes of the Harbour Panel, 9 May 2023\n\n" + tail))
        .isEqualTo(Extent.WHOLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Extract from the minutes of the Harbour Panel",
        "Harbour Panel – minute extract",
        "Harbour Panel, minutes (part 1 of 2)"
      })
  void takesForAPartWhatSaysSo(String title) {
    assertThat(extent(title + "\nPresent: A. Thrupp" + BUSINESS + "The meeting ended at 8 pm.\n"))
        .isEqualTo(Extent.PART);
  }

  @Test
  void takesForAPartWhatBreaksOff() {
    String begun = "Harbour Panel\nPresent: A. Thrupp, M. Odell\nClose of meeting 8 pm" + BUSINESS;
    assertThat(extent(begun + "Members of the public had asked whether the clerk and the\n"))
        .isEqualTo(Extent.PART);
    assertThat(extent(begun + "The list of berths is continued overleaf.\n"))
        .isEqualTo(Extent.PART);
    assertThat(extent(begun + "The berths are listed in appendix A\nClosed 8.15 pm\n"))
        .isEqualTo(Extent.WHOLE);
  }

  @Test
  void missesThePagesThatThePagesCount() {
    String body = "Harbour Panel\nPresent: A. Thrupp" + BUSINESS + "Date of next meeting: 6 June\n";
    String feet = "\n[Running heads]\npage 1: Page 1 of 4\npage 2: Page 2 of 4\n";
    DocumentText two =
        new DocumentText(body + feet, new TextLayout(List.of(0, 40), List.of(), body.length()));
    assertThat(ExtentFinder.of(DocumentHead.of(two.body()), two)).isEqualTo(Extent.PART);
    DocumentText four =
        new DocumentText(
            body + feet, new TextLayout(List.of(0, 40, 60, 80), List.of(), body.length()));
    assertThat(ExtentFinder.of(DocumentHead.of(four.body()), four)).isEqualTo(Extent.WHOLE);
  }

  @Test
  void isAPartWhereALongSentenceBreaksOff() {
    String head =
        "Ferry Panel\nPresent: A. Thrupp, M. Odell\n\n1. Wall\n2. Boats\n3. Bus\n4. Bins\n5. Any\n";
    String cut =
        "The Harbour Manager told members that the northern wall had been looked at by divers and that the";
    assertThat(extent(head + BUSINESS + cut + " report was in two")).isEqualTo(Extent.PART);
    assertThat(extent(head + BUSINESS + cut + " report was in two parts.")).isEqualTo(Extent.WHOLE);
    assertThat(extent(head + BUSINESS + cut + " end\nThe meeting closed at 8 pm\n"))
        .isEqualTo(Extent.WHOLE);
  }

  @Test
  void thePageOfAnIssueIsThatOfOneItem() {
    String page =
        "Issue - meetings\n\nFerry Timetable\n\nMeeting: 14/05/2021 - Harbour Select Committee (Item 7)\n\n7 Ferry Timetable pdf icon PDF 81 KB\n";
    assertThat(extent(page)).isEqualTo(Extent.SINGLE_ITEM);
  }

  @Test
  void callsMinutesAPartThatBreakOffWithinASentence() {
    String whole = "Harbour Panel\n9 May 2023\nPresent: A. Thrupp" + BUSINESS;
    assertThat(extent(whole + "Next meeting\nThe Panel agreed to look at the han\n"))
        .isEqualTo(Extent.PART);
    assertThat(extent(whole + "Next meeting\nThe Panel agreed to look at the handrail.\n"))
        .isEqualTo(Extent.WHOLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(Item %d) Lamps", "%d(1) The lamps by the quay were out.", "0%d/20/F&R Lamps"})
  void countsItemsHoweverTheyAreNumbered(String item) {
    StringBuilder text =
        new StringBuilder("Harbour Panel\n9 May 2023\nPresent: A. Thrupp, M. Odell\n");
    for (int n = 1; n <= 5; n++) {
      text.append('\n').append(String.format(item, n)).append("\n\nMembers noted the report.\n");
    }
    assertThat(extent(text.toString())).isEqualTo(Extent.WHOLE);
  }
}
