package org.mattersarising.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;

class MixedLayoutTest {

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
  void readsPagesSavedWithTagsForLineEnds() {
    String text =
        "Minutes of a meeting held in the hall.<br /><br />Present: Cllrs Dunt &amp; Pell."
            + "<br /><br />1041.Footpaths:  A stile was broken.<br />It was mended."
            + "<br><br>1042.   Lamps:  None lit.<br>1043Trees:  One fell.";
    assertThat(titles(text)).containsExactly("1041|Footpaths", "1042|Lamps", "1043|Trees");
    assertThat(of(text, ParagraphKind.TEXT))
        .containsExactly("A stile was broken.", "It was mended.", "None lit.", "One fell.");
  }

  @Test
  void readsTablesOfActionsWithBarsBetweenTheirCellsOnly() {
    String text =
        "Ref. | Task | Action by | Due\n4.1 | Mend lamps | J Dunt | 1 May\n4.2 | Fell the elm | |\n";
    assertThat(of(text, ParagraphKind.ACTION)).containsExactly("Mend lamps", "Fell the elm");
    assertThat(of(text, ParagraphKind.TEXT)).isEmpty();
    String other = "Lamp | Cost\nIn the square | £5\n";
    assertThat(of(other, ParagraphKind.TEXT)).contains("In the square | £5");
  }

  @Test
  void readsBareNumbersThatCountOn() {
    String text =
        "3101 Lamps: None lit.\n3102 Trees: One fell.\n3103 Stiles: Mended.\n3104 Bins: Full.\n";
    assertThat(titles(text))
        .containsExactly("3101|Lamps", "3102|Trees", "3103|Stiles", "3104|Bins");
  }

  @Test
  void readsNumbersWithTheYearAndMonthBeforeOrTheYearBehindThem() {
    assertThat(
            titles(
                "17.09.1 Apologies\nNone.\n\n17.09.02 Seat under the elm\nIt is not mended.\n\n17.09.3 Bins\nFull.\n"))
        .containsExactly("17.09.1|Apologies", "17.09.02|Seat under the elm", "17.09.3|Bins");
    assertThat(
            titles(
                "LSC23--23/24\n\nLamps\n\nNone were lit.\n\nLSC24--23/24\n\nBins\n\nThey were full.\n\nLSC25--23/24\n\nStiles\n\nMended.\n"))
        .containsExactly("LSC23--23/24|Lamps", "LSC24--23/24|Bins", "LSC25--23/24|Stiles");
    assertThat(
            titles(
                "AU11 - 08/09 Lamps\nNone were lit.\n\nAU12 - 08/09 Bins\nThey were full.\n\nAU13 - 08/09 Stiles\nMended.\n"))
        .containsExactly("AU11 - 08/09|Lamps", "AU12 - 08/09|Bins", "AU13 - 08/09|Stiles");
  }

  @Test
  void keepsTheWholeOfAMarkdownHeadingAsTitle() {
    assertThat(
            titles("### 4. Lamps: a plan for the dark\n\nNone were lit.\n\n### 5. Bins\n\nFull."))
        .containsExactly("4|Lamps: a plan for the dark", "5|Bins");
  }

  @Test
  void goesOnWithATitleCutByALineBreak() {
    String text =
        "201. Lamps: None lit.\n\n202. To hear from residents and to take in any reports of\n"
            + "  broken stiles: Nobody came.\n\n203. Bins: Full.\n";
    assertThat(titles(text).get(1)).startsWith("202|To hear from residents").endsWith("stiles");
    assertThat(of(text, ParagraphKind.TEXT)).contains("Nobody came.");
  }

  @Test
  void takesTheEntriesUnderResolvedThatForItsClauses() {
    String text =
        "12/21 LAMPS\n\nThe lamps were dark.\n\nRESOLVED: That\n\n- the report be noted; and\n"
            + "- the lamps be mended.\n\nThe Chair thanked them.\n";
    assertThat(of(text, ParagraphKind.RESOLUTION))
        .containsExactly("the report be noted; and", "the lamps be mended.");
  }

  @Test
  void opensNoListBelowAnEntryThatEndsInASemicolon() {
    String text = "1. Lamps\n\nMembers saw:\n- a dark lane;\n- a bent post;\n- no bulb.\n";
    assertThat(
            split(text).paragraphs().stream()
                .filter(p -> p.kind() == ParagraphKind.LIST_ITEM)
                .map(Paragraph::depth))
        .containsExactly(1, 1, 1);
  }

