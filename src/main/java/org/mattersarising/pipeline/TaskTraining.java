package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.mattersarising.annotate.statement.Given;
import org.mattersarising.annotate.statement.TaskExamples;
import org.mattersarising.annotate.statement.TaskModel;
import org.mattersarising.model.Act;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Statement;
import org.mattersarising.train.TrainingDocument;
import org.mattersarising.train.TrainingStatement;

/**
 * Learns which sentences give somebody a task from labelled statements and how a reader read them
 * that was not trained on them. What a marker marks teaches nothing: it is a task by its marker.
 */
final class TaskTraining {

  private static final MarkTraining TRAINING = new MarkTraining(2, 5);

  private final TaskExamples examples = new TaskExamples();

  /** The open sentences of each file, and which of them give a task. */
  private final List<List<MarkTraining.Sentence>> files = new ArrayList<>();

  /** Adds a file. */
  void add(
      TrainingDocument document,
      String text,
      DocumentStructure structure,
      List<Statement> read,
      List<Mention> mentions) {
    List<TaskExamples.Example> found = examples.read(text, structure, read, mentions);
    List<MarkTraining.Sentence> open = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      TrainingStatement label = document.statements().get(i);
      Set<String> features = found.get(i).features();
      boolean confirmed = found.get(i).given() == Given.CONFIRMED;
      if (!features.isEmpty() && !(confirmed && decides(label.act()))) {
        open.add(new MarkTraining.Sentence(features, confirmed, label.act() == Act.ACTION));
      }
    }
    files.add(open);
  }

  /** A decision that charges somebody is a task, too: its act says nothing against that. */
  private static boolean decides(Act act) {
    return act == Act.DECISION || act == Act.RECOMMENDATION;
  }

  /** What all files teach. */
  TaskModel fit() {
    return fit(files);
  }

  /** Precision, recall of tasks without a marker in files that a model was not trained on. */
  Map<String, Double> unseen() {
    List<Predicate<Set<String>>> models = new ArrayList<>();
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      models.add(fit(Folds.taught(files, fold))::isTask);
    }
    return MarkTraining.unseen("tasks", files, models);
  }

  private static TaskModel fit(List<List<MarkTraining.Sentence>> files) {
    MarkTraining.Learnt learnt = TRAINING.fit(files);
    return TaskModel.of(learnt.bias(), learnt.weights());
  }
}
