package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mattersarising.annotate.mention.RegisterMentionTagger;
import org.mattersarising.annotate.statement.RecurrenceExamples;
import org.mattersarising.annotate.statement.RecurrenceModel;
import org.mattersarising.train.MaxentTrainer;
import org.mattersarising.train.TrainingDocument;
import org.mattersarising.train.TrainingLayout;
import org.mattersarising.train.TrainingStatement;

/**
 * Learns which statements say of themselves that their matter came up before, through the stages of
 * a run; apart from {@link StatementTraining}, so that what was learnt of acts stays as it is.
 */
public final class RecurrenceTraining {

  /** Chosen by cross-validation over the files of the training set. */
  private static final double PENALTY = 5;

  /** What fewer files say is a name or a writer's habit. */
  private static final int FEWEST_FILES = 5;

  private static final int FOLDS = 4;

  /** Log odds of what is not to be found. */
  private static final double NEVER = -10;

  private final ModelFiles models;
  private final Progress progress;

  public RecurrenceTraining(ModelFiles models, Progress progress) {
    this.models = models;
    this.progress = progress;
  }

  /** The sentences of one file, and which of them say so. */
  private record Lesson(List<RecurrenceExamples.Example> examples, List<Boolean> marks) {}

  /**
   * Trains a model on all files, and one on each three quarters of them to see what it finds in the
   * rest.
   *
   * @param data the folder of labelled statements
   * @param out the folder of the model, {@code recurrence.model}
   * @throws UsageException where a line of the statements is none, or none is marked
   */
  public StatementTraining.Outcome train(Path data, Path out, int threads) throws IOException {
    List<TrainingDocument> documents = ThemeTraining.labelled(data);
    RegisterMentionTagger tagger = new RegisterMentionTagger(Registers.read(models, List.of()));
    RecurrenceExamples examples = new RecurrenceExamples();
    try (Workers workers = new Workers(threads, progress)) {
      List<Lesson> lessons = workers.map("reading", documents, d -> lesson(d, tagger, examples));
      if (lessons.stream().noneMatch(l -> l.marks().contains(true))) {
        throw new UsageException("No statement in " + data + " is marked as coming back.");
      }
      List<List<Lesson>> taught = new ArrayList<>();
      taught.add(lessons);
      for (int fold = 0; fold < FOLDS; fold++) {
        taught.add(fold(lessons, fold, false));
      }
      List<RecurrenceModel> fitted = workers.map("fitting", taught, RecurrenceTraining::fit);
      Path file = Files.createDirectories(out).resolve("recurrence.model");
      Files.writeString(file, fitted.getFirst().write(), StandardCharsets.UTF_8);
      return new StatementTraining.Outcome(file, unseen(lessons, fitted));
    }
  }

  private static Lesson lesson(
      TrainingDocument document, RegisterMentionTagger tagger, RecurrenceExamples examples) {
    TrainingLayout layout = TrainingLayout.of(document);
    return new Lesson(
        examples.read(
            layout.text().text(),
            layout.structure(),
            layout.sentences(),
            tagger.tag(
                layout.text(),
                TrainingSource.facts(document),
                layout.structure(),
                layout.sentences())),
        document.statements().stream().map(TrainingStatement::recurs).toList());
  }

  private static List<Lesson> fold(List<Lesson> lessons, int fold, boolean held) {
    return IntStream.range(0, lessons.size())
        .filter(i -> (i % FOLDS == fold) == held)
        .mapToObj(lessons::get)
        .toList();
  }

  private static RecurrenceModel fit(List<Lesson> lessons) {
    FeatureNumbers numbers =
        new FeatureNumbers(
            lessons.stream()
                .map(l -> l.examples().stream().map(RecurrenceExamples.Example::features).toList())
                .toList(),
            FEWEST_FILES);
    List<int[]> rows = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (Lesson lesson : lessons) {
      for (int i = 0; i < lesson.marks().size(); i++) {
        RecurrenceExamples.Example example = lesson.examples().get(i);
        if (!example.features().isEmpty()) {
          rows.add(numbers.of(example.features()));
          labels.add(lesson.marks().get(i) ? 1 : 0);
        }
      }
    }
    if (labels.stream().distinct().count() < 2) {
      return RecurrenceModel.of(NEVER, Map.of()); // a part of a small set may have one kind only
    }
    double[] weights =
        new MaxentTrainer(PENALTY)
            .fit(
                numbers.size(),
                rows.toArray(int[][]::new),
                labels.stream().mapToInt(l -> l).toArray(),
                2)[1];
    Map<String, Double> named = new HashMap<>();
    numbers.forEach((feature, n) -> named.put(feature, weights[n]));
    return RecurrenceModel.of(weights[numbers.size()], named);
  }

  /** Precision and recall, cues included, in files that a model was not trained on. */
  private static Map<String, Double> unseen(List<Lesson> lessons, List<RecurrenceModel> fitted) {
    int found = 0;
    int right = 0;
    int all = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      RecurrenceModel model = fitted.get(fold + 1);
      for (Lesson lesson : fold(lessons, fold, true)) {
        for (int i = 0; i < lesson.marks().size(); i++) {
          RecurrenceExamples.Example example = lesson.examples().get(i);
          boolean says =
              example.cue() || !example.features().isEmpty() && model.says(example.features());
          found += says ? 1 : 0;
          all += lesson.marks().get(i) ? 1 : 0;
          right += says && lesson.marks().get(i) ? 1 : 0;
        }
      }
    }
    return Map.of(
        "recurrence (precision)", share(right, found), "recurrence (recall)", share(right, all));
  }

  private static double share(int right, int all) {
    return all == 0 ? 0 : Math.rint(1e4 * right / all) / 1e4;
  }
}
