package org.mattersarising.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mattersarising.annotate.sentence.OpenNlpSentenceSplitter;
import org.mattersarising.model.AgendaItem;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.TextSpan;

class LayoutSectionSplitterTest {

  private static DocumentStructure split(String text) {
    return new LayoutSectionSplitter().split(new DocumentText(text));
  }

  private static List<String> titles(String text) {
    return split(text).items().stream().map(i -> i.number() + "|" + i.title()).toList();
  }

  private static List<ParagraphKind> kinds(String text) {
    return split(text).paragraphs().stream().map(Paragraph::kind).toList();
  }

  @Test
  void theItemsNumberWithOneInBracketsNumbersAParagraph() {
    DocumentStructure structure =
        split(
            """
            1. FERRIES

            1(1) Members were concerned about fares.

            1(2) RESOLVED that the pier be mended.

            2. SLIPWAYS

            2(a) Anglers had slipped.

            3(1) of the old scheme had lapsed.
            """);
    assertThat(structure.paragraphs())
        .filteredOn(p -> !p.number().isEmpty())
        .extracting(Paragraph::number)
        .containsExactly("1(1)", "1(2)", "2(a)");
    assertThat(structure.paragraphs())
        .extracting(Paragraph::kind)
        .contains(ParagraphKind.RESOLUTION);
  }

  @Test
  void findsItemsInManyStylesOfNumbers() {
    String words = "\n\nOfficers reported that repairs were late.\n\n";
    assertThat(titles("7.\n\nRepairs pdf icon PDF 12 KB" + words + "8.\n\nRents" + words))
        .containsExactly("7|Repairs", "8|Rents");
    assertThat(titles("41/22 <u>REPAIRS</u>" + words + "42/22 **RENTS**" + words))
        .containsExactly("41/22|REPAIRS", "42/22|RENTS");
    assertThat(titles("F21/001 Repairs" + words + "F21/002 Rents" + words))
        .containsExactly("F21/001|Repairs", "F21/002|Rents");
    assertThat(titles("1. Repairs" + words + "2. Rents" + words))
        .containsExactly("1|Repairs", "2|Rents");
    assertThat(titles("# Meeting\n\n## 5. Repairs" + words + "## 6. Rents" + words))
        .containsExactly("5|Repairs", "6|Rents");
    assertThat(titles("HSG8 Repairs" + words + "HSG9 Rents" + words + "HSG10 Voids" + words))
        .containsExactly("HSG8|Repairs", "HSG9|Rents", "HSG10|Voids");
    assertThat(titles("Agenda item\n\nRepairs to homes" + words + "Minutes:" + words))
        .containsExactly("|Repairs to homes");
    assertThat(titles("Repairs (Item 4)" + words + "Rents (Item 5)" + words))
        .containsExactly("4|Repairs", "5|Rents");
  }

  @Test
  void readsASecondMeetingsItemsInTheSameDocument() {
    String words = " The wharf was closed.\n\n";
    assertThat(
            titles(
                "11. Rents:"
                    + words
                    + "12. Voids:"
                    + words
                    + "Minutes of the meeting\n\n"
                    + "481. Quay:"
                    + words
                    + "482. Slip:"
                    + words
                    + "483. Buoys:"
                    + words))
        .containsExactly("11|Rents", "12|Voids", "481|Quay", "482|Slip", "483|Buoys");
  }

  @Test
  void takesLinesToSignOnForFurniture() {
    assertThat(kinds("1. Rents\n\nRents rose.\n\nSigned …………… Chairman\n\nDated: ________\n"))
        .endsWith(ParagraphKind.FURNITURE, ParagraphKind.FURNITURE);
  }

  @Test
  void takesAHeadingThatStandsTwiceForOneItem() {
    assertThat(titles("9/20 RENTS\n\nRents rose.\n\n9/20 RENTS\n\nRents rose.\n"))
        .containsExactly("9/20|RENTS");
  }

  @Test
  void keepsClausesOfAResolutionTogetherWithIt() {
    DocumentStructure s =
        split("3.1  Resolved that the Panel:\n\n1.  Receives the plan.\n2.  Asks for figures.\n");
    assertThat(s.paragraphs()).extracting(Paragraph::kind).containsOnly(ParagraphKind.RESOLUTION);
    assertThat(s.paragraphs()).extracting(Paragraph::number).containsExactly("3.1", "1", "2");
    assertThat(s.paragraphs()).extracting(Paragraph::leadIn).containsExactly(-1, 0, 0);
  }

  @Test
  void goesOnBehindAComma() {
    DocumentStructure s =
        split(
            "4. Accounts\n\nRope - £12 (no. 31),\nPaint - £30 (no. 32),\nBell - £9.\nAll agreed.\n");
    assertThat(s.paragraphs()).extracting(Paragraph::kind).contains(ParagraphKind.TEXT).hasSize(3);
    assertThat(kinds("4. Accounts\n\nRope was bought,\n1. Paint\n")).hasSize(3);
  }

