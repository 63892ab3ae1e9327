package org.mattersarising.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThemeHeadTest {

  private static final int FEATURES = EncoderModel.DIMENSIONS + 6;

  private static ThemeHead head(double first, double bias) {
    double[] weights = new double[FEATURES + 1];
    weights[0] = first;
    weights[FEATURES] = bias;
    return ThemeHead.of("buses", "1", "encoder", context(), Map.of("late-buses", weights));
  }

  /** The statement itself counts once, and what was said before it twice. */
  private static double[] context() {
    double[] weights = new double[ThemeContext.FEATURES + 1];
    weights[0] = 1;
    weights[1] = 2;
    return weights;
  }

  private static ThemeEvidence evidence(String theme) {
    return new ThemeEvidence(0, theme, 0, 0, 0, 0, 0, 0, 0, 0, 0.5);
  }

  private static float[] vector() {
    float[] vector = new float[EncoderModel.DIMENSIONS];
    vector[0] = 1;
    return vector;
  }

  @Test
  void addsUpWeightsAndBias() {
    assertThat(head(0, 0).score(evidence("late-buses"), vector())).isEqualTo(0.5);
    assertThat(head(1, -1).score(evidence("late-buses"), vector())).isEqualTo(0.8808);
  }

  @Test
  void weighsTheStatementAgainstItsNeighbours() {
    double[] neighbours = new double[ThemeContext.FEATURES];
    neighbours[0] = -1;
    assertThat(head(1, 0).inContext(neighbours)).isEqualTo(0.2689);
    neighbours[1] = 0.5;
    assertThat(head(1, 0).inContext(neighbours)).isEqualTo(0.5);
  }

  @Test
  void saysNothingOfAThemeThatNobodyLabelled() {
    assertThat(head(1, 0).score(evidence("bus-shelters"), vector())).isNull();
  }

  @Test
  void fitsOnlyTheCodebookVersionAndEncoderItWasTrainedFor() {
    assertThat(head(1, 0).fits("buses", "1", "encoder")).isTrue();
    assertThat(head(1, 0).fits("buses", "2", "encoder")).isFalse();
    assertThat(head(1, 0).fits("trains", "1", "encoder")).isFalse();
    assertThat(head(1, 0).fits("buses", "1", "another")).isFalse();
  }

  @Test
  void readsWhatItWrites() throws IOException {
    String written = head(0.123456, -2).write();
    assertThat(ThemeHead.read(written).write()).isEqualTo(written);
  }

  @Test
  void refusesWhatIsNoHead() {
    assertThatThrownBy(() -> ThemeHead.read("hello")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> ThemeHead.read(head(1, 0).write().replace("0.0000 ", "")))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> ThemeHead.read(head(1, 0).write().replace("context ", "context 1 ")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void needsAWeightForEveryNeighbour() {
    assertThatThrownBy(() -> ThemeHead.of("buses", "1", "encoder", new double[] {1}, Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
