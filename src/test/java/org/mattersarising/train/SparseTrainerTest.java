package org.mattersarising.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparseTrainerTest {

  /** Feature 1 speaks for the first output, feature 2 for the second, feature 0 for neither. */
  private static List<SparseTrainer.Example> examples() {
    List<SparseTrainer.Example> all = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      boolean first = i % 3 == 0;
      boolean second = i % 3 == 1;
      all.add(
          new SparseTrainer.Example(
              first ? new int[] {0, 1} : second ? new int[] {0, 2} : new int[] {0},
              1,
              new double[][] {{1}, {1}},
              new double[] {first ? 1 : 0, second ? 1 : 0}));
    }
    return all;
  }

  private static SparseTrainer.Weights fitted(boolean logistic) {
    return new SparseTrainer(4, 20, 0.3, logistic).fit(examples());
  }

  @Test
  void learnsWhichFeatureSpeaksForWhichOutput() {
    SparseTrainer.Weights weights = fitted(true);
    double[] first = weights.logits(examples().getFirst());
    assertThat(first[0]).isPositive();
    assertThat(first[1]).isNegative();
    double[] neither = weights.logits(examples().get(2));
    assertThat(neither[0]).isNegative();
    assertThat(neither[1]).isNegative();
  }

  @Test
  void fitsPlainNumbersToo() {
    double[] outputs = fitted(false).logits(examples().getFirst());
    assertThat(outputs[0]).isBetween(0.9, 1.1);
    assertThat(outputs[1]).isBetween(-0.1, 0.1);
  }

  @Test
  void givesTheSameWeightsForTheSameExamples() {
    assertThat(fitted(true).sparse()).isDeepEqualTo(fitted(true).sparse());
    assertThat(fitted(true).dense()).isDeepEqualTo(fitted(true).dense());
  }

  @Test
  void doesWithoutDenseFeatures() {
    List<SparseTrainer.Example> sparse =
        examples().stream()
            .map(e -> new SparseTrainer.Example(e.features(), 1, new double[0][], e.targets()))
            .toList();
    SparseTrainer.Weights weights = new SparseTrainer(4, 20, 0.3, false).fit(sparse);
    assertThat(weights.logits(sparse.getFirst())[0]).isGreaterThan(0.8);
  }
}
