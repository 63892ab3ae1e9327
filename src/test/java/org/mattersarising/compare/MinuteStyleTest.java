package org.mattersarising.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mattersarising.model.StyleCaveat;

/** What the way minutes are written could explain, and what not. */
class MinuteStyleTest {

  private static final MinuteStyle USUAL = new MinuteStyle(10, 6000, 300, 250, 0);

  @Test
  void longerMinutesCouldExplainThatMoreIsMentionedAndNotLess() {
    StyleCaveat caveat = new MinuteStyle(10, 12_000, 600, 500, 0).caveat(USUAL);
    assertThat(caveat.text())
        .isEqualTo(
            "Its minutes hold about 60 sentences of substance a meeting (10 meetings), its peers’"
                + " about 30 (10 meetings). Longer minutes mention more themes, whatever was said.");
    assertThat(caveat.explains(0.7)).isTrue();
    assertThat(caveat.explains(-0.7)).isFalse();
    assertThat(caveat.explains(0.0)).isFalse();
    assertThat(caveat.explains(null)).isFalse();
  }

  @Test
  void shorterMinutesCouldExplainThatLessIsMentioned() {
    StyleCaveat caveat = new MinuteStyle(10, 3000, 150, 125, 0).caveat(USUAL);
    assertThat(caveat.text()).contains("Shorter minutes mention fewer themes");
    assertThat(caveat.explains(-0.7)).isTrue();
    assertThat(caveat.explains(0.7)).isFalse();
  }

  @Test
  void decisionsOnlyTellLessAndVerbatimMinutesMore() {
    StyleCaveat decisions = new MinuteStyle(10, 6000, 300, 60, 0).caveat(USUAL);
    assertThat(decisions.text())
        .isEqualTo(
            "Its clerks write minutes of decisions, with little of the discussion, its peers’"
                + " mostly minutes that sum up the discussion.");
    assertThat(decisions.explains(-1.0)).isTrue();
    assertThat(decisions.explains(1.0)).isFalse();
    assertThat(new MinuteStyle(10, 6000, 300, 250, 90).caveat(USUAL).explains(1.0)).isTrue();
  }

  @Test
  void saysNothingOfAlikeMinutesOrOfFew() {
    assertThat(new MinuteStyle(10, 7000, 350, 300, 0).caveat(USUAL)).isEqualTo(StyleCaveat.NONE);
    assertThat(new MinuteStyle(4, 7000, 900, 800, 0).caveat(USUAL)).isEqualTo(StyleCaveat.NONE);
    assertThat(USUAL.caveat(new MinuteStyle(4, 7000, 900, 800, 0))).isEqualTo(StyleCaveat.NONE);
  }
}
