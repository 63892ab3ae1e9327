package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mattersarising.annotate.mention.RegisterMentionTagger;
import org.mattersarising.annotate.statement.LearntStatementReader;
import org.mattersarising.annotate.statement.Reliability;
import org.mattersarising.annotate.statement.StatementExamples;
import org.mattersarising.annotate.statement.StatementModel;
import org.mattersarising.model.Act;
import org.mattersarising.model.Mention;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Statement;
import org.mattersarising.train.MaxentTrainer;
import org.mattersarising.train.TrainingDocument;
import org.mattersarising.train.TrainingLayout;
import org.mattersarising.train.TrainingStatement;

/**
 * Learns act, speaker group and stance from labelled statements, and upon these which of them give
 * tasks, through the stages of a run.
 */
public final class StatementTraining {

  /** Chosen by cross-validation over the files of the training set. */
  private static final double PENALTY = 20;

  /** What fewer files say is a name or a writer's habit. */
  private static final int FEWEST_FILES = 6;

  private final ModelFiles models;
  private final Progress progress;

  public StatementTraining(ModelFiles models, Progress progress) {
    this.models = models;
    this.progress = progress;
  }

  /**
   * What a training found.
   *
   * @param file the model
   * @param unseen by label, the share of statements that the reader has right in files that it was
   *     not trained on
   */
  public record Outcome(Path file, Map<String, Double> unseen) {

    public Outcome {
      unseen = new TreeMap<>(unseen);
    }
  }

  /** One file with what a reader sees of it. */
  private record Lesson(
      TrainingDocument document,
      TrainingLayout layout,
      List<Mention> mentions,
      List<StatementExamples.Example> examples) {}

  /**
   * Trains a model on all files, and one on each three quarters of them to see how often it is
   * right on the rest.
   *
   * @param data the folder of labelled statements
   * @param out the folder of the model, {@code statements.model}
   * @throws UsageException where a line of the statements is none
   */
  public Outcome train(Path data, Path out, int threads) throws IOException {
    List<TrainingDocument> documents = ThemeTraining.labelled(data);
    RegisterMentionTagger tagger = new RegisterMentionTagger(Registers.read(models, List.of()));
    StatementExamples examples = new StatementExamples();
    try (Workers workers = new Workers(threads, progress)) {
      List<Lesson> lessons = workers.map("reading", documents, d -> lesson(d, tagger, examples));
      List<List<Lesson>> taught = new ArrayList<>();
      taught.add(lessons);
      for (int fold = 0; fold < Folds.COUNT; fold++) {
        taught.add(Folds.taught(lessons, fold));
      }
      List<StatementModel> fitted = workers.map("fitting", taught, StatementTraining::fit);
      Checked checked = new Checked();
      TaskTraining tasks = new TaskTraining();
      for (int fold = 0; fold < Folds.COUNT; fold++) {
        LearntStatementReader reader = new LearntStatementReader(fitted.get(fold + 1));
        for (Lesson lesson : Folds.held(lessons, fold)) {
          List<Statement> read = read(reader, lesson);
          checked.add(lesson, read);
          tasks.add(
              lesson.document(),
              lesson.layout().text().text(),
              lesson.layout().structure(),
              read,
              lesson.mentions());
        }
      }
      StatementModel model = fitted.getFirst().with(Reliability.of(checked.weighed));
      Path file = Files.createDirectories(out).resolve("statements.model");
      Files.writeString(file, model.write(), StandardCharsets.UTF_8);
      Files.writeString(out.resolve("tasks.model"), tasks.fit().write(), StandardCharsets.UTF_8);
      Map<String, Double> unseen = new TreeMap<>(checked.shares());
      unseen.putAll(tasks.unseen());
      return new Outcome(file, unseen);
    }
  }

  private static Lesson lesson(
      TrainingDocument document, RegisterMentionTagger tagger, StatementExamples examples) {
    TrainingLayout layout = TrainingLayout.of(document);
    List<Mention> mentions = TrainingSource.mentions(tagger, document, layout);
    return new Lesson(
        document,
        layout,
        mentions,
        examples.read(layout.text().text(), layout.structure(), layout.sentences(), mentions));
  }

