package org.mattersarising.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mattersarising.model.Act;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeMark;
import org.mattersarising.themes.EncoderModel;
import org.mattersarising.themes.HybridThemeAssigner;
import org.mattersarising.themes.LearntThemeAssigner;
import org.mattersarising.themes.PhraseVectors;
import org.mattersarising.themes.SentenceEncoder;
import org.mattersarising.themes.ThemeAssigner;
import org.mattersarising.themes.ThemeHead;
import org.mattersarising.train.TrainingDocument;
import org.mattersarising.train.TrainingStatement;

/**
 * Tries a codebook on what it says itself: examples must be marked with their theme, as must each
 * include phrase, when they are left out of the codebook; counterexamples and exclude phrases must
 * not.
 */
public final class CodebookTrial {

  private final ModelFiles models;
  private final Progress progress;

  public CodebookTrial(ModelFiles models, Progress progress) {
    this.models = models;
    this.progress = progress;
  }

  /** Where a tried text stands in the codebook. */
  public enum Kind {
    EXAMPLE,
    INCLUDE,
    COUNTEREXAMPLE,
    EXCLUDE;

    /** Whether the theme must be found in it. */
    public boolean belongs() {
      return this == EXAMPLE || this == INCLUDE;
    }
  }

  /**
   * One text that was tried.
   *
   * @param marked the themes that it was given
   */
  public record Case(String theme, Kind kind, String text, Set<String> marked) {

    public Case {
      marked = Set.copyOf(marked);
    }

    /** Whether the theme was marked. */
    public boolean found() {
      return marked.contains(theme);
    }

    public boolean passed() {
      return found() == kind.belongs();
    }
  }

  /**
   * What came of it.
   *
   * @param cases in the order of the codebook
   */
  public record Outcome(String codebook, List<Case> cases) {

    public Outcome {
      cases = List.copyOf(cases);
    }

    /** Of the texts in which their theme was found, the share that belong; 0 without any. */
    public double precision() {
      long found = cases.stream().filter(Case::found).count();
      return found == 0 ? 0 : (double) right() / found;
    }

    /** Of the texts that belong, the share that was found; 0 without any. */
    public double recall() {
      long belong = cases.stream().filter(c -> c.kind().belongs()).count();
      return belong == 0 ? 0 : (double) right() / belong;
    }

    public double f1() {
      double both = precision() + recall();
      return both == 0 ? 0 : 2 * precision() * recall() / both;
    }

    private long right() {
      return cases.stream().filter(c -> c.kind().belongs() && c.found()).count();
    }

    /** The cases of one kind. */
    public List<Case> of(Kind kind) {
      return cases.stream().filter(c -> c.kind() == kind).toList();
    }
  }

  /**
   * Tries one.
   *
   * @param nameOrFile the name of a shipped codebook, or a file
   * @param definitionsAlone whether what was learnt about a shipped one is left aside
   * @throws UsageException where there is none, or it has a mistake
   */
  public Outcome of(String nameOrFile, boolean definitionsAlone, int threads) throws IOException {
    Codebooks.Chosen chosen = Codebooks.read(models, List.of(nameOrFile));
    Codebook codebook = chosen.merged();
    EncoderModel model = EncoderModel.load();
    try (SentenceEncoder encoder = model.newEncoder();
        Workers workers = new Workers(threads, progress)) {
      List<ThemeHead> heads =
          definitionsAlone
              ? List.of()
              : Codebooks.learnt(models, chosen).headsOf(codebook, encoder.model());
      PhraseVectors vectors =
          PhraseVectors.shipped().with(HybridThemeAssigner.phrases(codebook), encoder);
      List<Case> cases = new ArrayList<>();
      ThemeAssigner whole =
          new LearntThemeAssigner(new HybridThemeAssigner(codebook, vectors, encoder), heads);
      for (Theme theme : codebook.themes()) {
        // A phrase finds itself: what counts is whether the others would have found it.
        Map<Kind, List<String>> belonging = new EnumMap<>(Kind.class);
        belonging.put(Kind.EXAMPLE, theme.examples());
        belonging.put(Kind.INCLUDE, theme.include());
        belonging.forEach((kind, texts) ->
            workers
                .map(
                    theme.id(),
                    texts,
                    text ->
                        tried(
                            model,
                            without(codebook, theme, text, vectors, encoder, heads),
                            theme,
                            kind,
                            List.of(text)))
                .forEach(cases::addAll));
        cases.addAll(tried(model, whole, theme, Kind.COUNTEREXAMPLE, theme.counterexamples()));
        cases.addAll(tried(model, whole, theme, Kind.EXCLUDE, theme.exclude()));
      }
      return new Outcome(codebook.id(), cases);
    }
  }

  private static ThemeAssigner without(
      Codebook codebook,
      Theme theme,
      String text,
      PhraseVectors vectors,
      SentenceEncoder encoder,
      List<ThemeHead> heads) {
    List<Theme> themes =
        codebook.themes().stream()
            .map(t ->
                t.id().equals(theme.id())
                    ? new Theme(
                        t.id(),
                        t.label(),
                        t.kind(),
                        t.definition(),
                        t.include().stream().filter(p -> !p.equals(text)).toList(),
                        t.exclude(),
                        t.terms(),
                        t.committees(),
                        t.parent(),
                        t.examples().stream().filter(p -> !p.equals(text)).toList(),
                        t.counterexamples(),
                        t.councils())
                    : t)
            .toList();
    return new LearntThemeAssigner(
        new HybridThemeAssigner(
            new Codebook(codebook.id(), codebook.version(), themes), vectors, encoder),
        heads);
  }

  private static List<Case> tried(
      EncoderModel model, ThemeAssigner assigner, Theme theme, Kind kind, List<String> texts) {
    if (texts.isEmpty()) {
      return List.of();
    }
    try (ThemeMarker marker = ThemeMarker.by(model, assigner)) {
      AnalysedDocument marked = marker.mark(document(texts));
      Map<Integer, Set<String>> themes = new HashMap<>();
      for (ThemeMark mark : marked.marks()) {
        themes.computeIfAbsent(mark.statement(), k -> new TreeSet<>()).add(mark.themeId());
      }
      List<Case> cases = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        cases.add(new Case(theme.id(), kind, texts.get(i), themes.getOrDefault(i, Set.of())));
      }
      return cases;
    }
  }

  /** Each text as a paragraph of its own, counted whatever it looks like. */
  private static AnalysedDocument document(List<String> texts) {
    List<TrainingStatement> statements = new ArrayList<>();
    for (String text : texts) {
      statements.add(
          new TrainingStatement(
              statements.size() + 1,
              false,
              "",
              Act.INFORMATION,
              false,
              SpeakerGroup.NONE,
              Map.of(),
              text,
              List.of(),
              new TextSpan(0, text.length())));
    }
    AnalysedDocument read =
        ThemeTraining.annotated(new TrainingDocument("trial", "", "", "", statements));
    return read.with(read.statements().stream().map(CodebookTrial::counted).toList());
  }

  private static Statement counted(Statement s) {
    return new Statement(
        s.id(),
        s.index(),
        s.item(),
        s.paragraph(),
        s.span(),
        s.proposition(),
        s.act(),
        s.actScore(),
        s.stance(),
        s.speaker(),
        s.subjectCouncilId(),
        null,
        s.statesRecurrence());
  }
}
