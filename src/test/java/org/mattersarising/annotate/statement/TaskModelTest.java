package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskModelTest {

  private final TaskModel model = TaskModel.of(-1, Map.of("u:send", 1.2, "u:bench", 0.0001));

  @Test
  void readsWhatItWrote() throws IOException {
    TaskModel read = TaskModel.read(model.write());
    assertThat(read.fits()).isTrue();
    assertThat(read.write()).isEqualTo(model.write()).doesNotContain("bench");
  }

  @Test
  void takesForATaskWhatMoreLikelyThanNotIsOne() {
    assertThat(model.isTask(Set.of("u:send"))).isTrue();
    assertThat(model.isTask(Set.of("u:paint"))).isFalse();
    assertThat(model.isTask(Set.of())).isFalse();
  }

  @Test
  void refusesWhatIsNoModel() {
    assertThatThrownBy(() -> TaskModel.read("u:send\t3\n")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> TaskModel.read("matters-task-model 1\nu:send\tmuch\n"))
        .isInstanceOf(IOException.class);
  }

  @Test
  void isLeftAsideWhereItsFeaturesMeanSomethingElse() throws IOException {
    assertThat(TaskModel.read("matters-task-model 1\nfeatures\t0\nbias\t-3\n").fits()).isFalse();
  }
}