  @Test
  void findsTheTasksOfATableOfActions() {
    String text =
        "| Ref. | Task | Action by | Due |\n|---|---|---|---|\n| 4.1 | Mend lamps | J Dunt | 1 May |\n";
    assertThat(of(text, ParagraphKind.ACTION)).containsExactly("Mend lamps");
    assertThat(of(text, ParagraphKind.LABEL)).contains("J Dunt", "1 May");
    String other = "| What | Cost |\n|---|---|\n| Lamps cost more | £5 |\n";
    assertThat(of(other, ParagraphKind.ACTION)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**ACTION:** J Dunt to mend the lamps.",
        "**Lamps**",
        "## Lamps ##",
        "The lamps were **dark**",
        "| Lamps | Dark |",
        "<b>The lamps were dark.</b>",
        "The lamps were dark.</p>",
        "*The lamps were dark.*"
      })
  void leavesNoMarksAtTheEndsOfASpan(String line) {
    String text = "# Parish\n\nIt was late.\n\n" + line + "\n";
    assertThat(split(text).paragraphs())
        .allSatisfy(p -> assertThat(p.span().in(text)).doesNotMatch("(?s)[*#|<].*|.*(?:[*#|>])"));
  }

  @Test
  void takesReferencesForItemsWhereTheyCountOn() {
    String text =
        "CS 41/25\tLamps\nNone lit.\n\nCS 42/25\tTrees\nOne fell.\n\nCS 43/25\tBins\nAll full.\n";
    assertThat(titles(text)).containsExactly("CS 41/25|Lamps", "CS 42/25|Trees", "CS 43/25|Bins");
    assertThat(titles("OS/24/9 Lamps\n\nNone.\n\nOS/24/10 Trees\n\nOne.\n\nOS/24/11 Bins\n\nTwo."))
        .containsExactly("OS/24/9|Lamps", "OS/24/10|Trees", "OS/24/11|Bins");
  }

  @Test
  void leavesReferencesOfPlanningApplicationsInTheirItem() {
    String text =
        "1. Lamps\nNone lit.\n\n2. Planning\nDC/24/0117 Mill House, a porch\nDC/24/0131 The Forge, a"
            + " shed\nDC/24/0162 Elm Cottage, a dormer\n\n3. Bins\nAll full.\n";
    assertThat(titles(text)).containsExactly("1|Lamps", "2|Planning", "3|Bins");
  }

  @Test
  void readsNumbersBehindTitlesThatCountOn() {
    String text = "LAMPS (1)\n\nNone lit.\n\nTREES (2)\n\nOne fell.\n\nBINS (3)\n\nAll full.\n";
    assertThat(titles(text)).containsExactly("1|LAMPS", "2|TREES", "3|BINS");
    assertThat(titles("1. Lamps (12)\nNone lit.\n2. Trees (40)\nOne fell.\n"))
        .containsExactly("1|Lamps (12)", "2|Trees (40)");
  }

  @Test
  void readsItemsWithANoughtOrABracketBehindTheirNumber() {
    assertThat(titles("1.0 Lamps\nNone lit.\n1.1 One broke.\n2.0 Trees\nOne fell.\n"))
        .containsExactly("1.0|Lamps", "2.0|Trees");
    assertThat(
            titles(
                "1) Lamps: None lit.\n\n2) Trees: One fell.\n\n3) Bins: All full.\n\n4) Stiles:"
                    + " Mended.\n"))
        .containsExactly("1|Lamps", "2|Trees", "3|Bins", "4|Stiles");
  }

  @Test
  void readsBareNumbersWithParagraphsOfTheirOwnBelowThem() {
    String text =
        "1 Lamps\n1.1 None were lit.\n2 Trees and hedges\n2.1 One fell.\n3 Bins\n3.1 They were"
            + " full.\n4 Stiles\n4.1 They were mended.\n";
    assertThat(titles(text)).containsExactly("1|Lamps", "2|Trees and hedges", "3|Bins", "4|Stiles");
  }

  @Test
  void readsAFormForEachItem() {
    String text =
        "Agenda item 1 | Lamps\nDiscussion | None were lit.\nDecision | That they be mended.\nAction |"
            + " J Dunt to buy bulbs.\n\nAgenda item 2 | Trees\nDiscussion | One fell.\n";
    assertThat(titles(text)).containsExactly("1|Lamps", "2|Trees");
    assertThat(of(text, ParagraphKind.TEXT)).containsExactly("None were lit.", "One fell.");
    assertThat(of(text, ParagraphKind.RESOLUTION)).containsExactly("That they be mended.");
    assertThat(of(text, ParagraphKind.ACTION)).containsExactly("J Dunt to buy bulbs.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Last updated: 4 May 2031",
        "Tel: 01999 555 010",
        "OFFICIAL - SENSITIVE",
        "Information Classification: PUBLIC",
        "Minute No.",
        "Public Document Pack",
        "---------------",
        "Posted on 4 May 2031 by clerk",
        "Download the notes (PDF, 84 KB)"
      })
  void takesNoNoticeOfThePageForAStatement(String line) {
    assertThat(of("1. Lamps\n\nNone lit.\n\n" + line + "\n", ParagraphKind.FURNITURE))
        .containsExactly(line);
  }

