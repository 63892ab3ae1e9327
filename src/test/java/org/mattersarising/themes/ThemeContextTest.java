package org.mattersarising.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeContextTest {

  private static final int BEFORE = 1;
  private static final int SAME_PARAGRAPH = 2;
  private static final int AFTER = 3;
  private static final int ITEM = 4;
  private static final int BRIEF_BEFORE = 5;
  private static final int BRIEF = 6;
  private static final int RIVAL = 7;

  private static ThemeContext.Place place(int item, int paragraph) {
    return new ThemeContext.Place(item, paragraph, false);
  }

  private static double[][][] features(List<ThemeContext.Place> places, double... scores) {
    double[][] alone = new double[scores.length][];
    for (int s = 0; s < scores.length; s++) {
      alone[s] = new double[] {scores[s]};
    }
    return ThemeContext.features(places, alone);
  }

  @Test
  void hearsWhatWasSaidJustBeforeAndJustAfter() {
    double[] middle = features(List.of(place(0, 0), place(0, 1), place(0, 1)), 0.9, 0.2, 0.4)[1][0];
    assertThat(middle[BEFORE]).isEqualTo(0.9);
    assertThat(middle[SAME_PARAGRAPH]).isZero();
    assertThat(middle[AFTER]).isEqualTo(0.4);
    assertThat(middle[ITEM]).isCloseTo(0.65, within(1e-9));
  }

  @Test
  void hearsThePreviousSentenceOfTheParagraphTwice() {
    double[] second = features(List.of(place(0, 3), place(0, 3)), 0.7, 0.2)[1][0];
    assertThat(second[BEFORE]).isEqualTo(0.7);
    assertThat(second[SAME_PARAGRAPH]).isEqualTo(0.7);
  }

  @Test
  void hearsNothingFromAnotherItem() {
    double[] alone = features(List.of(place(0, 0), place(1, 1), place(2, 2)), 0.9, 0.5, 0.9)[1][0];
    assertThat(alone).containsExactly(0, 0, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void tellsABriefStatementThatLeansOnTheOneBefore() {
    double[][][] found =
        features(
            List.of(place(0, 0), new ThemeContext.Place(0, 0, true), place(0, 0)), 0.8, 0.1, 0.1);
    assertThat(found[1][0][BRIEF]).isEqualTo(1);
    assertThat(found[1][0][BRIEF_BEFORE]).isEqualTo(0.8);
    assertThat(found[2][0][BRIEF]).isZero();
    assertThat(found[2][0][BRIEF_BEFORE]).isZero();
  }

  @Test
  void knowsTheSurestOtherTheme() {
    double[][][] found =
        ThemeContext.features(List.of(place(0, 0)), new double[][] {{0.2, 0.9, 0.4}});
    assertThat(found[0][0][RIVAL]).isEqualTo(0.9);
    assertThat(found[0][1][RIVAL]).isEqualTo(0.4);
    assertThat(found[0][2][RIVAL]).isEqualTo(0.9);
  }

  @Test
  void saysNothingOfADocumentWithoutStatements() {
    assertThat(ThemeContext.features(List.of(), new double[0][])).isEmpty();
  }
}
