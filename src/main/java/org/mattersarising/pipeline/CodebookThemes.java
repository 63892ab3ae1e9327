package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
import org.mattersarising.themes.StudentThemeAssigner;
import org.mattersarising.themes.StudentThemeAssigner.Decided;
import org.mattersarising.themes.ThemeScore;

/**
 * The codebooks of a run, each applied as if it were alone, to the minutes of the committees that
 * it is for; where several apply, a statement has the best of sibling themes. With one codebook,
 * that is applied to everything. By the effort asked for, a student decides on what is clear, or on
 * all of it; a codebook that no student learnt goes the slow way in any case. Immutable; any number
 * of threads may share it.
 */
final class CodebookThemes {

  private static final Comparator<ThemeScore> BEST_FIRST =
      Comparator.comparingDouble(ThemeScore::score)
          .reversed()
          .thenComparing(s -> s.evidence().themeId());

  /**
   * How near, as a logit, a student's score is to its threshold where it is not clear. Fixed in
   * advance, as is the share: a document's marks never depend on other documents.
   */
  private static final double UNCLEAR = 3.0;

  /** At most this share of a document's counted statements goes through the transformer. */
  private static final double QUOTA = 0.55;

  private final List<Part> parts;

  /** What committees get that none is for. */
  private final List<Part> others;

  private final SiblingThemes siblings;
  private final Effort effort;

  /** One codebook with what decides on its themes; a student only where one learnt them. */
  private record Part(
      Codebook codebook, LearntThemeAssigner assigner, Optional<StudentThemeAssigner> student) {}

  /**
   * Prepares codebooks.
   *
   * @param encoder not kept; the caller closes it
   */
  CodebookThemes(
      Codebooks.Chosen codebooks, Codebooks.Learnt learnt, Effort effort, SentenceEncoder encoder) {
    PhraseVectors store = PhraseVectors.shipped();
    List<Part> all = new ArrayList<>();
    for (Codebook codebook : codebooks.all()) {
      HybridThemeAssigner hybrid = new HybridThemeAssigner(codebook, store, encoder);
      all.add(
          new Part(
              codebook,
              new LearntThemeAssigner(hybrid, learnt.headsOf(codebook, encoder.model())),
              effort == Effort.THOROUGH
                  ? Optional.empty()
                  : learnt
                      .studentOf(codebook, encoder.model())
                      .map(s -> new StudentThemeAssigner(hybrid, s))));
    }
    this.parts = List.copyOf(all);
    List<Part> ofPrincipals =
        parts.stream()
            .filter(p -> !p.codebook().committees().equals(Set.of(CommitteeType.PARISH)))
            .toList();
    this.others = ofPrincipals.isEmpty() ? parts : ofPrincipals;
    this.siblings = new SiblingThemes(codebooks.all());
    this.effort = effort;
  }

  /**
   * Those for a committee of a kind: the codebooks that name it, or else all but those for parishes
   * alone. A codebook that names none is for everything.
   */
  private List<Part> of(CommitteeType committee) {
    List<Part> fitting = parts.stream().filter(p -> p.codebook().isFor(committee)).toList();
    return parts.size() == 1 || fitting.isEmpty() ? others : fitting;
  }

  /** What there is to do for a document. */
  Reading plan(AnalysedDocument document) {
    List<Part> fitting = of(document.facts().committeeType());
    Map<Part, List<Decided>> decided = new LinkedHashMap<>();
    boolean all = false;
    for (Part part : fitting) {
      all |= part.student().isEmpty();
      decided.put(
          part,
          part.student()
              .map(s ->
                  s.decide(
                      document.source().readText().text(),
                      document.structure(),
                      document.statements(),
                      document.mentions()))
              .orElse(List.of()));
    }
    return new Reading(
        document, decided, effort == Effort.FAST ? Set.of() : unclear(decided.values()), all);
  }

  /** The least clear statements, as many as the quota has room for. */
  private static Set<Integer> unclear(Collection<List<Decided>> decided) {
    Map<Integer, Double> distances = new TreeMap<>();
    decided.forEach(
        d -> d.forEach(s -> distances.merge(s.statement().index(), s.distance(), Math::min)));
    return distances.entrySet().stream()
        .filter(e -> e.getValue() <= UNCLEAR)
        .sorted(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry::getKey))
        .limit((long) Math.ceil(QUOTA * distances.size()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** One document as it is being decided on. */
  final class Reading implements ThemeMarker.Plan {
    private final AnalysedDocument document;
    private final Map<Part, List<Decided>> decided;
    private final Set<Integer> unclear;
    private final boolean all;
    private final Map<Integer, int[]> grams = new HashMap<>();

    private Reading(
        AnalysedDocument document,
        Map<Part, List<Decided>> decided,
        Set<Integer> unclear,
        boolean all) {
      this.document = document;
      this.decided = decided;
      this.unclear = unclear;
      this.all = all;
      decided.values().stream()
          .flatMap(List::stream)
          .forEach(d -> grams.putIfAbsent(d.statement().index(), d.grams()));
    }

    @Override
    public boolean encodes(int statement) {
      return all || unclear.contains(statement);
    }

    @Override
    public Optional<int[]> grams(int statement) {
      return Optional.ofNullable(grams.get(statement));
    }

    @Override
    public List<ThemeMark> marks(List<SentenceVector> vectors) {
      List<Statement> statements = document.statements();
      List<ThemeMark> marks = new ArrayList<>();
      for (ThemeScore score : scores(vectors, true)) {
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
    List<ThemeScore> explain(List<SentenceVector> vectors) {
      return scores(vectors.stream().filter(v -> encodes(v.statement())).toList(), false);
    }

    private List<ThemeScore> scores(List<SentenceVector> vectors, boolean markedOnly) {
      TreeMap<Integer, List<ThemeScore>> byStatement = new TreeMap<>();
      decided.forEach((part, clear) -> {
        Map<Integer, Map<String, Double>> known = new HashMap<>();
        part.student()
            .ifPresent(student -> {
              for (Decided d : clear) {
                if (!unclear.contains(d.statement().index())) {
                  if (!unclear.isEmpty()) {
                    known.put(d.statement().index(), student.byTheme(d));
                  }
                  student.scores(d, markedOnly).forEach(s -> add(s, byStatement));
                }
              }
            });
        if (part.student().isEmpty() || !unclear.isEmpty()) {
          part.assigner()
              .explain(
                  document.source().readText().text(),
                  document.structure(),
                  document.statements(),
                  document.mentions(),
                  vectors,
                  known)
              .forEach(s -> add(s, byStatement));
        }
      });
      List<ThemeScore> sorted = new ArrayList<>();
      byStatement
          .values()
          .forEach(
              scores -> siblings.settled(scores).stream().sorted(BEST_FIRST).forEach(sorted::add));
      return sorted;
    }

    private static void add(ThemeScore score, Map<Integer, List<ThemeScore>> byStatement) {
      byStatement.computeIfAbsent(score.evidence().statement(), k -> new ArrayList<>()).add(score);
    }
  }
}
