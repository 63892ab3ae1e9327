package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareLeadsTest {

  private static boolean bare(String sentence) {
    return BareLeads.is(Words.of(sentence, 0, sentence.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RESOLVED:That",
        "RESOLVED that:-",
        "RECOMMENDED - T H A T",
        "It was unanimously RESOLVED that",
        "The Committee AGREED that –",
        "Resolved: that,"
      })
  void wordsThatOnlyOpenAListDecideNothing(String sentence) {
    assertThat(bare(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RESOLVED",
        "RESOLVED: That the weir be mended.",
        "Members agreed with that.",
        "The Chair said that",
        "AGREED"
      })
  void whatSaysMoreOrLessIsNoLead(String sentence) {
    assertThat(bare(sentence)).isFalse();
  }
}