  private static List<Statement> read(LearntStatementReader reader, Lesson lesson) {
    return TrainingSource.read(reader, lesson.document(), lesson.layout(), lesson.mentions());
  }

  private static StatementModel fit(List<Lesson> lessons) {
    FeatureNumbers numbers =
        new FeatureNumbers(
            lessons.stream()
                .map(l -> l.examples().stream().map(StatementExamples.Example::features).toList())
                .toList(),
            FEWEST_FILES);
    List<int[]> all = new ArrayList<>();
    List<TrainingStatement> labels = new ArrayList<>();
    List<Boolean> placed = new ArrayList<>();
    int[][] stanceGiven = new int[Act.values().length][Stance.values().length];
    for (Lesson lesson : lessons) {
      for (int i = 0; i < lesson.examples().size(); i++) {
        StatementExamples.Example example = lesson.examples().get(i);
        TrainingStatement label = lesson.document().statements().get(i);
        all.add(numbers.of(example.features()));
        labels.add(label);
        placed.add(example.placed());
        if (!label.themes().isEmpty()) {
          stanceGiven[label.act().ordinal()][stance(label)]++;
        }
      }
    }
    int[] open = rows(labels.size(), i -> !placed.get(i));
    int[] themed = rows(labels.size(), i -> !labels.get(i).themes().isEmpty());
    Fitted fitted = new Fitted(numbers.size(), all, labels);
    double[][] acts = fitted.weights(open, l -> l.act().ordinal(), Act.values().length);
    double[][] speakers =
        fitted.weights(open, l -> l.speaker().ordinal(), SpeakerGroup.values().length);
    double[][] stances = fitted.weights(themed, StatementTraining::stance, Stance.values().length);
    Map<String, double[]> weights = new HashMap<>();
    numbers.forEach((f, n) -> weights.put(f, column(n, acts, speakers, stances)));
    return StatementModel.of(
        column(numbers.size(), acts, speakers, stances), weights, stanceGiven, Reliability.NONE);
  }

  /** All examples of one training. */
  private record Fitted(int features, List<int[]> examples, List<TrainingStatement> labels) {

    double[][] weights(int[] rows, ToIntFunction<TrainingStatement> label, int classes) {
      int[][] x = IntStream.of(rows).mapToObj(examples::get).toArray(int[][]::new);
      int[] y = IntStream.of(rows).map(i -> label.applyAsInt(labels.get(i))).toArray();
      return new MaxentTrainer(PENALTY).fit(features, x, y, classes);
    }
  }

  private static int[] rows(int count, IntPredicate kept) {
    return IntStream.range(0, count).filter(kept).toArray();
  }

  /** The weights of one feature for every class of the labels. */
  private static double[] column(int feature, double[][]... labels) {
    return Stream.of(labels).flatMap(Stream::of).mapToDouble(row -> row[feature]).toArray();
  }

  /** The stance towards most of its themes; of equally many the first. */
  private static int stance(TrainingStatement label) {
    int[] counts = new int[Stance.values().length];
    label.themes().values().forEach(s -> counts[s.ordinal()]++);
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return best;
  }

  /** What a reader had right in files that it was not trained on. */
  private static final class Checked {
    private final List<Reliability.Outcome> weighed = new ArrayList<>();
    private int statements;
    private int acts;
    private int speakers;
    private int themed;
    private int stances;

    void add(Lesson lesson, List<Statement> read) {
      for (int i = 0; i < read.size(); i++) {
        TrainingStatement label = lesson.document().statements().get(i);
        Statement statement = read.get(i);
        boolean right = statement.act() == label.act();
        if (!lesson.examples().get(i).placed()) {
          weighed.add(new Reliability.Outcome(statement.actScore(), right));
        }
        statements++;
        acts += right ? 1 : 0;
        speakers += statement.speaker().group() == label.speaker() ? 1 : 0;
        if (!label.themes().isEmpty()) {
          themed++;
          stances += statement.stance().ordinal() == stance(label) ? 1 : 0;
        }
      }
    }

    Map<String, Double> shares() {
      return Map.of(
          "act", MarkTraining.share(acts, statements),
          "speaker", MarkTraining.share(speakers, statements),
          "stance", MarkTraining.share(stances, themed));
    }
  }
}
