package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.SentenceVector;
import org.mattersarising.model.Statement;
import org.mattersarising.themes.HybridThemeAssigner;
import org.mattersarising.themes.ThemeContext;
import org.mattersarising.themes.ThemeEvidence;
import org.mattersarising.themes.ThemeHead;
import org.mattersarising.train.TrainingDocument;
import org.mattersarising.train.TrainingStatement;

/**
 * What the labelled statements of one document teach about each theme. It keeps the evidence and
 * the vector, not the features made of them: these are many times as large.
 *
 * @param places where the statements stand, in their order
 * @param byTheme for each theme one example a statement, in the same order
 */
record ThemeExamples(List<ThemeContext.Place> places, Map<String, List<Example>> byTheme) {

  /**
   * One statement seen for one theme.
   *
   * @param statement its index in its document
   * @param label whether it is about the theme
   */
  record Example(int statement, ThemeEvidence evidence, float[] vector, boolean label) {
    double[] features() {
      return ThemeHead.features(evidence, vector);
    }
  }

  /**
   * The examples of a document.
   *
   * @param read the same document with vectors, one statement for each labelled one
   */
  static ThemeExamples of(
      TrainingDocument document, AnalysedDocument read, HybridThemeAssigner assigner) {
    String text = read.source().readText().text();
    Map<Integer, float[]> vectors = new HashMap<>();
    for (SentenceVector vector : read.vectors()) {
      vectors.put(vector.statement(), vector.values());
    }
    Map<String, List<Example>> examples = new TreeMap<>();
    for (ThemeEvidence evidence :
        assigner.explain(
            text, read.structure(), read.statements(), read.mentions(), read.vectors())) {
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
    return new ThemeExamples(
        read.statements().stream()
            .filter(Statement::counted)
            .filter(s -> vectors.containsKey(s.index()))
            .map(s -> ThemeContext.Place.of(text, s))
            .toList(),
        examples);
  }

  /** Those of the first statements alone. */
  ThemeExamples first(int statements) {
    Map<String, List<Example>> examples = new TreeMap<>();
    byTheme.forEach((theme, all) ->
        examples.put(theme, all.stream().filter(e -> e.statement() < statements).toList()));
    int kept = examples.values().stream().mapToInt(List::size).max().orElse(0);
    return new ThemeExamples(places.subList(0, kept), examples);
  }

  /** The themes of several documents in alphabetical order. */
  static List<String> themes(List<ThemeExamples> documents) {
    TreeSet<String> themes = new TreeSet<>();
    documents.forEach(d -> themes.addAll(d.byTheme.keySet()));
    return List.copyOf(themes);
  }

  /** Those of several documents, one after the other. */
  static List<Example> of(List<ThemeExamples> documents, String theme) {
    return documents.stream().flatMap(d -> d.of(theme).stream()).toList();
  }

  List<Example> of(String theme) {
    return byTheme.getOrDefault(theme, List.of());
  }
}
