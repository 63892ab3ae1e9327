package org.mattersarising.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Statement;

/**
 * Decides on a codebook's themes by what a {@link ThemeStudent} learnt, without vectors. Immutable;
 * any number of threads may share it.
 */
public final class StudentThemeAssigner {

  /** What a sentence keeps of the theme of the one before the one before it. */
  public static final double FADING = 0.7;

  private final TermIndex terms;

  /** Where each of the student's themes stands in the codebook. */
  private final int[] places;

  private final ThemeStudent student;

  /**
   * @param codebook whose terms are looked for
   * @param student of the same codebook
   */
  public StudentThemeAssigner(HybridThemeAssigner codebook, ThemeStudent student) {
    List<String> listed = codebook.profiles().stream().map(ThemeProfile::id).toList();
    this.places = student.themes().stream().mapToInt(listed::indexOf).toArray();
    for (int t = 0; t < places.length; t++) {
      if (places[t] < 0) {
        throw new IllegalArgumentException("the codebook has no theme " + student.themes().get(t));
      }
    }
    this.terms = codebook.terms();
    this.student = student;
  }

  /**
   * What was decided of one statement.
   *
   * @param scores of every theme, in the order of the student's themes
   * @param distance how far, as a logit, the least clear of them is from the threshold
   * @param grams the buckets of its words
   */
  public record Decided(Statement statement, double[] scores, double distance, int[] grams) {}

  /** The decisions on the counted statements of a document, in order. */
  public List<Decided> decide(
      String text,
      DocumentStructure structure,
      List<Statement> statements,
      List<Mention> mentions) {
    Map<Integer, List<Mention>> mentionsOf = new HashMap<>();
    mentions.forEach(m -> mentionsOf.computeIfAbsent(m.statement(), k -> new ArrayList<>()).add(m));
    // Many statements stand under one title or lead-in.
    Map<String, TermText> settings = new HashMap<>();
    Map<TermText, TermIndex.Hits> hits = new IdentityHashMap<>();
    List<Decided> all = new ArrayList<>();
    double[] carried = new double[places.length];
    int paragraph = -1;
    for (Statement statement : statements) {
      if (statement.paragraph() != paragraph) {
        carried = new double[places.length];
        paragraph = statement.paragraph();
      }
      if (statement.counted()) {
        StatementWords words =
            StatementWords.of(
                text,
                structure,
                statement,
                mentionsOf.getOrDefault(statement.index(), List.of()),
                setting -> settings.computeIfAbsent(setting, TermText::of));
        TermCounts counts =
            TermCounts.of(terms, words, hits.computeIfAbsent(words.setting(), terms::in));
        int[] grams = StatementGrams.of(words);
        double[] scores = scores(counts, grams, carried);
        all.add(new Decided(statement, scores, distance(scores), grams));
        for (int t = 0; t < scores.length; t++) {
          carried[t] = Math.max(scores[t], FADING * carried[t]);
        }
      }
    }
    return all;
  }

  /** The decision as scores of themes, only the marked ones, or all. */
  public List<ThemeScore> scores(Decided decided, boolean markedOnly) {
    List<ThemeScore> scores = new ArrayList<>();
    for (int t = 0; t < decided.scores().length; t++) {
      double score = decided.scores()[t];
      if (!markedOnly || score >= student.threshold()) {
        scores.add(
            new ThemeScore(
                new ThemeEvidence(
                    decided.statement().index(),
                    student.themes().get(t),
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0),
                score,
                score,
                score,
                student.threshold(),
                "student",
                ""));
      }
    }
    return scores;
  }

  private double[] scores(TermCounts counts, int[] grams, double[] carried) {
    int n = places.length;
    int marked = 0;
    for (int place : places) {
      marked += counts.strong()[place] > 0 ? 1 : 0;
    }
    double[] logits = student.logits(grams);
    double[] scores = new double[n];
    for (int t = 0; t < n; t++) {
      int place = places[t];
      scores[t] =
          student.score(
              t,
              logits[t],
              ThemeStudent.dense(
                  counts.strong()[place],
                  counts.weak()[place],
                  counts.setting()[place],
                  counts.strong()[place] == 0 && marked > 0 ? 1 : 0,
                  carried[t]));
    }
    return scores;
  }

  private double distance(double[] scores) {
    // The logit rises with the score, so the least clear ones are those next to the threshold.
    double threshold = student.threshold();
    double above = 2;
    double below = -1;
    for (double score : scores) {
      if (score >= threshold) {
        above = Math.min(above, score);
      } else {
        below = Math.max(below, score);
      }
    }
    double least = Double.MAX_VALUE;
    if (above <= 1) {
      least = Math.min(least, Math.abs(logit(above) - logit(threshold)));
    }
    if (below >= 0) {
      least = Math.min(least, Math.abs(logit(below) - logit(threshold)));
    }
    return Math.rint(least * 1e4) / 1e4;
  }

  private static double logit(double p) {
    double within = Math.clamp(p, 1e-4, 1 - 1e-4);
    return StrictMath.log(within / (1 - within));
  }

  /** The scores of a statement by theme. */
  public Map<String, Double> byTheme(Decided decided) {
    Map<String, Double> scores = new HashMap<>();
    for (int t = 0; t < decided.scores().length; t++) {
      scores.put(student.themes().get(t), decided.scores()[t]);
    }
    return scores;
  }
}
