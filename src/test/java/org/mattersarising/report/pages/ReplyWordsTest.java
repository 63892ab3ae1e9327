package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The report was noted.",
        "Noted.",
        "NOTED",
        "It was agreed.",
        "The quarterly update on fly-tipping was duly noted by the panel.",
        "The officer’s comments were noted",
        "The minutes were approved.",
        "The position with the lease is noted."
      })
  void takingNoteIsNoResponse(String words) {
    assertThat(ReplyWords.isTaken(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Director said that the point was noted.",
        "The grant had been approved in May and the work would begin.",
        "Two of the three complaints received were about bins.",
        "The bid for new buses was approved.",
        "The manager explained that a second lorry had been ordered.",
        ""
      })
  void whatSaysMoreMayBeOne(String words) {
    assertThat(ReplyWords.isTaken(words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(2) That the report be noted.",
        "b) that the Cabinet be asked to think again.",
        "RESOLVED: that the bridge be mended.",
        "**RESOLVED** that a letter be sent.",
        "That the update be received."
      })
  void aResolutionIsNoAnswer(String words) {
    assertThat(ReplyWords.isResolution(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"That was so.", "The engineer said that the bridge would be mended.", "2 of 5."})
  void whatOnlyLooksLikeAResolutionMayBeOne(String words) {
    assertThat(ReplyWords.isResolution(words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The answers are set out below.", "They were as follows:", "below"})
  void pointingOnIsKnownByTheEnd(String words) {
    assertThat(ReplyWords.pointOn(words)).isTrue();
    assertThat(ReplyWords.pointOn(words + " He then spoke of the bridge at length.")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On being pressed she gave it as forty.",
        "A member asked who had called, and it emerged that nobody had.",
        "It was late, he acknowledged."
      })
  void wordsMayHoldTheirAnswer(String words) {
    assertThat(ReplyWords.holdAnswer(words)).isTrue();
  }
}
