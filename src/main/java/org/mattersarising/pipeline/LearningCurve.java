package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.mattersarising.evaluate.CurveScores;
import org.mattersarising.evaluate.Scorecard;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Codebook;
import org.mattersarising.themes.EncoderModel;
import org.mattersarising.themes.HybridThemeAssigner;
import org.mattersarising.themes.LearntThemeAssigner;
import org.mattersarising.themes.PhraseVectors;
import org.mattersarising.themes.SentenceEncoder;
import org.mattersarising.themes.ThemeHead;
import org.mattersarising.train.TrainingDocument;

/**
 * How the themes of labelled minutes are met by heads that learnt from few labelled statements, and
 * from more. Each draw takes the files of the training set in an order of its own, and a larger
 * size goes on from a smaller one. Sentences are encoded once for all sizes.
 */
public final class LearningCurve {

  /** How often each size is drawn; the whole set can be drawn in one way only. */
  static final int DRAWS = 3;

  private static final int SMALLEST = 500;

  /** A size above this share of the whole would tell nothing that the whole does not. */
  private static final double NEARLY_ALL = 0.9;

  private static final long SEED = 20191108L;

  private final ModelFiles models;
  private final Progress progress;

  /** A curve of codebooks that are looked up in {@code models}. */
  public LearningCurve(ModelFiles models, Progress progress) {
    this.models = models;
    this.progress = progress;
  }

  /**
   * The figures on each part of the labels, by size; the size 0 is the codebook without a head.
   *
   * @param data the folder of labelled statements to learn from
   * @param sizes in statements; empty for 500 and its doubles. The whole set is always the last.
   * @throws UsageException where the settings name no labels, or there is nothing to learn from
   */
  public List<Scorecard> run(EvaluateSettings settings, Path data, List<Integer> sizes)
      throws IOException {
    Codebook codebook = Codebooks.read(models, Evaluation.codebooks(settings)).merged();
    List<TrainingDocument> documents =
        ThemeTraining.labelled(data).stream()
            .filter(d -> d.codebook().equals(name(settings)))
            .toList();
    if (documents.isEmpty()) {
      throw new UsageException(
          "In " + data + " there are no statements labelled with " + name(settings) + ".");
    }
    Evaluation.Labelled labelled = new Evaluation(models, progress).labelled(settings);
    List<CurveScores.Point> points = points(codebook, documents, labelled, sizes, settings);
    return labelled.parts().stream()
        .map(part -> CurveScores.of("curve." + part.name(), part.documents(), points))
        .toList();
  }

  /** One codebook, by the name that the training set knows it by. */
  private static String name(EvaluateSettings settings) {
    List<String> names = Evaluation.codebooks(settings);
    if (names.size() != 1 || !Codebooks.SHIPPED.contains(names.getFirst())) {
      throw new UsageException(
          "A learning curve is of one shipped codebook: "
              + String.join(", ", Codebooks.SHIPPED)
              + ".");
    }
    return names.getFirst();
  }

  private List<CurveScores.Point> points(
      Codebook codebook,
      List<TrainingDocument> documents,
      Evaluation.Labelled labelled,
      List<Integer> sizes,
      EvaluateSettings settings) {
    EncoderModel model = EncoderModel.load();
    try (SentenceEncoder encoder = model.newEncoder();
        Workers workers = new Workers(settings.threads(), progress)) {
      HybridThemeAssigner assigner =
          new HybridThemeAssigner(codebook, PhraseVectors.shipped(), encoder);
      List<ThemeExamples> examples =
          ThemeTraining.examples(codebook, documents, model, assigner, workers);
      int all = documents.stream().mapToInt(d -> d.statements().size()).sum();
      List<CurveScores.Point> points = new ArrayList<>();
      points.add(
          new CurveScores.Point(
              0, List.of(marked(labelled, new LearntThemeAssigner(assigner, List.of()), workers))));
      for (int size : sizes(sizes, all)) {
        List<List<AnalysedDocument>> runs = new ArrayList<>();
        for (int draw = 0; draw < (size == all ? 1 : DRAWS); draw++) {
          ThemeHead head =
              HeadFitting.fit(
                  codebook, encoder.model(), drawn(documents, examples, size, draw), workers);
          runs.add(marked(labelled, new LearntThemeAssigner(assigner, List.of(head)), workers));
        }
        points.add(new CurveScores.Point(size, runs));
      }
      return points;
    }
  }

  /** The sizes below the whole in ascending order, and the whole. */
  static List<Integer> sizes(List<Integer> asked, int all) {
    List<Integer> sizes = new ArrayList<>(asked);
    if (asked.isEmpty()) {
      for (int size = SMALLEST; size < all * NEARLY_ALL; size *= 2) {
        sizes.add(size);
      }
    }
    if (sizes.stream().anyMatch(s -> s < 1)) {
      throw new UsageException("A size of a learning curve is a number of statements.");
    }
    List<Integer> below =
        new ArrayList<>(sizes.stream().filter(s -> s < all).sorted().distinct().toList());
    below.add(all);
    return below;
  }

  /**
   * The examples of so many statements: whole files, and the beginning of the last one. All of them
   * come in the order of the files, as {@code train themes} has them.
   */
  static List<ThemeExamples> drawn(
      List<TrainingDocument> documents, List<ThemeExamples> examples, int size, int draw) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(SEED + draw));
    int[] taken = new int[documents.size()];
    int left = size;
    for (int i : order) {
      taken[i] = Math.min(left, documents.get(i).statements().size());
      left -= taken[i];
    }
    List<ThemeExamples> drawn = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (taken[i] > 0) {
        drawn.add(examples.get(i).first(taken[i]));
      }
    }
    return drawn;
  }

  private static List<AnalysedDocument> marked(
      Evaluation.Labelled labelled, LearntThemeAssigner assigner, Workers workers) {
    return workers.map(
        "marking",
        labelled.result().documents(),
        d ->
            new AnalysedDocument(
                d.source(),
                d.facts(),
                d.structure(),
                d.statements(),
                d.mentions(),
                d.figures(),
                d.actions(),
                d.resolutions(),
                d.links(),
                assigner.assign(
                    d.source().readText().text(),
                    d.structure(),
                    d.statements(),
                    d.mentions(),
                    d.vectors()),
                d.vectors()));
  }
}
