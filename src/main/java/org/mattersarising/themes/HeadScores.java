package org.mattersarising.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Statement;

/**
 * What one head makes of a document's statements: of each by itself, and then of each among its
 * neighbours. Immutable.
 */
final class HeadScores {

  private final Map<Integer, Map<String, Learnt>> byStatement;

  private HeadScores(Map<Integer, Map<String, Learnt>> byStatement) {
    this.byStatement = byStatement;
  }

  /**
   * The two probabilities of a theme.
   *
   * @param alone by the statement itself
   * @param inContext with what its neighbours say
   */
  record Learnt(double alone, double inContext) {}

  /**
   * The scores of a head.
   *
   * @param evidence of all statements that are to be scored
   * @param vectors by statement; one without is not scored
   * @param decided what something else has found, by statement: neighbours to those scored here
   */
  static HeadScores of(
      ThemeHead head,
      String text,
      List<Statement> statements,
      List<ThemeEvidence> evidence,
      Map<Integer, float[]> vectors,
      Map<Integer, Map<String, Double>> decided) {
    Map<Integer, Map<String, Double>> alone = new HashMap<>(decided);
    for (ThemeEvidence e : evidence) {
      float[] vector = vectors.get(e.statement());
      Double score = vector == null ? null : head.score(e, vector);
      if (score != null) {
        alone.computeIfAbsent(e.statement(), k -> new HashMap<>()).put(e.themeId(), score);
      }
    }
    List<Statement> scored = statements.stream().filter(s -> alone.containsKey(s.index())).toList();
    List<String> themes = head.themes();
    double[][] matrix = new double[scored.size()][themes.size()];
    List<ThemeContext.Place> places = new ArrayList<>();
    for (int s = 0; s < matrix.length; s++) {
      Statement statement = scored.get(s);
      places.add(ThemeContext.Place.of(text, statement));
      Map<String, Double> own = alone.getOrDefault(statement.index(), Map.of());
      for (int t = 0; t < matrix[s].length; t++) {
        matrix[s][t] = own.getOrDefault(themes.get(t), 0.0);
      }
    }
    double[][][] features = ThemeContext.features(places, matrix);
    Map<Integer, Map<String, Learnt>> learnt = new HashMap<>();
    for (int s = 0; s < matrix.length; s++) {
      int index = scored.get(s).index();
      if (!decided.containsKey(index)) {
        Map<String, Learnt> own = new HashMap<>();
        for (int t = 0; t < matrix[s].length; t++) {
          own.put(themes.get(t), new Learnt(matrix[s][t], head.inContext(features[s][t])));
        }
        learnt.put(index, own);
      }
    }
    return new HeadScores(learnt);
  }

  /** Null for a statement or theme that the head says nothing of. */
  @Nullable Learnt of(int statement, String theme) {
    return byStatement.getOrDefault(statement, Map.of()).get(theme);
  }
}
