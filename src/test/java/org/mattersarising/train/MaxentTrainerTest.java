package org.mattersarising.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MaxentTrainerTest {

  private static final int[][] EXAMPLES = {{0, 3}, {0}, {1, 3}, {1}, {2, 3}, {2}};
  private static final int[] LABELS = {0, 0, 1, 1, 2, 2};

  @Test
  void givesAFeatureToTheClassThatHasIt() {
    double[][] weights = new MaxentTrainer(0.1).fit(4, EXAMPLES, LABELS, 3);
    assertThat(weights).hasDimensions(3, 5);
    for (int feature = 0; feature < 3; feature++) {
      for (int other = 0; other < 3; other++) {
        if (other != feature) {
          assertThat(weights[feature][feature]).isGreaterThan(weights[other][feature]);
        }
      }
    }
  }

  @Test
  void givesTheSameWeightsAgain() {
    assertThat(new MaxentTrainer(1).fit(4, EXAMPLES, LABELS, 3))
        .isDeepEqualTo(new MaxentTrainer(1).fit(4, EXAMPLES, LABELS, 3));
  }

  @Test
  void refusesAClassThatNobodyLabelled() {
    assertThatThrownBy(() -> new MaxentTrainer(1).fit(4, EXAMPLES, LABELS, 4))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
