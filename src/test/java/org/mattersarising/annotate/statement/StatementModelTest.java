package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Act;
import org.mattersarising.model.Stance;

class StatementModelTest {

  private static final int COLUMNS =
      StatementModel.ACTS + StatementModel.SPEAKERS + StatementModel.STANCES;

  /** A model in which each feature speaks for one column. */
  static StatementModel model(Map<String, Integer> columns, double weight) {
    Map<String, double[]> weights = new java.util.HashMap<>();
    columns.forEach((feature, column) -> {
      double[] row = new double[COLUMNS];
      row[column] = weight;
      weights.put(feature, row);
    });
    int[][] given = new int[StatementModel.ACTS][StatementModel.STANCES];
    given[Act.CONCERN.ordinal()][Stance.PROBLEM.ordinal()] = 90;
    given[Act.ASSURANCE.ordinal()][Stance.IMPROVING.ordinal()] = 90;
    given[Act.ASSURANCE.ordinal()][Stance.DENIED.ordinal()] = 90;
    given[Act.INFORMATION.ordinal()][Stance.NEUTRAL.ordinal()] = 90;
    return StatementModel.of(new double[COLUMNS], weights, given, Reliability.NONE);
  }

  @Test
  void givesEachClassItsShare() {
    StatementModel model = model(Map.of("u:leaky", Act.CONCERN.ordinal()), 2);
    StatementWeights weights = new StatementWeights(model, null);
    WeighedFeatures weighed = weights.weighed();
    weights.begin(weighed);
    weighed.add(FeatureGroup.SAID, "leaky");
    weighed.add(FeatureGroup.SAID, "unheard");
    StatementModel.Scores scores = weights.scores(weighed);
    assertThat(scores.acts()[Act.CONCERN.ordinal()])
        .isCloseTo(Math.exp(2) / (Math.exp(2) + 8), within(1e-12));
    assertThat(scores.speakers()).containsOnly(0.2);
    assertThat(scores.stances()).containsOnly(0.25);
  }

  @Test
  void readsWhatItWrites() throws IOException {
    StatementModel model =
        model(Map.of("b:roof leaks", 0, "u:the", 17), -0.1234)
            .with(new Reliability(List.of(new Reliability.Bin(0.5, 10, 6))));
    String written = model.write();
    assertThat(StatementModel.read(written).write()).isEqualTo(written);
    assertThat(written).contains("b:roof leaks\t-123 0 0");
  }

  @Test
  void leavesOutWhatWeighsNothing() {
    assertThat(model(Map.of("u:hardly", 3), 0.0004).known()).isEmpty();
  }

  @Test
  void refusesWhatIsNoModel() {
    String written = model(Map.of("u:damp", 0), 1).write();
    assertThatThrownBy(() -> StatementModel.read("hello")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> StatementModel.read(written.replace("u:damp\t1000 0", "u:damp\t1000")))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> StatementModel.read(written.replace("given\tCONCERN", "given\tNONE")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void isLeftAsideWhenItWasTrainedOnOtherFeatures() throws IOException {
    String other = model(Map.of("u:damp", 0), 1).write().replace("features\t2", "features\t0");
    StatementModel model = StatementModel.read(other);
    assertThat(model.fits()).isFalse();
    assertThatThrownBy(() -> new LearntStatementReader(model))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesTheFeaturesThatWeighedMost() {
    StatementModel model = model(Map.of("u:leaky", 0, "u:roof", 1), 2);
    assertThat(model.reasons(Set.of("u:leaky", "u:roof", "u:other"), 0, 1, 5))
        .containsExactly(
            new StatementModel.Reason("u:leaky", 2), new StatementModel.Reason("u:roof", -2));
    assertThat(new StatementModel.Reason("u:leaky", 2).inWords()).contains("“leaky”");
  }
}
