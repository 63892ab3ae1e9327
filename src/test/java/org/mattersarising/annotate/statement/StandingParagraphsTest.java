package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mattersarising.model.NotCountedReason;
import org.mattersarising.model.ParagraphKind;

class StandingParagraphsTest {

  @Test
  void masksNumbersAndDaysButNoOtherWords() {
    assertThat(PlainWords.masked("The forum of Monday 4 March had 12 visitors."))
        .isEqualTo(PlainWords.masked("The forum of Friday 9 June had 31 visitors."));
    assertThat(PlainWords.masked("The forum had visitors."))
        .isNotEqualTo(PlainWords.masked("The fair had visitors."));
  }

  @Test
  void leavesExemptPartsUncounted() {
    assertThat(
            Samples.read(
                ParagraphKind.TEXT,
                "Exempt minute not for publication.",
                "The Director said that the contractor had lost money."))
        .last()
        .satisfies(s -> assertThat(s.notCounted()).isEqualTo(NotCountedReason.EXEMPT));
  }
}