  @Test
  void readsNumbersWithTheMonthAndTheYearOfTheMeetingBeforeThem() {
    String items =
        "07.23.01 Apologies\nNone.\n07.23.02 Seat under the elm\nIt is not mended.\n"
            + "07.23.03 Bins\nFull.\n05.23.04 was the last seen.\n";
    assertThat(titles("Minutes of a meeting held on 6th July 2023\n\n" + items))
        .containsExactly("07.23.01|Apologies", "07.23.02|Seat under the elm", "07.23.03|Bins");
    assertThat(titles("Minutes of a meeting held on 06/07/2023\n\n" + items)).hasSize(3);
  }

  @Test
  void paragraphsOfThreePartsAreNoItemsWhereNoMonthIsNamed() {
    assertThat(
            titles(
                "1. Lamps\n10.14.01 One was lit.\n10.14.02 Two were not.\n10.14.03 The rest fell.\n2. Bins\nFull.\n"))
        .containsExactly("1|Lamps", "2|Bins");
  }

  @Test
  void readsNumbersWithAColon() {
    assertThat(
            titles(
                "Present: Mrs Dunt (from 4412).\n\n4410: Apologies for Absence:\nMr Pell - unwell\n\n"
                    + "4411: Seat under the elm:\nIt is not mended.\n\n4412: Bins by the ford:\nThey were full.\n"))
        .containsExactly(
            "4410|Apologies for Absence", "4411|Seat under the elm", "4412|Bins by the ford");
  }

  @Test
  void readsNumbersWithLeadingNoughtsBeforeTitlesWithTheirText() {
    assertThat(
            titles(
                "001 Welcome: The Chair welcomed all who came.\n002 Apologies: Mr Pell was ill.\n"
                    + "003 Lamps: None were lit.\n004 Matters Arising: There were none.\n"))
        .containsExactly("001|Welcome", "002|Apologies", "003|Lamps", "004|Matters Arising");
  }

  @Test
  void bareNumbersCountOnFromOneWithoutEmptyLines() {
    String minutes =
        "Mrs Dunt welcomed those who came\n1 Apologies\nMr Pell was ill.\n2 Lamps by the ford\nNone were lit.\n"
            + "3 Bins\nThey were full.\n4 Stiles\nMended.\n";
    assertThat(titles(minutes))
        .containsExactly("1|Apologies", "2|Lamps by the ford", "3|Bins", "4|Stiles");
    assertThat(titles("Items of the agenda\n1 Apologies\n2 Lamps by the ford\n3 Bins\n4 Stiles\n"))
        .isEmpty();
  }

  @Test
  void readsNumbersAloneAboveTitlesInSmallLetters() {
    String text =
        "612\n\nelection of chairman\n\nMrs Dunt was elected.\n\n613\n\nlamps by the ford\n\nNone were lit.\n\n"
            + "614\n\nstiles\n\nThey were mended.\n";
    assertThat(titles(text))
        .containsExactly("612|election of chairman", "613|lamps by the ford", "614|stiles");
  }

  @Test
  void pageNumbersAloneAreNoItems() {
    String text =
        "Lamps were lit by the\n\n612\n\nford, and the stiles were mended.\n\n613\n\nThe bins were full.\n\n"
            + "614\n\nMrs Dunt thanked them all, and went home.\n";
    assertThat(titles(text)).isEmpty();
  }

  @Test
  void readsNumbersWithANoughtAloneAboveTheirTitles() {
    String text =
        "1.0\n\nMeeting opening\n\n1.1\n\nMrs Dunt opened it.\n\n2.0\n\nReport on lamps\n\n2.1\n\nNone were lit.\n";
    assertThat(titles(text)).containsExactly("1.0|Meeting opening", "2.0|Report on lamps");
  }

  @Test
  void chequesAreNoItems() {
    assertThat(
            titles(
                "Cheques:\n\n501 – A. Dunt – 71.10 [hall]\n\n502 – Elm Charity – 1,200.00 [seat]\n\n503 – Pell and Sons – 45.00\n\n"
                    + "504 – Ford Trust – 12.50 [bin]\n"))
        .isEmpty();
  }
}
