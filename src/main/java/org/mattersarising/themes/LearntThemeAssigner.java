package org.mattersarising.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Mention;
import org.mattersarising.model.SentenceVector;
import org.mattersarising.model.Statement;
import org.mattersarising.model.ThemeMark;

/**
 * Assigns themes by the mean of two probabilities: the codebook's evidence ({@link
 * HybridThemeAssigner}) and what was learnt from labelled statements ({@link ThemeHead}), from the
 * statement itself and from those around it in its item. A theme that nobody labelled keeps the
 * codebook's alone. Immutable; any number of threads may share it.
 */
public final class LearntThemeAssigner implements ThemeAssigner {

  /** The least mean of a mark; chosen on the development set and the sample's development half. */
  public static final double THRESHOLD = 0.40;

  private final HybridThemeAssigner codebook;
  private final List<ThemeHead> heads;

  /**
   * @param heads those that fit the codebooks at hand; they share no theme
   */
  public LearntThemeAssigner(HybridThemeAssigner codebook, List<ThemeHead> heads) {
    this.codebook = codebook;
    this.heads = List.copyOf(heads);
  }

  @Override
  public List<ThemeMark> assign(
      String text,
      DocumentStructure structure,
      List<Statement> statements,
      List<Mention> mentions,
      List<SentenceVector> vectors) {
    Map<Integer, Statement> byIndex = new HashMap<>();
    statements.forEach(s -> byIndex.put(s.index(), s));
    List<ThemeMark> marks = new ArrayList<>();
    for (ThemeScore weighed : explain(text, structure, statements, mentions, vectors)) {
      Statement statement = byIndex.get(weighed.evidence().statement());
      if (statement != null && weighed.marked()) {
        marks.add(
            new ThemeMark(
                statement.index(),
                weighed.evidence().themeId(),
                weighed.score(),
                statement.stance(),
                weighed.method()));
      }
    }
    marks.sort(
        Comparator.comparingInt(ThemeMark::statement)
            .thenComparing(Comparator.comparingDouble(ThemeMark::score).reversed())
            .thenComparing(ThemeMark::themeId));
    return List.copyOf(marks);
  }

  /** How every theme was decided for every counted statement, marked or not. */
  public List<ThemeScore> explain(
      String text,
      DocumentStructure structure,
      List<Statement> statements,
      List<Mention> mentions,
      List<SentenceVector> vectors) {
    return explain(text, structure, statements, mentions, vectors, Map.of());
  }

  /**
   * How every theme was decided for those counted statements that nothing else has decided on.
   *
   * @param decided scores by theme of statements that are passed over, by statement
   */
  public List<ThemeScore> explain(
      String text,
      DocumentStructure structure,
      List<Statement> statements,
      List<Mention> mentions,
      List<SentenceVector> vectors,
      Map<Integer, Map<String, Double>> decided) {
    Map<Integer, float[]> vectorOf = new HashMap<>();
    vectors.forEach(v -> vectorOf.put(v.statement(), v.values()));
    List<ThemeEvidence> all =
        codebook.explain(text, structure, statements, mentions, vectors, decided);
    List<HeadScores> learnt =
        heads.stream()
            .map(head -> HeadScores.of(head, text, statements, all, vectorOf, decided))
            .toList();
    return all.stream().map(evidence -> weighed(evidence, learnt)).toList();
  }

  private ThemeScore weighed(ThemeEvidence evidence, List<HeadScores> scores) {
    String method = codebook.method(evidence);
    for (HeadScores head : scores) {
      HeadScores.Learnt learnt = head.of(evidence.statement(), evidence.themeId());
      if (learnt != null) {
        boolean byCodebook = evidence.score() >= HybridThemeAssigner.THRESHOLD;
        double mean = Math.rint((learnt.inContext() + evidence.score()) / 2 * 1e4) / 1e4;
        return new ThemeScore(
            evidence,
            learnt.alone(),
            learnt.inContext(),
            mean,
            THRESHOLD,
            byCodebook ? method + "+learnt" : "learnt",
            "");
      }
    }
    return new ThemeScore(
        evidence, null, null, evidence.score(), HybridThemeAssigner.THRESHOLD, method, "");
  }
}
