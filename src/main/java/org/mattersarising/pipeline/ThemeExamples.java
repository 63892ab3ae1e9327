package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.SentenceVector;
import org.mattersarising.themes.HybridThemeAssigner;
import org.mattersarising.themes.ThemeEvidence;
import org.mattersarising.themes.ThemeHead;
import org.mattersarising.train.TrainingDocument;
import org.mattersarising.train.TrainingStatement;

/**
 * What labelled statements teach about each theme, in the order of the statements. It keeps the
 * evidence and the vector, not the features made of them: these are many times as large.
 */
record ThemeExamples(Map<String, List<Example>> byTheme) {

  /**
   * One statement seen for one theme.
   *
   * @param statement its index in its document
   * @param label whether it is about the theme
   */
  record Example(int statement, ThemeEvidence evidence, float[] vector, boolean label) {}

  /**
   * The examples of a document.
   *
   * @param read the same document with vectors, one statement for each labelled one
   */
  static ThemeExamples of(
      TrainingDocument document, AnalysedDocument read, HybridThemeAssigner assigner) {
    Map<Integer, float[]> vectors = new HashMap<>();
    for (SentenceVector vector : read.vectors()) {
      vectors.put(vector.statement(), vector.values());
    }
    Map<String, List<Example>> examples = new TreeMap<>();
    for (ThemeEvidence evidence :
        assigner.explain(
            read.source().readText().text(),
            read.structure(),
            read.statements(),
            read.mentions(),
            read.vectors())) {
      float[] vector = vectors.get(evidence.statement());
      if (vector != null) {
        TrainingStatement labelled = document.statements().get(evidence.statement());
        examples
            .computeIfAbsent(evidence.themeId(), t -> new ArrayList<>())
            .add(
                new Example(
                    evidence.statement(),
                    evidence,
                    vector,
                    labelled.themes().containsKey(evidence.themeId())));
      }
    }
    return new ThemeExamples(examples);
  }

  /** Those of several documents, one after the other. */
  static ThemeExamples all(List<ThemeExamples> parts) {
    Map<String, List<Example>> examples = new TreeMap<>();
    parts.forEach(part ->
        part.byTheme.forEach(
            (theme, more) -> examples.computeIfAbsent(theme, t -> new ArrayList<>()).addAll(more)));
    return new ThemeExamples(examples);
  }

  /** Those of the first statements alone. */
  ThemeExamples first(int statements) {
    Map<String, List<Example>> examples = new TreeMap<>();
    byTheme.forEach((theme, all) ->
        examples.put(theme, all.stream().filter(e -> e.statement() < statements).toList()));
    return new ThemeExamples(examples);
  }

  /** In alphabetical order. */
  List<String> themes() {
    return List.copyOf(new TreeSet<>(byTheme.keySet()));
  }

  long positives(String theme) {
    return of(theme).stream().filter(Example::label).count();
  }

  double[][] features(String theme) {
    return of(theme).stream()
        .map(e -> ThemeHead.features(e.evidence(), e.vector()))
        .toArray(double[][]::new);
  }

  int[] labels(String theme) {
    return of(theme).stream().mapToInt(e -> e.label() ? 1 : 0).toArray();
  }

  private List<Example> of(String theme) {
    return byTheme.getOrDefault(theme, List.of());
  }
}