  @Test
  void nestsListsByTheirBullets() {
    DocumentStructure s =
        split("Members raised these points:\n\n·  Cost, namely:\nØ  Fuel\nØ  Food\n·  Time\n");
    assertThat(s.paragraphs()).extracting(Paragraph::depth).containsExactly(0, 1, 2, 2, 1);
    assertThat(s.paragraphs().getFirst().kind()).isEqualTo(ParagraphKind.LEAD_IN);
  }

  @Test
  void setsActionsAndFurnitureApart() {
    assertThat(kinds("Officers would write back. ACTION: Pat Doe\n"))
        .containsExactly(ParagraphKind.TEXT, ParagraphKind.ACTION);
    assertThat(kinds("**ACTION:** Pat Doe\n\nPage 3 of 9\n"))
        .containsExactly(ParagraphKind.ACTION, ParagraphKind.FURNITURE);
  }

  @Test
  void leavesTruncationNoticesOutOfTheText() {
    String text = "5.1 Staff said that the  ...  view the full minutes text for item 5.\n";
    DocumentStructure s = split(text);
    assertThat(s.truncated()).hasSize(1);
    assertThat(s.paragraphs().getFirst().span().in(text)).isEqualTo("Staff said that the");
  }

  @Test
  void flattensTablesAndKeepsTheCellsBesideATaskAsItsLabels() {
    String text = "| Action | Owner |\n|---|---|\n| Write to schools | Pat |\n";
    assertThat(kinds(text))
        .containsExactly(
            ParagraphKind.LABEL, ParagraphKind.LABEL, ParagraphKind.ACTION, ParagraphKind.LABEL);
  }

  @Test
  void slicesExactlyWhateverTheLayout() {
    String[] pieces = {
      "1. Title of Item",
      "24.",
      "113/17 <u>ROADS</u>",
      "## 5. Parks",
      "PRESENT:",
      "\u00a0",
      "Councillors A. Bee, C. Dee and E. Eff",
      "RESOLVED",
      "RESOLVED: That it be noted.",
      "- a point; and more",
      "•\u00a0 another",
      "(a) a clause",
      "i. one",
      "25.1     Cllr Bee said so. He left.",
      "Members asked about:",
      "ACTION: Pat",
      "| a | b |",
      "|---|---|",
      "Minutes:",
      "Decision:",
      "View directions",
      "pdf icon PDF 7 KB",
      "we ... view the full minutes text for item 2.",
      "a line that goes on and on without any end to it at all",
      "**bold line**",
      "😀 Emoji said. It ended.",
      "\f",
      "Page 2",
      "Agenda item",
      "(Item 4)",
      "o  ring",
      "…",
      "***",
      "<b></b>",
      "Chairman",
      "1.",
      "a.",
      "ENV9"
    };
    Random random = new Random(42);
    OpenNlpSentenceSplitter sentences = new OpenNlpSentenceSplitter();
    for (int run = 0; run < 400; run++) {
      StringBuilder all = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        all.append(pieces[random.nextInt(pieces.length)]).append("\n".repeat(random.nextInt(3)));
      }
      DocumentText text = new DocumentText(all.toString());
      DocumentStructure s = new LayoutSectionSplitter().split(text);
      for (Paragraph p : s.paragraphs()) {
        assertThat(p.span().trimmed(text.text())).isEqualTo(p.span());
        assertThat(p.span().length()).isPositive();
      }
      for (AgendaItem item : s.items()) {
        assertThat(new TextSpan(0, text.length()).contains(item.span())).isTrue();
      }
      int end = 0;
      for (Sentence sentence : sentences.split(text, s)) {
        assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(sentence.span().trimmed(text.text())).isEqualTo(sentence.span());
        assertThat(s.paragraphs().get(sentence.paragraph()).span().contains(sentence.span()))
            .isTrue();
        end = sentence.span().end();
      }
    }
  }

  @Test
  void wrappedLinesWithEmptyOnesBetweenAreOneParagraph() {
    List<String> whole =
        List.of("north", "south", "east", "west", "inner", "outer", "upper", "lower", "old")
            .stream()
            .map(basin ->
                "The warden of the "
                    + basin
                    + " basin told the members that its silt lay deeper than\n\nit had in any year since the "
                    + basin
                    + " gates were hung, and that the ropes which\n\nMrs Orme had bought for the "
                    + basin
                    + " quay were gone.")
            .toList();
    String text = "Harbour Board\n\n" + String.join("\n\n", whole) + "\n";
    assertThat(
            new LayoutSectionSplitter()
                .split(new DocumentText(text)).paragraphs().stream()
                    .map(p -> p.span().in(text))
                    .filter(s -> s.startsWith("The warden")))
        .containsExactlyElementsOf(whole);
  }
}
