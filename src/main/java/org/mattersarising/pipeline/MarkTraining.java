package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.mattersarising.train.MaxentTrainer;

/**
 * Fits a logistic regression to sentences that are marked or not, and tells what it finds in files
 * that it has not seen. Immutable, safe for use by several threads.
 *
 * @param penalty of large weights; chosen by cross-validation over the files of the training set
 * @param fewestFiles what fewer files say is a name or a writer's habit
 */
record MarkTraining(double penalty, int fewestFiles) {

  /** Log odds of what is not to be found: sentences of one kind teach nothing. */
  private static final double NEVER = -10;

  /**
   * A sentence.
   *
   * @param features empty where nothing learnt is asked
   * @param sure whether a rule marks it, whatever is learnt
   * @param marked by those who labelled it
   */
  record Sentence(Set<String> features, boolean sure, boolean marked) {}

  /** What was learnt, in log odds. */
  record Learnt(double bias, Map<String, Double> weights) {}

  /** What some files teach. */
  Learnt fit(List<List<Sentence>> files) {
    FeatureNumbers numbers =
        new FeatureNumbers(
            files.stream().map(f -> f.stream().map(Sentence::features).toList()).toList(),
            fewestFiles);
    List<int[]> rows = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (List<Sentence> file : files) {
      for (Sentence sentence : file) {
        if (!sentence.features().isEmpty()) {
          rows.add(numbers.of(sentence.features()));
          labels.add(sentence.marked() ? 1 : 0);
        }
      }
    }
    if (labels.stream().distinct().count() < 2) {
      return new Learnt(NEVER, Map.of());
    }
    double[] weights =
        new MaxentTrainer(penalty)
            .fit(
                numbers.size(),
                rows.toArray(int[][]::new),
                labels.stream().mapToInt(l -> l).toArray(),
                2)[1];
    Map<String, Double> named = new HashMap<>();
    numbers.forEach((feature, n) -> named.put(feature, weights[n]));
    return new Learnt(weights[numbers.size()], named);
  }

  /**
   * Precision and recall, rules included, in files that a model was not trained on.
   *
   * @param name of what is marked
   * @param models by fold, whether what was taught to it marks a sentence of these features
   */
  static Map<String, Double> unseen(
      String name, List<List<Sentence>> files, List<Predicate<Set<String>>> models) {
    int found = 0;
    int right = 0;
    int all = 0;
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      Predicate<Set<String>> model = models.get(fold);
      for (List<Sentence> file : Folds.held(files, fold)) {
        for (Sentence sentence : file) {
          boolean learnt = !sentence.features().isEmpty() && model.test(sentence.features());
          boolean says = sentence.sure() || learnt;
          found += says ? 1 : 0;
          all += sentence.marked() ? 1 : 0;
          right += says && sentence.marked() ? 1 : 0;
        }
      }
    }
    return Map.of(
        name + " (precision)", share(right, found), name + " (recall)", share(right, all));
  }

  /** In ten-thousandths; 0 of nothing. */
  static double share(int right, int all) {
    return all == 0 ? 0 : Math.rint(1e4 * right / all) / 1e4;
  }
}
