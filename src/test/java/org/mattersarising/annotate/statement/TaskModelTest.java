package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskModelTest {

  private final TaskModel model = TaskModel.of(-1, Map.of("u:send", 1.2, "u:bench", 0.0001));

  private boolean task(Given given, String... features) {
    return model.isTask(new TaskExamples.Example(Set.of(features), given));
  }

  @Test
  void readsWhatItWrote() throws IOException {
    TaskModel read = TaskModel.read(model.write());
    assertThat(read.fits()).isTrue();
    assertThat(read.write()).isEqualTo(model.write()).doesNotContain("bench");
  }

  @Test
  void leavesToTheWordsWhatTheGrammarDoesNotConfirm() {
    assertThat(task(Given.CONFIRMED)).isTrue();
    assertThat(task(Given.OPEN)).isFalse();
    assertThat(task(Given.NOT, "u:send")).isTrue();
    assertThat(task(Given.NOT, "u:paint")).isFalse();
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
