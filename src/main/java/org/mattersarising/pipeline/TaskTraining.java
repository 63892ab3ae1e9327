package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mattersarising.annotate.statement.Given;
import org.mattersarising.annotate.statement.TaskExamples;
import org.mattersarising.annotate.statement.TaskModel;
import org.mattersarising.model.Act;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Statement;
import org.mattersarising.train.MaxentTrainer;
import org.mattersarising.train.TrainingDocument;
import org.mattersarising.train.TrainingStatement;

/**
 * Learns which sentences give somebody a task from labelled statements and how a reader read them
 * that was not trained on them. What a marker marks teaches nothing: it is a task by its marker.
 */
final class TaskTraining {

  /** Chosen by cross-validation over the files of the training set. */
  private static final double PENALTY = 2;

  private static final int FEWEST_FILES = 5;
  private static final int FOLDS = 4;

  private final TaskExamples examples = new TaskExamples();
  private final List<Lesson> lessons = new ArrayList<>();

  /** The open sentences of one file, and which of them give a task. */
  private record Lesson(List<TaskExamples.Example> examples, List<Boolean> tasks) {}

  /** Adds a file. */
  void add(
      TrainingDocument document,
      String text,
      DocumentStructure structure,
      List<Statement> read,
      List<Mention> mentions) {
    List<TaskExamples.Example> found = examples.read(text, structure, read, mentions);
    List<TaskExamples.Example> open = new ArrayList<>();
    List<Boolean> tasks = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      TrainingStatement label = document.statements().get(i);
      boolean charges = found.get(i).given() == Given.CONFIRMED && decides(label.act());
      if (!found.get(i).features().isEmpty() && !charges) {
        open.add(found.get(i));
        tasks.add(label.act() == Act.ACTION);
      }
    }
    lessons.add(new Lesson(open, tasks));
  }

  /** A decision that charges somebody is a task, too: its act says nothing against that. */
  private static boolean decides(Act act) {
    return act == Act.DECISION || act == Act.RECOMMENDATION;
  }

  /** What all files teach. */
  TaskModel fit() {
    return fit(lessons);
  }

  /** Precision, recall of tasks without a marker in files that a model was not trained on. */
  Map<String, Double> unseen() {
    int found = 0;
    int right = 0;
    int all = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      TaskModel model =
          fit(
              IntStream.range(0, lessons.size())
                  .filter(i -> i % FOLDS != held)
                  .mapToObj(lessons::get)
                  .toList());
      for (int i = fold; i < lessons.size(); i += FOLDS) {
        Lesson lesson = lessons.get(i);
        for (int s = 0; s < lesson.tasks().size(); s++) {
          TaskExamples.Example example = lesson.examples().get(s);
          boolean task = model.isTask(example);
          found += task ? 1 : 0;
          all += lesson.tasks().get(s) ? 1 : 0;
          right += task && lesson.tasks().get(s) ? 1 : 0;
        }
      }
    }
    return Map.of("tasks (precision)", share(right, found), "tasks (recall)", share(right, all));
  }

  private static double share(int right, int all) {
    return all == 0 ? 0 : Math.rint(1e4 * right / all) / 1e4;
  }

  private static TaskModel fit(List<Lesson> lessons) {
    FeatureNumbers numbers =
        new FeatureNumbers(
            lessons.stream()
                .map(l -> l.examples().stream().map(TaskExamples.Example::features).toList())
                .toList(),
            FEWEST_FILES);
    List<int[]> examples = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (Lesson lesson : lessons) {
      for (int i = 0; i < lesson.tasks().size(); i++) {
        examples.add(numbers.of(lesson.examples().get(i).features()));
        labels.add(lesson.tasks().get(i) ? 1 : 0);
      }
    }
    double[] weights =
        new MaxentTrainer(PENALTY)
            .fit(
                numbers.size(),
                examples.toArray(int[][]::new),
                labels.stream().mapToInt(l -> l).toArray(),
                2)[1];
    Map<String, Double> named = new HashMap<>();
    numbers.forEach((feature, n) -> named.put(feature, weights[n]));
    return TaskModel.of(weights[numbers.size()], named);
  }
}
