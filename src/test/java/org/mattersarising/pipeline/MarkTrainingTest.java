package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class MarkTrainingTest {

  private final MarkTraining training = new MarkTraining(1, 3);

  @Test
  void learnsWhatSeveralFilesShow() {
    List<List<MarkTraining.Sentence>> files = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      files.add(
          List.of(
              sentence(true, "ring", "only" + i),
              sentence(true, "ring"),
              sentence(false, "paint"),
              sentence(false, "paint", "roof")));
    }
    MarkTraining.Learnt learnt = training.fit(files);
    assertThat(learnt.weights()).containsOnlyKeys("ring", "paint", "roof");
    assertThat(learnt.weights().get("ring")).isPositive();
    assertThat(learnt.weights().get("paint")).isNegative();
  }

  @Test
  void learnsNothingFromSentencesOfOneKind() {
    MarkTraining.Learnt learnt = training.fit(List.of(List.of(sentence(false, "ring"))));
    assertThat(learnt.weights()).isEmpty();
    assertThat(learnt.bias()).isNegative();
    assertThat(training.fit(List.of(List.of(sentence(true, "ring")))).bias()).isNegative();
  }

  @Test
  void triesEachFoldOnTheFilesThatItWasNotTaught() {
    List<List<MarkTraining.Sentence>> files =
        List.of(
            List.of(sentence(true, "ring"), sentence(false, "ring")),
            List.of(new MarkTraining.Sentence(Set.of(), true, true)),
            List.of(sentence(true)),
            List.of(sentence(true, "ring")));
    List<Predicate<Set<String>>> models =
        List.of(f -> true, f -> false, f -> true, f -> f.contains("paint"));
    // Found: both of the first file, what a rule is sure of; not the featureless, nor the last.
    assertThat(MarkTraining.unseen("tasks", files, models))
        .containsEntry("tasks (precision)", 0.6667)
        .containsEntry("tasks (recall)", 0.5);
  }

  @Test
  void sharesOutEveryFileOnce() {
    List<Integer> files = List.of(0, 1, 2, 3, 4, 5);
    List<Integer> held = new ArrayList<>();
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      List<Integer> own = Folds.held(files, fold);
      assertThat(Collections.disjoint(own, Folds.taught(files, fold))).isTrue();
      held.addAll(own);
    }
    assertThat(held).containsExactlyInAnyOrderElementsOf(files);
  }

  private static MarkTraining.Sentence sentence(boolean marked, String... features) {
    return new MarkTraining.Sentence(Set.of(features), false, marked);
  }
}
