package org.mattersarising.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.EventKind;

class ClosingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RESOLVED: That the matter be closed.",
        "The Panel concluded that the question had been resolved and need not appear on its"
            + " agenda again.",
        "That the flooding of the underpass be regarded as settled.",
        "The Committee considered the recommendation discharged.",
        "AGREED that the item be removed from the work programme.",
        "No further reports would be required.",
        "The backlog was no longer a concern."
      })
  void hearsThatAMatterIsClosed(String text) {
    assertThat(Closing.says(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was resolved that the report be noted.",
        "It was RESOLVED to ask for a further report in June.",
        "The road was closed by the contractor on Sunday.",
        "The depot was closed on Mondays.",
        "The bridge will be closed for painting works in June.",
        "Sewage had been discharged into the brook again.",
        "The matter would be closed when the tests had been passed.",
        "The complaint had not been resolved.",
        "The item would remain until it was resolved.",
        "Members asked for the figures."
      })
  void takesNoDecisionOrConditionForTheEnd(String text) {
    assertThat(Closing.says(text)).isFalse();
  }

  @Test
  void closesNothingByARaisingEvent() {
    assertThat(Closing.says(EventKind.RAISED, "The matter was closed.")).isFalse();
    assertThat(Closing.says(EventKind.DECISION, "The matter was closed.")).isTrue();
  }
}
