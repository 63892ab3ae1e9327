package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdleReturnsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "After some repetition of points already made the ferryman asked for a vote.",
        "The paper had reached her only the previous evening and lacked two tables.",
        "The crew were once more thanked by everybody.",
        "The Mate would not stand again.",
        "The dredging is starting again on Monday."
      })
  void whatOnlySoundsLikeAReturnIsNone(String sentence) {
    assertThat(IdleReturns.areAll(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He reiterated points made in March, and still nobody had mended the ramp.",
        "The crew were thanked once more, though the leak had returned for a third winter.",
        "The ramp was again under water.",
        "She raised the ramp again."
      })
  void anotherSignOfAnEarlierTimeStands(String sentence) {
    assertThat(IdleReturns.areAll(sentence)).isFalse();
  }
}
