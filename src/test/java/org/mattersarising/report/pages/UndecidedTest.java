package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndecidedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RESOLVED: That the contents of the annual report be noted.",
        "Report noted.",
        "The Board noted the update.",
        "Noted: that the leaflet is in print.",
        "RESOLVED** to note the report.",
        "It was proposed to buy a second boat."
      })
  void noteOrProposalDecidesNothing(String sentence) {
    assertThat(Undecided.isAll(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RESOLVED: That the report be noted and the two letters be sent.",
        "The Board NOTED the report and asked that it be checked for names.",
        "Resolved: that the kerbs be relaid by May.",
        "It was proposed, seconded and agreed to buy a second boat."
      })
  void whateverElseIsDoneDecides(String sentence) {
    assertThat(Undecided.isAll(sentence)).isFalse();
  }
}
