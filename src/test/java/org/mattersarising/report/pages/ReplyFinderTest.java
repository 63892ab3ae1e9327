package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyFinderTest {

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
    assertThat(ReplyFinder.isTaken(words)).isTrue();
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
    assertThat(ReplyFinder.isTaken(words)).isFalse();
  }
}
