package org.mattersarising.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Mention;
import org.mattersarising.model.SentenceVector;
import org.mattersarising.model.Statement;
import org.mattersarising.model.ThemeMark;

/**
 * Assigns themes by the mean of two probabilities: the codebook's evidence ({@link
 * HybridThemeAssigner}) and what was learnt from labelled statements ({@link ThemeHead}). A theme
 * that nobody labelled keeps the codebook's alone. Immutable; any number of threads may share it.
 */
public final class LearntThemeAssigner implements ThemeAssigner {

  /** The least mean of a mark; chosen on the development set and the sample's development half. */
  public static final double THRESHOLD = 0.43;

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
    Map<Integer, float[]> vectorOf = new HashMap<>();
    vectors.forEach(v -> vectorOf.put(v.statement(), v.values()));
    List<ThemeMark> marks = new ArrayList<>();
    for (ThemeEvidence evidence :
        codebook.explain(text, structure, statements, mentions, vectors)) {
      Statement statement = byIndex.get(evidence.statement());
      float[] vector = vectorOf.get(evidence.statement());
      if (statement == null) {
        continue;
      }
      Double learnt = vector == null ? null : learnt(evidence, vector);
      boolean byCodebook = evidence.score() >= HybridThemeAssigner.THRESHOLD;
      if (learnt == null) {
        if (byCodebook) {
          marks.add(mark(statement, evidence, evidence.score(), codebook.method(evidence)));
        }
        continue;
      }
      double mean = Math.rint((learnt + evidence.score()) / 2 * 1e4) / 1e4;
      if (mean >= THRESHOLD) {
        marks.add(
            mark(
                statement,
                evidence,
                mean,
                byCodebook ? codebook.method(evidence) + "+learnt" : "learnt"));
      }
    }
    marks.sort(
        Comparator.comparingInt(ThemeMark::statement)
            .thenComparing(Comparator.comparingDouble(ThemeMark::score).reversed())
            .thenComparing(ThemeMark::themeId));
    return List.copyOf(marks);
  }

  private @Nullable Double learnt(ThemeEvidence evidence, float[] vector) {
    for (ThemeHead head : heads) {
      Double score = head.score(evidence, vector);
      if (score != null) {
        return score;
      }
    }
    return null;
  }

  private static ThemeMark mark(
      Statement statement, ThemeEvidence evidence, double score, String method) {
    return new ThemeMark(statement.index(), evidence.themeId(), score, statement.stance(), method);
  }
}
