package org.mattersarising.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;

/** Minutes that a site's software wrote as Markdown or ran together. */
class SavedPageTest {

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

  @Test
  void readsNumbersThatMarkdownEscaped() {
    String text =
        "1\\. Lamps\n\nNone were lit in Quay Lane.\n\n2\\. Trees\n\n\\* An elm fell on the slip.\n\n"
            + "3\\. Bins\n\nOne was full.\n";
    assertThat(titles(text)).containsExactly("1|Lamps", "2|Trees", "3|Bins");
    assertThat(of(text, ParagraphKind.LIST_ITEM)).containsExactly("An elm fell on the slip.");
  }

  @Test
  void readsQuotedParagraphsAsTheMinutesTheyAre() {
    String text =
        "1.  LAMPS\n\n> The Clerk had mended two.\n\n<!-- -->\n\n2.  TREES\n\n> An elm fell.\n";
    assertThat(titles(text)).containsExactly("1|LAMPS", "2|TREES");
    assertThat(of(text, ParagraphKind.TEXT))
        .containsExactly("The Clerk had mended two.", "An elm fell.");
  }

  @Test
  void partsItemsThatRunOnWithinALine() {
    String text =
        "41/22 Lamps The Clerk had mended two. 42/22 Trees None had fallen.\n\n"
            + "43/22 Minutes of the last meeting The words of 38/22 Lamps were put right.\n";
    assertThat(titles(text))
        .containsExactly("41/22|Lamps", "42/22|Trees", "43/22|Minutes of the last meeting");
  }

  @Test
  void keepsAReferenceToAnEarlierMinuteInItsSentence() {
    String text =
        "41/22 Lamps\n\nTwo were mended, see 36/22 Lamps for the third.\n\n42/22 Trees\n\nNone.\n\n"
            + "43/22 Bins\n\nFull.\n";
    assertThat(of(text, ParagraphKind.TEXT))
        .contains("Two were mended, see 36/22 Lamps for the third.");
  }

  @Test
  void partsTheNextNumberBehindASentenceOnly() {
    String text =
        "1. Apologies\n\nNone.\n\n2. Lamps\n\nThey cost £3. 3. Trees\n\nOne fell.\n\n4. Bins\n\n"
            + "Phase 5. The last of them is due.\n";
    assertThat(titles(text)).containsExactly("1|Apologies", "2|Lamps", "3|Trees", "4|Bins");
  }

  @Test
  void tellsATitleFromTheSentenceThatFollowsItOnItsLine() {
    String text =
        "41/22 Notice of Recording The Chair read the notice.\n"
            + "42/22 To Receive Declarations of Interest Cllr Ada Fenn declared one.\n"
            + "43/22 Lamps on the Quay HB reported that two were dark.\n";
    assertThat(titles(text))
        .containsExactly(
            "41/22|Notice of Recording",
            "42/22|To Receive Declarations of Interest",
            "43/22|Lamps on the Quay");
    assertThat(of(text, ParagraphKind.TEXT))
        .containsExactly(
            "The Chair read the notice.",
            "Cllr Ada Fenn declared one.",
            "HB reported that two were dark.");
  }

