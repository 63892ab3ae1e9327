package org.mattersarising.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.ParagraphKind;

class WebPageLayoutTest {

  private static DocumentStructure split(String text) {
    return new LayoutSectionSplitter().split(new DocumentText(text));
  }

  private static List<String> of(String text, ParagraphKind kind) {
    return split(text).paragraphs().stream()
        .filter(p -> p.kind() == kind)
        .map(p -> p.span().in(text))
        .toList();
  }

  private static List<String> titles(String text) {
    return split(text).items().stream().map(i -> i.number() + "|" + i.title()).toList();
  }

  private static final String FLAT =
      """
      No. | Item |
      ---|---|
      Apologies for absence To receive any apologies. Minutes: None came. |
      |
      Ferry Timetable PDF 74 KB To consider the report. Additional documents: Minutes: Two boats were late.
      They were mended. |
      |
      Slipway Fees Members are reminded of the scheme.
      Note: it is long.
      Minutes: The fees rose. |
      """;

  @Test
  void whatWordWroteOfItselfAndAPagesFilesAreNoText() {
    String text =
        """
        1. Boats

        Normal 0 false false false EN-GB X-NONE X-NONE /* Style Definitions */ table.MsoNormalTable {mso-style-name:"x";}
        table.MsoNormalTable
        {mso-style-name:"Table Normal";
        mso-style-parent:"";}

        Two boats were late. Normal 0 is a size.

        Supporting documents:
        - Timetable survey, item 1.
        - Two piers, item 1. PDF 97 KB

        Members spoke of item 1.
        """;
    assertThat(of(text, ParagraphKind.TEXT))
        .containsExactly("Two boats were late. Normal 0 is a size.", "Members spoke of item 1.");
    assertThat(of(text, ParagraphKind.LIST_ITEM)).isEmpty();
  }

  @Test
  void findsTheItemsOfRowsFlattenedToLines() {
    assertThat(titles(FLAT))
        .containsExactly("|Apologies for absence", "|Ferry Timetable", "|Slipway Fees");
    assertThat(of(FLAT, ParagraphKind.TEXT))
        .containsExactly(
            "None came.", "Two boats were late.", "They were mended.", "The fees rose.");
    assertThat(of(FLAT, ParagraphKind.AGENDA_NOTE))
        .containsExactly(
            "To receive any apologies.",
            "To consider the report.",
            "Members are reminded of the scheme.",
            "Note: it is long.");
  }

  @Test
  void keepsASentenceThatOnlyNamesTheMinutes() {
    String text = "1. Boats\n\nThe Clerk read from the Minutes: two boats were late.\n\n2. Bins\n";
    assertThat(titles(text)).containsExactly("1|Boats", "2|Bins");
    assertThat(of(text, ParagraphKind.TEXT))
        .containsExactly("The Clerk read from the Minutes: two boats were late.");
  }

  @Test
  void readsTheMeetingOfAnIssueAsTheHeadOfItsItem() {
    String text =
        "Issue - meetings\n\nFerry Review\n\nMeeting: 14/05/2021 - Harbour Committee (Item 7)\n\n"
            + "7 Ferry Review pdf icon PDF 81 KB\n\nMinutes:\n\nTwo boats were late.\n";
    assertThat(titles(text)).containsExactly("7|Ferry Review");
    assertThat(of(text, ParagraphKind.TEXT)).containsExactly("Two boats were late.");
  }

  @Test
  void givesAnIssueWithoutTitleBelowItsMeetingThePagesTitle() {
    String text =
        "Issue - meetings\n\nFerry Review\n\nMeeting: 14/05/2021 - Harbour Committee (Item 7)\n\n"
            + "Minutes:\n\nTwo boats were late.\n";
    assertThat(titles(text)).containsExactly("7|Ferry Review");
  }

  @Test
  void leavesMenusAndTabsOut() {
    String menu =
        "• Calendar\n• Committees\n• Decisions\n• Your councillors\n• What's new\n"
            + "• Agenda, decisions and minutes\n\nHarbour Committee\n\n1. Boats\n\nTwo were late.\n";
    assertThat(of(menu, ParagraphKind.FURNITURE)).hasSize(6);
    assertThat(titles(menu)).containsExactly("1|Boats");
    String tabs =
        "Harbour Panel\n6 Mar 2019\n • Documents\n • Attendance\n • Declarations of Interests\n"
            + "Public Items\n1. Boats\nTwo were late.\n";
    assertThat(of(tabs, ParagraphKind.LIST_ITEM)).isEmpty();
    assertThat(titles(tabs)).containsExactly("1|Boats");
  }

  @Test
  void keepsShortBulletsOfTheMinutes() {
    String text = "1. Boats\n\nThese were late:\n\n• Media\n• Documents\n• Visitors\n";
    assertThat(of(text, ParagraphKind.LIST_ITEM)).containsExactly("Media", "Documents", "Visitors");
  }

