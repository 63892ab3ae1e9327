package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mattersarising.annotate.statement.LabelDecision;
import org.mattersarising.annotate.statement.LearntStatementReader;
import org.mattersarising.ingest.EvidenceFactsReader;
import org.mattersarising.model.AgendaItem;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Office;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.SpeakerMethod;
import org.mattersarising.model.Statement;
import org.mattersarising.pipeline.StatementExplanation.Decision;
import org.mattersarising.pipeline.StatementExplanation.Name;
import org.mattersarising.provenance.RunManifest;
import org.mattersarising.themes.EncoderModel;
import org.mattersarising.themes.SentenceEncoder;
import org.mattersarising.themes.ThemeEvidence;
import org.mattersarising.themes.ThemeScore;

/** Says of one statement of a corpus what decided its labels, by reading its document again. */
public final class Explanation {

  /** Themes that came near, beside those that are marked. */
  private static final int NEAR = 2;

  private final ModelFiles models;
  private final Progress progress;

  public Explanation(ModelFiles models, Progress progress) {
    this.models = models;
    this.progress = progress;
  }

  /**
   * Explains a statement; documents are read in order until one has it.
   *
   * @param id as in {@code statements.csv}
   * @param codebooks names or files; empty for what the corpus asks for, or the default
   * @throws UsageException where no document has such a statement
   */
  public StatementExplanation of(
      String id,
      List<Path> corpora,
      List<String> codebooks,
      List<Path> registers,
      Effort effort,
      int threads)
      throws IOException {
    for (Path named : corpora) {
      if (Files.isDirectory(named) && RunManifest.isOurs(named)) {
        throw new UsageException(
            named
                + " is a result of analyse: name the minutes that it was made from, since their"
                + " document is read again.");
      }
    }
    Corpus corpus = CorpusFinder.find(corpora);
    List<Path> own = new ArrayList<>(corpus.registers());
    own.addAll(registers);
    CouncilRegister register = Registers.read(models, own);
    Codebooks.Chosen codebook = Codebooks.read(models, Codebooks.listed(codebooks), corpus);
    StatementReading reading = StatementReading.of(models);
    DocumentAnnotator annotator =
        Stages.annotator(register, reading, EntityModels.read(models), false);
    EvidenceFactsReader facts = new EvidenceFactsReader(register);
    try (Workers workers = new Workers(threads, progress)) {
      for (SourceDocument source : DocumentOpener.open(corpus, DocumentShelf.inMemory(), workers)) {
        if (source.status() != ReadStatus.READ) {
          continue;
        }
        Optional<AnalysedDocument> document =
            Attempt.of(
                    source.path(),
                    () ->
                        annotator.annotate(
                            source, facts.read(source, corpus.sidecar(source.path()))))
                .document();
        Optional<Statement> found =
            document.stream()
                .flatMap(d -> d.statements().stream())
                .filter(s -> s.id().equals(id))
                .findFirst();
        if (document.isPresent() && found.isPresent()) {
          return explained(
              document.get(),
              found.get(),
              reading,
              codebook.fitting(Set.of(document.get().facts().committeeType())),
              effort);
        }
      }
    }
    throw new UsageException(
        "There is no statement "
            + id
            + " in "
            + String.join(", ", corpora.stream().map(Path::toString).toList())
            + ": statements.csv of a run on it lists them.");
  }

  private StatementExplanation explained(
      AnalysedDocument document,
      Statement statement,
      StatementReading reading,
      Codebooks.Chosen codebook,
      Effort effort)
      throws IOException {
    return new StatementExplanation(
        document.source().path(),
        document.structure().items().stream()
            .filter(i -> i.index() == statement.item())
            .map(AgendaItem::title)
            .findFirst()
            .orElse(""),
        neighbour(document, statement.index() - 1),
        document.text(statement),
        neighbour(document, statement.index() + 1),
        document.propositionText(statement),
        statement,
        document.mentions().stream()
            .filter(m -> m.statement() == statement.index())
            .filter(m -> !m.linkedId().isEmpty() || !m.candidates().isEmpty() || carried(m))
            .map(m -> name(document, m))
            .toList(),
        Stream.concat(
                labels(document, statement, reading).stream().map(Explanation::decision),
                themes(document, statement, codebook, effort).stream().map(Explanation::decision))
            .toList());
  }