  @Test
  void keepsOffsetsOfWhatItReads() {
    String text = "1\\. Lamps\n\n> None\\.\n\n2\\. Trees One fell. 3\\. Bins\n";
    for (Paragraph p : split(text).paragraphs()) {
      assertThat(p.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(p.span().in(text)).isNotBlank();
    }
  }

  @Test
  void readsReferencesOfAnyShapeThatCountOn() {
    String folded =
        "22-23/LAN/4\n\nLamps\n\nTwo were dark.\n\n22-23/LAN/5\n\nTrees\n\nOne fell.\n\n"
            + "22-23/LAN/6\n\nBins\n\nFull.\n";
    assertThat(titles(folded))
        .containsExactly("22-23/LAN/4|Lamps", "22-23/LAN/5|Trees", "22-23/LAN/6|Bins");
    assertThat(titles("2209.01 Lamps\n\nDark.\n\n2209.02 Trees\n\nFell.\n\n2209.03 Bins\n"))
        .containsExactly("2209.01|Lamps", "2209.02|Trees", "2209.03|Bins");
    assertThat(titles("B1Lamps\nTwo were dark.\nB2Trees\nOne fell.\nB3Bins\nFull.\n"))
        .containsExactly("B1|Lamps", "B2|Trees", "B3|Bins");
  }

  @Test
  void takesASentenceAboveItsMinutesForTheTitleOfANumberAlone() {
    String page =
        "Items\nNo. Item\n\n1.\n\nTo note the deputies named under Rule 9 of the Harbour Council.\n\n"
            + "Minutes:\n\nNone.\n\n2.\n\nTo hear what the members have to declare in any matter on the"
            + " paper. pdf icon PDF 93 KB\n\nAdditional documents:\n\nMinutes:\n\nNothing was.\n\n3.\n\n"
            + "Slips and Piers: Report\n\nMinutes:\n\nThe Panel asked for:\n\n1.\n\nA list of slips was to be"
            + " drawn up by May.\n\n4.\n\nTo think of any urgent matter.\n\nMinutes:\n\nNone.\n";
    assertThat(titles(page))
        .containsExactly(
            "1|To note the deputies named under Rule 9 of the Harbour Council.",
            "2|To hear what the members have to declare in any matter on the paper.",
            "3|Slips and Piers: Report",
            "4|To think of any urgent matter.");
  }

  @Test
  void readsNumbersBehindALetterAndAStop() {
    assertThat(
            titles(
                """
                HOLLINGBURY BOROUGH COUNCIL
                Minutes of the Council held on 5 May 2021

                C.27 MINUTES

                The minutes were signed. C.19 had been mistyped.

                C.28 ALLOWANCES FOR MEMBERS

                S.106 money was not meant, the Mayor said.

                C.29 OUTSIDE BODIES

                Nobody was named.

                C.30 MOTIONS

                None was put.
                """))
        .containsExactly(
            "C.27|MINUTES", "C.28|ALLOWANCES FOR MEMBERS", "C.29|OUTSIDE BODIES", "C.30|MOTIONS");
  }

  @Test
  void takesPostcodesForNoReferences() {
    String text =
        "# Planning\n\nBarn\nQX19 7TE\n\nShed\nQX19 7AW\n\nSty\nQX19 7LP\n\nNo objections.\n";
    assertThat(split(text).items()).noneMatch(item -> item.number().startsWith("QX"));
  }

  @Test
  void countsItemsThroughTheListsWithinThem() {
    String text =
        "Agenda items:\n\n1\\. Lamps\n\n2\\. Correspondence\n\n1\\. A leaflet\n\n2\\. A map\n\n"
            + "3\\. A letter\n\n3\\. The accounts were passed.\n\n4\\. Trees\n";
    assertThat(titles(text)).containsExactly("1|Lamps", "2|Correspondence", "3|", "4|Trees");
  }

  @Test
  void beginsAnewForASecondMeetingWhoseItemsStandOutAlike() {
    String text =
        "**1. Lamps**\n\nDark.\n\n**2. Trees**\n\nFell.\n\n**3. Bins**\n\nFull.\n\n"
            + "**4. Stiles**\n\nMended.\n\n**1. Apologies**\n\nNone.\n\n**2. Ferry**\n\nLate.\n\n"
            + "**3. Slip**\n\nWet.\n\n**4. Close**\n";
    assertThat(titles(text)).hasSize(8).contains("2|Trees", "2|Ferry");
  }

  @Test
  void takesNumbersBetweenStandingHeadsForAList() {
    String text =
        "**Minutes**\n\nSigned.\n\n**Declarations**\n\nNone.\n\n**Planning applications**\n\n"
            + "1. Barn at Quay Farm: no objection\n\n2. Shed in Low Lane\n\n**Public comments**\n\nNone.\n";
    assertThat(split(text).items()).allMatch(item -> item.number().isEmpty());
    assertThat(titles(text)).contains("|Planning applications", "|Public comments");
  }

  @Test
  void readsMinutesLaidOutAsATable() {
    String text =
        "| | Action |\n1.0 | Welcome |\n1.1 | The Chair welcomed all. |\n2.0 | Lamps |\n"
            + "2.1 | Two were dark. AF to report them. | AF\n3.0 | Trees |\n3.1 | An elm fell. |\n"
            + "3.2 | The slip was cleared. |\n";
    assertThat(titles(text)).containsExactly("1.0|Welcome", "2.0|Lamps", "3.0|Trees");
    assertThat(of(text, ParagraphKind.TEXT)).contains("Two were dark. AF to report them.");
    assertThat(of(text, ParagraphKind.ACTION)).doesNotContain("Two were dark. AF to report them.");
  }

  @Test
  void takesWhoIsToActBehindTheSentenceForALabel() {
    String text =
        "1. Lamps\n\nTwo were dark.     Clerk\n\n2. Trees\n\nThe elm was to go.     Cllr. A. Fenn/Clerk\n\n"
            + "3. Bins\n\nThey were full.     ALL\n\nClerk\n";
    assertThat(of(text, ParagraphKind.TEXT))
        .containsExactly("Two were dark.", "The elm was to go.", "They were full.");
    assertThat(of(text, ParagraphKind.LABEL))
        .containsExactly("Clerk", "Cllr. A. Fenn/Clerk", "ALL", "Clerk");
  }

  @Test
  void takesABoldEntryForTheHeadingOfWhatFollows() {
    String text =
        "1.  MATTERS ARISING\n\na)  **Lamps**\n\n> Two were dark.\n\nb)  **Trees**\n\n> One fell.\n\n"
            + "2.  BINS\n\n> Full.\n";
    assertThat(of(text, ParagraphKind.HEADING)).containsExactly("Lamps", "Trees");
  }

  @Test
  void readsAttendanceWithItsLabelInBold() {
    String text =
        "**QUAY PARISH COUNCIL**\n\n**Present**: Ada Fenn, Bo Pell\n\n1.  LAMPS\n\nDark.\n";
    assertThat(of(text, ParagraphKind.ATTENDANCE)).hasSize(1);
  }

  @Test
  void findsTheTitleOfADecisionsPageAndNoneWhereItIsLost() {
    String page =
        "Decision details\n\nFerry Fares\n\nDecision Maker: Council\n\nIs Key decision?: No\n\n"
            + "The Council considered the fares.\n";
    assertThat(titles(page)).containsExactly("|Ferry Fares");
    assertThat(of(page, ParagraphKind.FURNITURE))
        .contains("Decision Maker: Council", "Is Key decision?: No");
    String lost = "Agenda item\n\nAgenda item\n\nTo consider the fares.\n\nMembers noted them.\n";
    assertThat(titles(lost)).containsExactly("|");
  }

  @Test
  void readsClausesThatALineRunsIn() {
    String text =
        "Lamps\n\nCllr Orme MOVED, Cllr Tull SECONDED and it was RESOLVED to: 1. Note the count of"
            + " lamps 2. Mend those in Quay Lane. Paint the rest. 3. Report in May\n";
    assertThat(of(text, ParagraphKind.RESOLUTION))
        .containsExactly(
            "Cllr Orme MOVED, Cllr Tull SECONDED and it was RESOLVED to:",
            "Note the count of lamps",
            "Mend those in Quay Lane. Paint the rest.",
            "Report in May");
    assertThat(of("Lamps\n\nHe counted: 1. Quay Lane had none.\n", ParagraphKind.TEXT))
        .containsExactly("He counted: 1. Quay Lane had none.");
    assertThat(of("Lamps\n\nSee page 1. Then page 2. All is said there.\n", ParagraphKind.TEXT))
        .containsExactly("See page 1. Then page 2. All is said there.");
  }

  @Test
  void tellsWhatAPageSaysToItsReadersFromWhatWasSaid() {
    String text =
        "Harbour Panel\n\nFor those meetings that are being broadcast there will be a link.\n\n"
            + "Members of the public are welcome to attend.\n\n"
            + "The Panel may, in certain circumstances, resolve to meet in private.\n\n"
            + "Members of the public were loud.\n\n1. Interests\n\n"
            + "A failure to comply with the code is a criminal offence.\n\n"
            + "Cllr Orme had a boat.\n\n2. Lamps\n\nNone were lit.\n";
    assertThat(of(text, ParagraphKind.AGENDA_NOTE)).hasSize(4);
    assertThat(of(text, ParagraphKind.TEXT))
        .contains("Members of the public were loud.", "Cllr Orme had a boat.");
  }

  private static List<String> numbered(String text) {
    return split(text).items().stream().map(i -> (i.number() + " " + i.title()).strip()).toList();
  }

  @Test
  void partsItemsWhoseNumbersStandWithoutASpaceWhereverTheyStandInTheLine() {
    assertThat(
            numbered(
                "QUAY LIAISON\n\nPresent: Mr A. Orr 1.Apologies Ms Quill 2.Lamps We have mended two lamps, see point 4. Thanks went to"
                    + " the crew. 3.Noise There was none. 4.Any other business There was no other business.\n"))
        .containsExactly("1 Apologies Ms Quill", "2 Lamps", "3 Noise", "4 Any other business");
  }

  @Test
  void leavesNumbersWithoutASpaceInTheirSentencesWhereTheyDoNotCountFromOne() {
    assertThat(
            numbered(
                "The engine was a V2.Turbo and not a V3.Plain one. Page 4.See the plan. Note 5.Two men came.\n"))
        .isEmpty();
  }

  @Test
  void partsTheNumbersThatGoThroughAPageWithoutLines() {
    String words =
        "The clerk read a letter on the ferry and the members thanked her for it. ".repeat(12);
    assertThat(numbered("1. Lamps: " + words + "2. Ferries: " + words + "3. Slip: " + words))
        .containsExactly("1 Lamps", "2 Ferries", "3 Slip");
  }

  @Test
  void takesCapitalsForTheTitleOfTheReferenceBelowThem() {
    assertThat(
            numbered(
                "QUAYSIDE COMMITTEE\nPresent: Councillor Orr\nAPOLOGIES\nQUA14/24\nThere were none.\n"
                    + "LAMPS (IN ACCORDANCE WITH THE PLAN FOR THE LIGHTING OF THE HARBOUR AND\nITS SLIPS)\nQUA15/24\n"
                    + "Two lamps were mended.\n"))
        .containsExactly(
            "QUA14/24 APOLOGIES",
            "QUA15/24 LAMPS (IN ACCORDANCE WITH THE PLAN FOR THE LIGHTING OF THE HARBOUR AND ITS SLIPS)");
  }

  @Test
  void readsTheTitleOfADecisionBehindItsDay() {
    assertThat(
            numbered(
                "Issue - decisions\n\nLamps\n\n21/02/2023 - Lamps in the Square\n\nThe Panel was told that two were out.\n"))
        .containsExactly("Lamps in the Square");
  }

  @Test
  void takesTheFirstLineForTheTitleWhereThePageHasTheMinutesOfOneItem() {
    assertThat(
            numbered(
                "Lamps in the Square\nThe Engineer to give an update.\nMinutes:\nTwo lamps were out.\n"))
        .containsExactly("Lamps in the Square");
    assertThat(numbered("Quayside Committee\nMinutes:\nTwo lamps were out.\nMinutes:\nNoted.\n"))
        .isEmpty();
  }

  @Test
  void knowsTitlesInFlattenedRowsByWhatTheAgendaSaysBehindThem() {
    assertThat(
            numbered(
                "No. | Item |\n---|---|\nFire Drill In the event of a fire leave by the slip. Minutes: The Chair read it out. |\n|\n"
                    + "Motion 1. To note that the lamps are out.\nAdditional documents: Minutes: It was put. |\n|\n"
                    + "Questions of the Public To receive any questions sent in.\n"))
        .containsExactly("Fire Drill", "Motion", "Questions of the Public");
  }

  @Test
  void takesANumberedTitleWithTheSizeOfItsReportForNoFile() {
    assertThat(
            numbered(
                "1. Ferries\n\nThe ferries ran.\n\n2. Lamps pdf icon PDF 90 KB\n\nTwo lamps were out.\n"))
        .containsExactly("1 Ferries", "2 Lamps");
  }

  @Test
  void countsNoItemsByAListThatAColonIntroduces() {
    assertThat(
            numbered(
                "No. Item\n\n\nDeclarations of Interest\n\nThere were none.\n\n\nLamps pdf icon PDF 90 KB\n\n"
                    + "The Panel asked for:\n\n  1. More lamps in the square\n  2. Fewer at the slip\n"))
        .containsExactly("Declarations of Interest", "Lamps");
  }
}
