package org.mattersarising.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.SentenceVector;
import org.mattersarising.model.Statement;
import org.mattersarising.themes.LearntThemeAssigner;
import org.mattersarising.themes.StatementGrams;
import org.mattersarising.themes.StudentThemeAssigner;
import org.mattersarising.themes.ThemeEvidence;
import org.mattersarising.themes.ThemeScore;
import org.mattersarising.themes.ThemeStudent;
import org.mattersarising.themes.WordProjection;
import org.mattersarising.train.SparseTrainer;

/**
 * Teaches what is fast what the slow way finds in the labelled statements; their labels are not
 * looked at, so that statements of every codebook teach each of them.
 */
final class StudentTraining {

  private static final int ROUNDS = 8;
  private static final double RATE = 0.5;

  /** How sharply a teacher's score on either side of its threshold counts as a yes or a no. */
  private static final double SHARPNESS = 10;

  private static final int PROJECTION_ROUNDS = 6;
  private static final double PROJECTION_RATE = 0.05;

  /** Files are dealt into so many parts to find the threshold on what was not learnt from. */
  private static final int PARTS = 3;

  private final String model;
  private final List<AnalysedDocument> documents;

  /**
   * @param model the sentence model's name
   * @param documents with the vectors of their counted statements
   */
  StudentTraining(String model, List<AnalysedDocument> documents) {
    this.model = model;
    this.documents = List.copyOf(documents);
  }

  /** One statement as teacher and student see it. */
  private record Lesson(SparseTrainer.Example example, boolean[] marked) {}

  /** Learns a codebook's themes from its teacher. */
  ThemeStudent student(Codebook codebook, LearntThemeAssigner teacher, Workers workers) {
    List<String> themes = codebook.themes().stream().map(t -> t.id()).sorted().toList();
    List<List<Lesson>> lessons =
        workers.map(codebook.id(), documents, d -> lessons(d, teacher, themes));
    List<double[]> unseen = new ArrayList<>();
    List<Integer> parts = List.of(0, 1, 2);
    for (List<double[]> part : workers.map("students", parts, p -> unseen(lessons, p))) {
      unseen.addAll(part);
    }
    SparseTrainer.Weights all =
        trainer().fit(lessons.stream().flatMap(List::stream).map(Lesson::example).toList());
    return ThemeStudent.of(
        new ThemeStudent.Codebooked(codebook.id(), codebook.version()),
        model,
        threshold(unseen),
        themes,
        all.sparse(),
        all.dense());
  }

  private static SparseTrainer trainer() {
    return new SparseTrainer(StatementGrams.BUCKETS, ROUNDS, RATE, true);
  }

  /** Scores with marks (1 or 0) in the documents of one part by a student of the others. */
  private static List<double[]> unseen(List<List<Lesson>> lessons, int part) {
    List<SparseTrainer.Example> others = new ArrayList<>();
    List<Lesson> own = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) {
      if (i % PARTS == part) {
        own.addAll(lessons.get(i));
      } else {
        lessons.get(i).forEach(l -> others.add(l.example()));
      }
    }
    SparseTrainer.Weights weights = trainer().fit(others);
    List<double[]> scores = new ArrayList<>();
    for (Lesson lesson : own) {
      double[] logits = weights.logits(lesson.example());
      for (int t = 0; t < logits.length; t++) {
        scores.add(new double[] {1 / (1 + StrictMath.exp(-logits[t])), lesson.marked()[t] ? 1 : 0});
      }
    }
    return scores;
  }

  /** Where F1 against the teacher's marks is greatest, in steps of a hundredth. */
  private static double threshold(List<double[]> scores) {
    double best = 0.5;
    double most = -1;
    for (int percent = 10; percent <= 60; percent++) {
      double at = percent / 100.0;
      double right = 0;
      double wrong = 0;
      double missed = 0;
      for (double[] score : scores) {
        boolean found = score[0] >= at;
        right += found && score[1] > 0 ? 1 : 0;
        wrong += found && score[1] == 0 ? 1 : 0;
        missed += !found && score[1] > 0 ? 1 : 0;
      }
      double f1 = right == 0 ? 0 : 2 * right / (2 * right + wrong + missed);
      if (f1 > most) {
        most = f1;
        best = at;
      }
    }
    return best;
  }

  private static List<Lesson> lessons(
      AnalysedDocument document, LearntThemeAssigner teacher, List<String> themes) {
    String text = document.source().readText().text();
    Map<Integer, List<ThemeScore>> byStatement = new TreeMap<>();
    teacher
        .explain(
            text,
            document.structure(),
            document.statements(),
            document.mentions(),
            document.vectors())
        .forEach(s ->
            byStatement.computeIfAbsent(s.evidence().statement(), k -> new ArrayList<>()).add(s));
    List<Lesson> lessons = new ArrayList<>();
    double[] carried = new double[themes.size()];
    int paragraph = -1;
    for (Map.Entry<Integer, List<ThemeScore>> entry : byStatement.entrySet()) {
      Statement statement = document.statements().get(entry.getKey());
      if (statement.paragraph() != paragraph) {
        carried = new double[themes.size()];
        paragraph = statement.paragraph();
      }
      double[][] dense = new double[themes.size()][];
      double[] targets = new double[themes.size()];
      boolean[] marked = new boolean[themes.size()];
      for (ThemeScore score : entry.getValue()) {
        ThemeEvidence e = score.evidence();
        int t = themes.indexOf(e.themeId());
        dense[t] = ThemeStudent.dense(e.terms(), e.hints(), e.setting(), e.rivals(), carried[t]);
        targets[t] = 1 / (1 + StrictMath.exp(-SHARPNESS * (score.score() - score.threshold())));
        marked[t] = score.marked();
      }
      int[] grams = StatementGrams.of(text, document.structure(), statement, document.mentions());
      lessons.add(
          new Lesson(
              new SparseTrainer.Example(grams, StatementGrams.value(grams.length), dense, targets),
              marked));
      for (int t = 0; t < carried.length; t++) {
        carried[t] = Math.max(targets[t], StudentThemeAssigner.FADING * carried[t]);
      }
    }
    return lessons;
  }

  /** Learns where in the sentence model's space the words of statements lie. */
  WordProjection projection() {
    List<SparseTrainer.Example> examples = new ArrayList<>();
    for (AnalysedDocument document : documents) {
      String text = document.source().readText().text();
      for (SentenceVector vector : document.vectors()) {
        int[] grams =
            WordProjection.buckets(
                StatementGrams.of(
                    text,
                    document.structure(),
                    document.statements().get(vector.statement()),
                    document.mentions()));
        double[] targets = new double[vector.values().length];
        for (int d = 0; d < targets.length; d++) {
          targets[d] = vector.values()[d];
        }
        examples.add(
            new SparseTrainer.Example(
                grams, StatementGrams.value(grams.length), new double[0][], targets));
      }
    }
    return WordProjection.of(
        model,
        new SparseTrainer(WordProjection.BUCKETS, PROJECTION_ROUNDS, PROJECTION_RATE, false)
            .fit(examples)
            .sparse());
  }

  /** Writes a student or a projection. */
  static Path write(Path file, Content content) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      content.to(out);
    }
    return file;
  }

  /** What writes itself. */
  @FunctionalInterface
  interface Content {
    void to(OutputStream out) throws IOException;
  }
}