  private static boolean carried(Mention mention) {
    return mention.office() != null && mention.office().method() == SpeakerMethod.CARRIED;
  }

  private static Name name(AnalysedDocument document, Mention mention) {
    String text = document.source().readText().text();
    Office office = mention.office();
    if (office != null && carried(mention)) {
      return new Name(
          mention.span().in(text),
          mention.type().name(),
          office.title().in(text),
          office.method().code(),
          List.of());
    }
    return new Name(
        mention.span().in(text),
        mention.type().name(),
        mention.linkedId(),
        mention.linkMethod(),
        mention.candidates());
  }

  private static Decision decision(LabelDecision label) {
    List<String> because = new ArrayList<>();
    because.add(
        "grammar: " + label.rule() + (label.learnt() ? "" : " (its place decides, nothing else)"));
    label
        .reasons()
        .forEach(r -> because.add(String.format(Locale.ROOT, "%+.3f %s", r.weight(), r.inWords())));
    return new Decision(
        label.label(),
        label.value(),
        label.score(),
        label.runnerUp(),
        label.runnerUpScore(),
        because);
  }

  private static Decision decision(ThemeScore theme) {
    ThemeEvidence evidence = theme.evidence();
    List<String> because = new ArrayList<>();
    if (theme.method().equals("student")) {
      because.add("by the linear model of words, pairs of words and terms alone");
    } else {
      because.add(
          String.format(
              Locale.ROOT,
              "codebook: %.4f (terms %.2f, hints %.2f, similarity %.2f, carried %.2f, setting %.0f)",
              evidence.score(),
              evidence.terms(),
              evidence.hints(),
              evidence.similarity(),
              evidence.carried(),
              evidence.setting()));
    }
    Double learnt = theme.learnt();
    if (learnt != null && !theme.method().equals("student")) {
      because.add(
          String.format(
              Locale.ROOT,
              "learnt: %.4f (%.4f without the statements around it)",
              learnt,
              theme.alone()));
    }
    if (!theme.yieldsTo().isEmpty()) {
      because.add("the same sense as " + theme.yieldsTo() + " of another codebook, which is surer");
    }
    return new Decision(
        "theme " + evidence.themeId(),
        theme.marked() ? "marked (" + theme.method() + ")" : "not marked",
        theme.score(),
        "threshold",
        theme.threshold(),
        because);
  }

  private static String neighbour(AnalysedDocument document, int index) {
    return index < 0 || index >= document.statements().size()
        ? ""
        : document.text(document.statements().get(index));
  }

  private static List<LabelDecision> labels(
      AnalysedDocument document, Statement statement, StatementReading reading) {
    if (reading.model() == null) {
      return List.of();
    }
    List<Sentence> sentences =
        document.statements().stream()
            .map(s -> new Sentence(s.index(), s.paragraph(), s.span()))
            .toList();
    return new LearntStatementReader(reading.model())
        .explain(
            document.source().readText(),
            document.structure(),
            sentences,
            document.mentions(),
            statement.index());
  }

  private List<ThemeScore> themes(
      AnalysedDocument document, Statement statement, Codebooks.Chosen codebook, Effort effort)
      throws IOException {
    EncoderModel model = EncoderModel.load();
    try (SentenceEncoder encoder = model.newEncoder()) {
      Codebooks.Learnt learnt = Codebooks.learnt(models, codebook);
      CodebookThemes.Reading reading =
          new CodebookThemes(codebook, learnt, effort, encoder).plan(document);
      AnalysedDocument marked;
      try (ThemeMarker marker =
          new ThemeMarker(model, d -> reading, learnt.projection(effort, encoder.model()))) {
        marked = marker.mark(document);
      }
      List<ThemeScore> scores =
          reading.explain(marked.vectors()).stream()
              .filter(t -> t.evidence().statement() == statement.index())
              .toList();
      long sure = scores.stream().filter(s -> s.score() >= s.threshold()).count();
      return scores.stream().limit(sure + NEAR).toList();
    }
  }
}