  @Test
  void leavesOutTheAgendaAboveTheMinutes() {
    String text =
        "Harbour Panel\n\nAGENDA\n\n1. Substitutes.\n\n2. Talk with the Manager.\n\n3. Urgent items.\n\n"
            + "MINUTES\n\nPRESENT: Cllr Fenn (Chair), Cllr Marl.\n\n"
            + "5 DECLARATIONS OF INTERESTS (IF ANY) – There were none.\n\n"
            + "6 TALK WITH THE MANAGER – NEXT STAGES – The Chair welcomed Mrs Marl.\n";
    assertThat(titles(text))
        .containsExactly(
            "5|DECLARATIONS OF INTERESTS (IF ANY)", "6|TALK WITH THE MANAGER – NEXT STAGES");
    assertThat(of(text, ParagraphKind.TEXT))
        .containsExactly("There were none.", "The Chair welcomed Mrs Marl.");
  }

  @Test
  void findsTitlesWithoutNumbersUnderTheHeadOfAPage() {
    String text =
        "Harbour Committee\nMonday, 8th March, 2021\n\nNo. Item\n\n\nApologies for Absence\n\n"
            + "Councillor Marl was away.\n\n\nWhipping Declarations\n\nTo provide an opportunity to"
            + " declare a whip\n\n\nThere were none.\n\n\nFerry Review pdf icon PDF 90 KB\n\n"
            + "To consider the report.\n\n\nTwo boats were late.\n";
    assertThat(titles(text))
        .containsExactly("|Apologies for Absence", "|Whipping Declarations", "|Ferry Review");
    assertThat(of(text, ParagraphKind.AGENDA_NOTE)).hasSize(2);
  }

  @Test
  void takesWhatTheAgendaAsksOfMembersForANote() {
    String text =
        "1. Boats\n\nMembers are asked to confirm the minutes of the meetings held on:\n\n"
            + "- 8 January 2020\n- 9 January 2020\n\n2. Bins\n\nMembers were reminded of the plan.\n";
    assertThat(of(text, ParagraphKind.AGENDA_NOTE)).hasSize(3);
    assertThat(of(text, ParagraphKind.TEXT)).containsExactly("Members were reminded of the plan.");
  }

  @Test
  void takesPartsOfAnItemCountedWithLetters() {
    String text =
        "34.\n\nAPOLOGIES\n\nNone.\n\n35.\n\nREPORTS\n\nThey follow.\n\n35a\n\nFERRY CONTRACT\n\n"
            + "It was let.\n\n36.\n\nWORK PLAN\n\nIt was noted.\n";
    assertThat(titles(text))
        .containsExactly("34|APOLOGIES", "35|REPORTS", "35a|FERRY CONTRACT", "36|WORK PLAN");
  }

  @Test
  void takesNumbersWithACommitteesSignAndBracketsWithAStop() {
    String signs = "67/19/F&P Apologies\nNone.\n68/19/F&P Hall Roof\nIt leaked.\n";
    assertThat(titles(signs)).containsExactly("67/19/F&P|Apologies", "68/19/F&P|Hall Roof");
    String brackets =
        "1). Apologies:-\nNone.\n2). Minutes\nRead.\n3). Kerbs.\nMended.\n4). Bins\nFull.\n";
    assertThat(titles(brackets)).hasSize(4).first().isEqualTo("1|Apologies");
  }

  @Test
  void cutsTitlesInCapitalsFromTheirTextWhereThatIsUsual() {
    String text =
        "37. APOLOGIES Apologies were received from Cllr Dene.\n\n38. TALK FROM THE RIVER TRUST The"
            + " Chair welcomed Ms Fenn.\n\n39. PUBLIC QUESTIONS A resident asked what was held.\n";
    assertThat(titles(text))
        .containsExactly("37|APOLOGIES", "38|TALK FROM THE RIVER TRUST", "39|PUBLIC QUESTIONS");
    assertThat(of(text, ParagraphKind.TEXT)).last().isEqualTo("A resident asked what was held.");
  }

  @Test
  void keepsAMembersSpeechAboveTheItemsFromTheAttendance() {
    String text =
        "Councillor Ann Fenn, Member for Boats, introduced the report. Two boats were late.\n\n"
            + "1. Bins\n\nFull.\n";
    assertThat(of(text, ParagraphKind.ATTENDANCE)).isEmpty();
    assertThat(of("Councillor Fenn (Chair), Marl and Rudd\n\n1. Bins\n", ParagraphKind.ATTENDANCE))
        .hasSize(1);
  }

  @Test
  void takesWhatLeadsToAResolutionForItsLabel() {
    String text =
        "1. Chair\n\nIt was proposed by Cllr Ash, seconded by Cllr Birk and\n\nRESOLVED that Cllr"
            + " Cole be Chair.\n\nIt was therefore\n\nRESOLVED that it be minuted.\n";
    assertThat(of(text, ParagraphKind.LABEL)).hasSize(2);
    assertThat(of(text, ParagraphKind.RESOLUTION)).hasSize(2);
  }

  @Test
  void keepsAWrappedSentenceAboutAnItemFromBeingOne() {
    String text =
        "Item 4\nBins\nFull.\n\nItem 5 -\nCouncillor Ash declared an interest by virtue of being\n"
            + "the owner of a shop.\n\nItem 6\nKerbs\nMended.\n";
    assertThat(titles(text)).containsExactly("4|Bins", "6|Kerbs");
  }
}
