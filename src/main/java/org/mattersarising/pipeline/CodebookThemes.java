package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.SentenceVector;
import org.mattersarising.model.Statement;
import org.mattersarising.model.ThemeMark;
import org.mattersarising.themes.HybridThemeAssigner;
import org.mattersarising.themes.LearntThemeAssigner;
import org.mattersarising.themes.PhraseVectors;
import org.mattersarising.themes.SentenceEncoder;
import org.mattersarising.themes.SiblingThemes;
import org.mattersarising.themes.ThemeHead;
import org.mattersarising.themes.ThemeScore;

/**
 * The codebooks of a run, each applied as if it were alone, to the minutes of the committees that
 * it is for; where several apply, a statement has the best of sibling themes. With one codebook,
 * that is applied to everything. Immutable; any number of threads may share it.
 */
final class CodebookThemes {

  private static final Comparator<ThemeScore> BEST_FIRST =
      Comparator.comparingDouble(ThemeScore::score)
          .reversed()
          .thenComparing(s -> s.evidence().themeId());

  private final List<Part> parts;
  private final SiblingThemes siblings;

  /** One codebook with what decides on its themes. */
  private record Part(Codebook codebook, LearntThemeAssigner assigner) {}

  /**
   * Prepares codebooks.
   *
   * @param encoder not kept; the caller closes it
   */
  CodebookThemes(Codebooks.Chosen codebooks, List<ThemeHead> heads, SentenceEncoder encoder) {
    PhraseVectors store = PhraseVectors.shipped();
    this.parts =
        codebooks.all().stream()
            .map(c ->
                new Part(
                    c,
                    new LearntThemeAssigner(
                        new HybridThemeAssigner(c, store, encoder),
                        heads.stream()
                            .filter(h -> h.fits(c.id(), c.version(), encoder.model()))
                            .toList())))
            .toList();
    this.siblings = new SiblingThemes(codebooks.all());
  }

  /**
   * Those for a committee of a kind: the codebooks that name it, or else all. A codebook that names
   * none is for everything.
   */
  private List<Part> of(CommitteeType committee) {
    List<Part> fitting =
        parts.stream()
            .filter(p ->
                p.codebook().appliesTo().isEmpty() || p.codebook().appliesTo().contains(committee))
            .toList();
    return parts.size() == 1 || fitting.isEmpty() ? parts : fitting;
  }

  /** The marks of a document in order of statement, then of score. */
  List<ThemeMark> marks(AnalysedDocument document, List<SentenceVector> vectors) {
    List<Statement> statements = document.statements();
    List<ThemeMark> marks = new ArrayList<>();
    for (ThemeScore score : explain(document, vectors)) {
      if (score.marked()) {
        Statement statement = statements.get(score.evidence().statement());
        marks.add(
            new ThemeMark(
                statement.index(),
                score.evidence().themeId(),
                score.score(),
                statement.stance(),
                score.method()));
      }
    }
    return List.copyOf(marks);
  }

  /** How every theme was decided, in order of statement, then of score. */
  List<ThemeScore> explain(AnalysedDocument document, List<SentenceVector> vectors) {
    TreeMap<Integer, List<ThemeScore>> byStatement = new TreeMap<>();
    for (Part part : of(document.facts().committeeType())) {
      for (ThemeScore score :
          part.assigner()
              .explain(
                  document.source().readText().text(),
                  document.structure(),
                  document.statements(),
                  document.mentions(),
                  vectors)) {
        byStatement
            .computeIfAbsent(score.evidence().statement(), k -> new ArrayList<>())
            .add(score);
      }
    }
    List<ThemeScore> all = new ArrayList<>();
    byStatement
        .values()
        .forEach(scores ->
            siblings.settled(scores).stream().sorted(BEST_FIRST).forEach(all::add));
    return all;
  }
}
