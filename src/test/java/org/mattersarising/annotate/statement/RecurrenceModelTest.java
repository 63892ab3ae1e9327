package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecurrenceModelTest {

  private final RecurrenceModel model =
      RecurrenceModel.of(-3, Map.of("tp:ask earlier", 1.5, "tw:bench", 0.009));

  @Test
  void readsWhatItWroteWithoutWhatHardlyWeighs() throws IOException {
    RecurrenceModel read = RecurrenceModel.read(model.write());
    assertThat(read.fits()).isTrue();
    assertThat(read.write()).isEqualTo(model.write()).doesNotContain("bench");
  }

  @Test
  void asksForAShareThatFewSentencesReach() {
    assertThat(model.says(Set.of("tw:lamp"))).isFalse();
    assertThat(model.says(Set.of("tp:ask earlier", "tw:lamp"))).isTrue();
  }

  @Test
  void refusesWhatIsNoModel() {
    assertThatThrownBy(() -> RecurrenceModel.read("matters-task-model 1\n"))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> RecurrenceModel.read("matters-recurrence-model 1\ntw:lamp\tmuch\n"))
        .isInstanceOf(IOException.class);
  }

  @Test
  void isLeftAsideWhereItsFeaturesMeanSomethingElse() throws IOException {
    RecurrenceModel other =
        RecurrenceModel.read("matters-recurrence-model 1\nfeatures\t0\nbias\t-3\n");
    assertThat(other.fits()).isFalse();
    assertThatThrownBy(
            () -> new LearntStatementReader(StatementModelTest.model(Map.of(), 0), other))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
