package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.Resolution;
import org.mattersarising.model.ResolutionKind;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

class GrammarResolutionFinderTest {

  /** One paragraph a line: "KIND leadIn text". */
  private static List<Resolution> find(String... lines) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split(" ", 3);
      TextSpan span = new TextSpan(text.length(), text.length() + cells[2].length());
      int index = paragraphs.size();
      paragraphs.add(
          new Paragraph(
              index,
              0,
              "",
              span,
              ParagraphKind.valueOf(cells[0]),
              0,
              Integer.parseInt(cells[1]),
              true));
      sentences.add(new Sentence(index, index, span));
      text.append(cells[2]).append('\n');
    }
    DocumentText whole = new DocumentText(text.toString());
    DocumentStructure structure = new DocumentStructure(List.of(), paragraphs, List.of());
    List<Statement> statements =
        new GrammarStatementReader()
            .read(Samples.document(whole), Samples.facts(), structure, sentences, List.of());
    return new GrammarResolutionFinder().find(whole, Samples.facts(), structure, statements);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RESOLUTION -1 RESOLVED: That the skate park be built. | RESOLVED
          RESOLUTION -1 RESOLVED that the survey be noted. | NOTED
          RESOLUTION -1 That the Cabinet be recommended to keep the ferry. | RECOMMENDED
          RESOLUTION -1 Resolved to recommend the scheme to full Council. | RECOMMENDED
          RESOLUTION -1 AGREED: that the stalls be moved. | AGREED
          TEXT -1 The Committee noted the update. | NOTED
          TEXT -1 The Panel recommended to Cabinet that the pond be dredged. | RECOMMENDED
          TEXT -1 It was resolved that the lease be ended. | RESOLVED
          TEXT -1 The minutes of the last meeting were agreed as a correct record. | AGREED
          """)
  void takesTheKindFromWhatTheClauseDoes(String line, ResolutionKind kind) {
    assertThat(find(line)).singleElement().extracting(Resolution::kind).isEqualTo(kind);
  }

  @Test
  void aBareLeadLendsItsKindToTheListAndIsNoResolutionItself() {
    assertThat(
            find(
                "RESOLUTION -1 RECOMMENDED - T H A T",
                "LIST_ITEM 0 the weirs be counted; and",
                "LIST_ITEM 0 the barge be sold."))
        .extracting(Resolution::kind)
        .containsExactly(ResolutionKind.RECOMMENDED, ResolutionKind.RECOMMENDED);
  }

  @Test
  void givesEachClauseUnderALabelOnce() {
    List<Resolution> found =
        find(
            "RESOLUTION -1 RESOLVED: That",
            "LIST_ITEM 0 the survey be noted;",
            "LIST_ITEM 0 the pier be painted; and",
            "LIST_ITEM 0 Council be recommended to buy the field.");
    assertThat(found)
        .extracting(Resolution::kind)
        .containsExactly(ResolutionKind.NOTED, ResolutionKind.RESOLVED, ResolutionKind.RECOMMENDED);
  }

  @Test
  void leavesDiscussionAlone() {
    assertThat(
            find(
                "TEXT -1 Members discussed the recommended route.",
                "TEXT -1 The Head of Parks noted that the bandstand was shut."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TEXT -1 The tide table was noted. | NOTED
          TEXT -1 Position noted. | NOTED
          TEXT -1 Waiting list noted: four names. | NOTED
          TEXT -1 Agreed, and signed by the Chair. | AGREED
          TEXT -1 Approved subject to one spelling. | AGREED
          TEXT -1 These were agreed, Cllr Teal abstaining. | AGREED
          TEXT -1 Minutes of 4 May 2021 agreed and signed. | AGREED
          TEXT -1 The ferryman gave notice; received with very great regret. | NOTED
          """)
  void takesDecisionsThatStandInASentenceOfTheirOwn(String line, ResolutionKind kind) {
    assertThat(find(line)).singleElement().extracting(Resolution::kind).isEqualTo(kind);
  }

  @Test
  void leavesWhatOthersDecidedAndWhatOneUndertakes() {
    assertThat(
            find(
                "TEXT -1 The lease, which was agreed in 2014, ran for nine years.",
                "TEXT -1 It was noted that the pond had dried out.",
                "TEXT -1 A visit to the lock was offered and accepted.",
                "TEXT -1 The plan was approved by Natural England.",
                "TEXT -1 The high use of the towpath was noted by members; it had been so before.",
                "TEXT -1 Twenty-two moorings approved, thirty gone.",
                "TEXT -1 The ranger confirmed that the first ten minutes would be free.",
                "TEXT -1 He agreed to buy four pairs of boots."))
        .isEmpty();
  }

  @Test
  void cutsASentenceIntoItsClauses() {
    assertThat(
            find(
                "RESOLUTION -1 RESOLVED that the survey be noted; and that Cabinet be recommended to"
                    + " buy the barge."))
        .extracting(Resolution::kind)
        .containsExactly(ResolutionKind.NOTED, ResolutionKind.RECOMMENDED);
  }

  @Test
  void readsClausesUnderWhateverTheBodyIsSaidToDecide() {
    assertThat(
            find(
                "LEAD_IN -1 The Panel then resolved unanimously:",
                "LIST_ITEM 0 that the pier be painted;"))
        .extracting(Resolution::kind)
        .containsExactly(ResolutionKind.RESOLVED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It was proposed by Cllr Wren, seconded by Cllr Teal and resolved that Cllr Rook take the chair. | RESOLVED
          On the motion of the Mayor it was RESOLVED that the list be taken as read. | RESOLVED
          It was moved by Cllr Wren, seconded by Cllr Teal and RESOLVED (Cllr Rook asking that his vote against be recorded) to sell the barge. | RESOLVED
          On the proposal of Cllr Wren, seconded by Cllr Teal, Members determined by 6 to 2 to close the slip. | RESOLVED
          Council agreed without a vote to defer the toll to its June meeting. | AGREED
          "We have decided to grant the licence until midnight. | RESOLVED
          Prop. DM, sec. KS, that the float be paid in. | AGREED
          Permission be GRANTED subject to two conditions. | AGREED
          The mooring of the barge was delegated to the Harbour Manager. | AGREED
          Consideration of the dredger was deferred until the spring. | AGREED
          Deferred to March so that both could come. | AGREED
          Received and noted. | NOTED
          Payments of £312.20 as listed were approved (prop. KS). | AGREED
          Members were delighted and accepted the offer with thanks. | AGREED
          They were glad to leave it to the Chair, and so agreed. | AGREED
          Mooring 4, Mr Wren, ices: granted, 6 months | AGREED
          21/0044, two lamps, Quay Row – no objection, subject to shades. | AGREED
          """)
  void takesWhatTheMeetingDecidesHoweverItIsTold(String sentence, ResolutionKind kind) {
    assertThat(find("TEXT -1 " + sentence)).extracting(Resolution::kind).containsExactly(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On being put to the vote the motion was lost, three voting in favour and five against.",
        "Amendment 1: moved by Cllr Wren, seconded by Cllr Teal – that the toll be doubled.",
        "On a roll call, there voted for the amendment 4 and for the motion 6.",
        "Cabinet on 4 June had noted the toll and had agreed to pass it on.",
        "The Village Hall trustees have told us that the Trust has decided to sell its chairs.",
        "Decision received: 21/0044, works to a lime, approved by the District.",
        "Members agreed that they would want to be told of the tides.",
        "Members agreed that the tide tables were hard to read.",
        "The Clerk said that it was agreed that the gate be moved in 2014.",
        "Licensing decisions notified: Mooring 9, Mrs Teal: refused",
      })
  void leavesWhatIsNotDecidedHere(String sentence) {
    assertThat(find("TEXT -1 " + sentence)).isEmpty();
  }

  @Test
  void givesEachVerbOfTheBodyARow() {
    assertThat(
            find(
                "TEXT -1 The Committee noted the report and agreed that the gate be moved.",
                "TEXT -1 It was resolved to object on grounds of access, and to ask for a ramp."))
        .extracting(Resolution::kind)
        .containsExactly(
            ResolutionKind.NOTED,
            ResolutionKind.AGREED,
            ResolutionKind.RESOLVED,
            ResolutionKind.RESOLVED);
  }

  @Test
  void leavesWhatIsToldOrToBeDoneBehindAResolution() {
    String resolution =
        "RESOLVED: The order be confirmed. The Tree Officer to notify the owner. Cllr Teal asked"
            + " about rooks.";
    assertThat(findIn(resolution)).hasSize(1);
  }

  @Test
  void takesTheClauseBeforeAWordOfAgreement() {
    assertThat(findIn("That the minutes be signed when it is safe. AGREED."))
        .singleElement()
        .extracting(r -> r.span().length())
        .isEqualTo("That the minutes be signed when it is safe. AGREED.".length());
  }

  /** One paragraph of the kind that the layout gives it, its sentences cut at the stops. */
  private static List<Resolution> findIn(String paragraph) {
    boolean marked = paragraph.startsWith("RESOLVED");
    List<Statement> statements =
        Samples.read(
            marked ? ParagraphKind.RESOLUTION : ParagraphKind.TEXT, paragraph.split("(?<=\\.) "));
    Paragraph only =
        new Paragraph(
            0,
            0,
            "",
            new TextSpan(0, paragraph.length()),
            marked ? ParagraphKind.RESOLUTION : ParagraphKind.TEXT,
            0,
            -1,
            true);
    return new GrammarResolutionFinder()
        .find(
            new DocumentText(paragraph),
            Samples.facts(),
            new DocumentStructure(List.of(), List.of(only), List.of()),
            statements);
  }
}
