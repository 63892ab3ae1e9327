package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Act;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.SpeakerMethod;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

class LearntStatementReaderTest {

  private static final int EXTERNAL = StatementModel.ACTS + SpeakerGroup.EXTERNAL.ordinal();
  private static final StatementModel NOTHING = StatementModelTest.model(Map.of(), 0);

  /** One paragraph, laid out for a reader. */
  private record Laid(DocumentText text, DocumentStructure structure, List<Sentence> sentences) {

    static Laid of(ParagraphKind kind, String... sentences) {
      String joined = String.join(" ", sentences);
      List<Sentence> cut = new ArrayList<>();
      int at = 0;
      for (String sentence : sentences) {
        cut.add(new Sentence(cut.size(), 0, new TextSpan(at, at + sentence.length())));
        at += sentence.length() + 1;
      }
      Paragraph paragraph =
          new Paragraph(0, 0, "", new TextSpan(0, joined.length()), kind, 0, -1, true);
      return new Laid(
          new DocumentText(joined),
          new DocumentStructure(List.of(), List.of(paragraph), List.of()),
          cut);
    }

    List<Statement> read(StatementModel model) {
      return new LearntStatementReader(model)
          .read(Samples.document(text), Samples.facts(), structure, sentences, List.of());
    }
  }

  @Test
  void keepsTheGrammarsAnswersWhereNothingWasLearnt() {
    String[] sentences = {
      "Members were worried that the roof leaked.",
      "The Head of Property said that tiles had been ordered.",
      "Cllr Quayle asked when they would arrive."
    };
    List<Statement> grammar = Samples.read(sentences);
    List<Statement> learnt = Laid.of(ParagraphKind.TEXT, sentences).read(NOTHING);
    assertThat(learnt).extracting(Statement::act).isEqualTo(acts(grammar));
    assertThat(learnt)
        .extracting(Statement::speaker)
        .isEqualTo(grammar.stream().map(Statement::speaker).toList());
    assertThat(learnt)
        .extracting(Statement::id)
        .isEqualTo(grammar.stream().map(Statement::id).toList());
  }

  private static List<Act> acts(List<Statement> statements) {
    return statements.stream().map(Statement::act).toList();
  }

  @Test
  void letsWhatWasLearntOverruleAGuess() {
    Laid laid = Laid.of(ParagraphKind.TEXT, "The pump wheezed through another February.");
    assertThat(laid.read(NOTHING).getFirst().act()).isEqualTo(Act.INFORMATION);
    Statement learnt =
        laid.read(StatementModelTest.model(Map.of("u:wheezed", Act.CONCERN.ordinal()), 9))
            .getFirst();
    assertThat(learnt.act()).isEqualTo(Act.CONCERN);
    assertThat(learnt.stance()).isEqualTo(Stance.PROBLEM);
  }

  @Test
  void leavesAMarkedResolutionToItsPlace() {
    Laid laid = Laid.of(ParagraphKind.RESOLUTION, "That the pump be replaced.");
    Statement learnt =
        laid.read(StatementModelTest.model(Map.of("u:pump", Act.CONCERN.ordinal()), 9)).getFirst();
    assertThat(learnt.act()).isEqualTo(Act.DECISION);
    assertThat(learnt.speaker().group()).isEqualTo(SpeakerGroup.MEMBER);
  }

  @Test
  void givesALearntSpeakerNoRoleOfAnother() {
    Laid laid = Laid.of(ParagraphKind.TEXT, "The Head of Property said that tiles were dear.");
    Statement learnt =
        laid.read(StatementModelTest.model(Map.of("u:dear", EXTERNAL), 9)).getFirst();
    assertThat(learnt.speaker().group()).isEqualTo(SpeakerGroup.EXTERNAL);
    assertThat(learnt.speaker().role()).isEmpty();
    assertThat(learnt.speaker().method()).isEqualTo(SpeakerMethod.CARRIED);
  }

  @Test
  void explainsEachLabelWithItsRunnerUp() {
    Laid laid = Laid.of(ParagraphKind.TEXT, "The pump wheezed through another February.");
    List<LabelDecision> decisions =
        new LearntStatementReader(
                StatementModelTest.model(Map.of("u:wheezed", Act.CONCERN.ordinal()), 9))
            .explain(laid.text(), laid.structure(), laid.sentences(), List.of(), 0);
    assertThat(decisions)
        .extracting(LabelDecision::label)
        .containsExactly("act", "speaker_group", "stance");
    LabelDecision act = decisions.getFirst();
    assertThat(act.value()).isEqualTo("concern");
    assertThat(act.runnerUp()).isEqualTo("information");
    assertThat(act.score()).isGreaterThan(act.runnerUpScore());
    assertThat(act.rule()).isEqualTo("information: nothing weighs");
    assertThat(act.reasons()).extracting(StatementModel.Reason::feature).contains("u:wheezed");
  }

  @Test
  void correctsTheScoreOfAnAct() {
    Laid laid = Laid.of(ParagraphKind.TEXT, "Members were worried that the roof leaked.");
    StatementModel sure = NOTHING.with(new Reliability(List.of(new Reliability.Bin(0.1, 10, 10))));
    assertThat(laid.read(sure).getFirst().actScore()).isEqualTo(1);
  }

  @Test
  void takesWhatWasLearntOfRecurrenceOnlyOfSentencesWithTwoSigns() {
    Laid laid =
        Laid.of(
            ParagraphKind.TEXT,
            "The gate that they had promised was nowhere to be seen.",
            "The gate was nowhere to be seen.",
            "The lamp was mended.");
    RecurrenceModel every = RecurrenceModel.of(0, Map.of("tw:gate", 1.0));
    List<Statement> read =
        new LearntStatementReader(NOTHING, every)
            .read(
                Samples.document(laid.text()),
                Samples.facts(),
                laid.structure(),
                laid.sentences(),
                List.of());
    assertThat(read).extracting(Statement::statesRecurrence).containsExactly(true, false, false);
  }

  @Test
  void seesTheSignsOfTheSentenceBefore() {
    Laid laid =
        Laid.of(
            ParagraphKind.TEXT,
            "A gate had been promised.",
            "Nothing had come of it.",
            "She still had no gate.");
    RecurrenceModel after = RecurrenceModel.of(-9, Map.of("tr:promise not", 9.0));
    List<Statement> read =
        new LearntStatementReader(NOTHING, after)
            .read(
                Samples.document(laid.text()),
                Samples.facts(),
                laid.structure(),
                laid.sentences(),
                List.of());
    assertThat(read).extracting(Statement::statesRecurrence).containsExactly(false, true, false);
  }
}
