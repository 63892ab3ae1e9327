package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mattersarising.model.Codebook;
import org.mattersarising.themes.ThemeContext;
import org.mattersarising.themes.ThemeHead;
import org.mattersarising.train.LogisticTrainer;

/**
 * Fits a codebook's head in two steps: each theme's regression over the statement alone, and one
 * regression over what these say of its neighbours. The second learns from documents that the first
 * was not fitted to, or it would trust them as it may not trust them on new minutes.
 */
final class HeadFitting {

  /** Chosen by cross-validation over the files of the training set. */
  private static final double PENALTY = 5;

  /** Fewer labelled statements than this teach nothing that the codebook does not say better. */
  private static final int FEWEST = 30;

  private static final int PARTS = 3;

  /** With too few documents to hold any back, the neighbours say nothing. */
  private static final double[] NO_CONTEXT = {1, 0, 0, 0, 0, 0, 0, 0, 0};

  private final List<ThemeExamples> documents;
  private final List<String> taught;
  private final Workers workers;

  private HeadFitting(List<ThemeExamples> documents, Workers workers) {
    this.documents = documents;
    this.workers = workers;
    this.taught =
        ThemeExamples.themes(documents).stream()
            .filter(t ->
                ThemeExamples.of(documents, t).stream().filter(ThemeExamples.Example::label).count()
                    >= FEWEST)
            .toList();
  }

  /**
   * Learns from examples; the same ones in the same order give the same head.
   *
   * @param encoder the sentence model's name
   */
  static ThemeHead fit(
      Codebook codebook, String encoder, List<ThemeExamples> documents, Workers workers) {
    HeadFitting fitting = new HeadFitting(documents, workers);
    return ThemeHead.of(
        codebook.id(), codebook.version(), encoder, fitting.context(), fitting.alone(documents));
  }

  /** The weights of each theme; a theme that none of these documents has is left out. */
  private Map<String, double[]> alone(List<ThemeExamples> from) {
    LogisticTrainer trainer = new LogisticTrainer(PENALTY);
    List<double[]> fitted =
        workers.map(
            "fitting",
            taught,
            theme -> {
              List<ThemeExamples.Example> examples = ThemeExamples.of(from, theme);
              int[] labels = examples.stream().mapToInt(e -> e.label() ? 1 : 0).toArray();
              return examples.stream().noneMatch(ThemeExamples.Example::label)
                  ? new double[0]
                  : trainer.fit(
                      examples.stream()
                          .map(ThemeExamples.Example::features)
                          .toArray(double[][]::new),
                      labels);
            });
    Map<String, double[]> weights = new HashMap<>();
    for (int t = 0; t < taught.size(); t++) {
      if (fitted.get(t).length > 0) {
        weights.put(taught.get(t), fitted.get(t));
      }
    }
    return weights;
  }

  private double[] context() {
    if (documents.size() < PARTS || taught.isEmpty()) {
      return NO_CONTEXT;
    }
    List<double[]> rows = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      List<ThemeExamples> unseen = new ArrayList<>();
      List<ThemeExamples> others = new ArrayList<>();
      for (int d = 0; d < documents.size(); d++) {
        (d % PARTS == part ? unseen : others).add(documents.get(d));
      }
      Map<String, double[]> weights = alone(others);
      for (ThemeExamples document : unseen) {
        add(document, weights, rows, labels);
      }
    }
    return new LogisticTrainer(PENALTY)
        .fit(rows.toArray(double[][]::new), labels.stream().mapToInt(Integer::intValue).toArray());
  }

  /** What the neighbours say in a document, by weights that were not fitted to it. */
  private void add(
      ThemeExamples document,
      Map<String, double[]> weights,
      List<double[]> rows,
      List<Integer> labels) {
    int statements = document.places().size();
    double[][] scores = new double[statements][taught.size()];
    for (int t = 0; t < taught.size(); t++) {
      double[] own = weights.get(taught.get(t));
      List<ThemeExamples.Example> examples = document.of(taught.get(t));
      for (int s = 0; s < statements; s++) {
        scores[s][t] = own == null ? 0 : ThemeHead.probability(own, examples.get(s).features());
      }
    }
    double[][][] features = ThemeContext.features(document.places(), scores);
    for (int t = 0; t < taught.size(); t++) {
      for (int s = 0; s < statements; s++) {
        rows.add(features[s][t]);
        labels.add(document.of(taught.get(t)).get(s).label() ? 1 : 0);
      }
    }
  }
}
