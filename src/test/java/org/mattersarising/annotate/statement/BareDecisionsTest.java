package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.Act;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Statement;

class BareDecisionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONCLUDED that the assessments of progress be agreed.",
        "Progress in relation to the regional ferry project be noted.",
        "The updates be noted and the scores be confirmed.",
        "the Coordinator email all members and the matter be given further thought at the next meeting.",
        "(i)to note the contents of the report;",
        "(ii)that details of the empty posts be sent to all members; and",
        "Proposed by Councillor Fenn, Seconded by Councillor Marl, That the Committee approves the removal of the pier.",
        "On a vote, sixteen Members voted for the amendment and two against and it was declared carried.",
        "Cllr Fenn MOVED, Cllr Marl SECONDED and it was RESOLVED to: 1.",
        "On the proposal of Councillor Fenn, seconded by Councillor Marl, it was agreed to let the kiosk.",
        "DECISION: that the slipway be closed from November.",
        "The Council unanimously resolved to cover the cost of two lamps.",
        "The Forum noted the position.",
        "Granted.",
        "The Cabinet approves the revised terms of the ferry scheme."
      })
  void knowsADecisionWithoutItsLabel(String sentence) {
    Statement read = Samples.read(sentence).getFirst();
    assertThat(read.act()).isEqualTo(Act.DECISION);
    assertThat(read.speaker().group()).isEqualTo(SpeakerGroup.MEMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The boats would be noted in the register.",
        "Officers were to be thanked by the Trust.",
        "The Director hoped that the pier could be given to the Trust.",
        "It was unclear when the lamps should be provided.",
        "The council supports forty families.",
        "The Committee noted the figures but thought that they were stale.",
        "Decision: none",
        "There was a need for the slipway to be included.",
        "Should the report be noted, the boats would stay."
      })
  void leavesWhatIsSaidToBeDoneOrPossible(String sentence) {
    assertThat(BareDecisions.is(Words.of(sentence, 0, sentence.length()), Frame.NONE)).isFalse();
  }
}
