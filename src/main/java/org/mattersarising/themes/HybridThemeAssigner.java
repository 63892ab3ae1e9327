package org.mattersarising.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Mention;
import org.mattersarising.model.SentenceVector;
import org.mattersarising.model.Statement;
import org.mattersarising.model.ThemeMark;

/**
 * Assigns a codebook's themes by terms, by nearness of meaning to the codebook's phrases, and by
 * what the paragraph was about just before: a logistic score of a few features with the same
 * weights for every theme (see {@code 0005-theme-assignment.md}). A theme without terms works from
 * its definition and phrases. Immutable; any number of threads may share it.
 */
public final class HybridThemeAssigner implements ThemeAssigner {
  /**
   * The least score of a mark. Where scores are probabilities, F1 is greatest at half the F1 that
   * can be reached (Lipton, Elkan and Naryanaswamy 2014): about 0.65 here.
   */
  public static final double THRESHOLD = 0.32;

  private final List<ThemeProfile> profiles;
  private final TermIndex terms;

  /**
   * Prepares a codebook.
   *
   * @param store vectors computed beforehand; what it lacks is computed here
   * @param encoder not kept; the caller closes it
   */
  public HybridThemeAssigner(Codebook codebook, PhraseVectors store, SentenceEncoder encoder) {
    this.profiles =
        codebook.themes().stream().map(theme -> new ThemeProfile(theme, store, encoder)).toList();
    this.terms = new TermIndex(profiles.stream().map(ThemeProfile::terms).toList());
  }

  /** Every phrase of a codebook that is compared by meaning. */
  public static List<String> phrases(Codebook codebook) {
    return codebook.themes().stream().flatMap(t -> ThemeProfile.phrases(t).stream()).toList();
  }

  @Override
  public List<ThemeMark> assign(
      String text,
      DocumentStructure structure,
      List<Statement> statements,
      List<Mention> mentions,
      List<SentenceVector> vectors) {
    Map<Integer, Statement> byIndex = new HashMap<>();
    statements.forEach(statement -> byIndex.put(statement.index(), statement));
    List<ThemeMark> marks = new ArrayList<>();
    for (ThemeEvidence evidence : explain(text, structure, statements, mentions, vectors)) {
      Statement statement = byIndex.get(evidence.statement());
      if (statement != null && evidence.score() >= THRESHOLD) {
        marks.add(
            new ThemeMark(
                statement.index(),
                evidence.themeId(),
                evidence.score(),
                statement.stance(),
                method(evidence)));
      }
    }
    return List.copyOf(marks);
  }

  /** The evidence for every theme in every counted statement, by statement, then by score. */
  public List<ThemeEvidence> explain(
      String text,
      DocumentStructure structure,
      List<Statement> statements,
      List<Mention> mentions,
      List<SentenceVector> vectors) {
    return explain(text, structure, statements, mentions, vectors, Map.of());
  }

  /**
   * The evidence in those counted statements that nothing else has decided on.
   *
   * @param decided scores by theme of statements that are passed over, by statement; the sentence
   *     behind one carries them on
   */
  public List<ThemeEvidence> explain(
      String text,
      DocumentStructure structure,
      List<Statement> statements,
      List<Mention> mentions,
      List<SentenceVector> vectors,
      Map<Integer, Map<String, Double>> decided) {
    Map<Integer, float[]> vectorOf = new HashMap<>();
    vectors.forEach(vector -> vectorOf.put(vector.statement(), vector.values()));
    List<ThemeEvidence> all = new ArrayList<>();
    double[] carried = new double[profiles.size()];
    int paragraph = -1;
    for (Statement statement : statements) {
      if (statement.paragraph() != paragraph) {
        carried = new double[profiles.size()];
        paragraph = statement.paragraph();
      }
      if (!statement.counted()) {
        continue;
      }
      Map<String, Double> known = decided.get(statement.index());
      if (known != null) {
        for (int i = 0; i < carried.length; i++) {
          carried[i] =
              ThemeWeights.carriedOn(known.getOrDefault(profiles.get(i).id(), 0.0), carried[i]);
        }
        continue;
      }
      StatementWords words = StatementWords.of(text, structure, statement, mentions);
      List<ThemeEvidence> here =
          evidence(statement.index(), words, vectorOf.get(statement.index()), carried);
      for (int i = 0; i < carried.length; i++) {
        carried[i] = ThemeWeights.carriedOn(here.get(i).score(), here.get(i).carried());
      }
      here.stream()
          .sorted(
              Comparator.comparingDouble(ThemeEvidence::score)
                  .reversed()
                  .thenComparing(ThemeEvidence::themeId))
          .forEach(all::add);
    }
    return all;
  }

  /** Its themes, made ready. */
  List<ThemeProfile> profiles() {
    return profiles;
  }

  /** The terms of its themes, in their order. */
  TermIndex terms() {
    return terms;
  }

  /** What decided a mark of this evidence. */
  String method(ThemeEvidence evidence) {
    for (ThemeProfile profile : profiles) {
      if (profile.id().equals(evidence.themeId())) {
        return ThemeWeights.of(profile).method(evidence);
      }
    }
    return "";
  }

  private List<ThemeEvidence> evidence(
      int statement, StatementWords words, float @Nullable [] vector, double[] carried) {
    int n = profiles.size();
    TermCounts counts = TermCounts.of(terms, words, terms.in(words.setting()));
    double[] similarity = new double[n];
    double mean = 0;
    int marked = 0;
    for (int i = 0; i < n; i++) {
      marked += counts.strong()[i] > 0 ? 1 : 0;
      similarity[i] = vector == null ? 0 : profiles.get(i).similarity(vector);
      mean += similarity[i] / n;
    }
    List<ThemeEvidence> here = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      ThemeProfile profile = profiles.get(i);
      double away = vector == null ? 0 : Math.max(0, profile.lookalike(vector) - similarity[i]);
      here.add(
          ThemeWeights.of(profile)
              .scored(
                  new ThemeEvidence(
                      statement,
                      profile.id(),
                      counts.strong()[i],
                      counts.weak()[i],
                      similarity[i],
                      similarity[i] - mean,
                      away,
                      carried[i],
                      counts.setting()[i],
                      counts.strong()[i] == 0 && marked > 0 ? 1 : 0,
                      0)));
    }
    return here;
  }
}
