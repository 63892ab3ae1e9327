package org.mattersarising.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mattersarising.annotate.statement.StandingParagraphs;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.QualityCheck;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.provenance.RunManifest;
import org.mattersarising.themes.EncoderModel;
import org.mattersarising.themes.SentenceEncoder;

/** The main job: from the inputs of a corpus to a result in its folder. */
public final class Analysis {

  /** How many sentences tell what changed; quality.csv has all. */
  private static final int MOST_REMARKS = 20;

  private final ModelFiles models;
  private final Progress progress;
  private final String toolVersion;

  /**
   * An analysis that looks models up in {@code models} and tells {@code progress} how far it is.
   */
  public Analysis(ModelFiles models, Progress progress, String toolVersion) {
    this.models = models;
    this.progress = progress;
    this.toolVersion = toolVersion;
  }

  /**
   * Runs it.
   *
   * @throws UsageException where the settings ask for what cannot be
   * @throws NothingToAnalyseException where no input remains; nothing is written then
   */
  public RunOutcome run(AnalyseSettings settings) throws IOException {
    Stopwatch watch = new Stopwatch();
    Prepared prepared = Prepared.of(models, settings);
    try (OutputDirectory output = OutputDirectory.open(settings.out(), Analysis::isOurs);
        Workers workers = new Workers(settings.threads(), progress)) {
      watch.lap("prepare");
      RunOutcome outcome;
      // Beside the result there is room for it; the system's folder for temporary files may be
      // memory.
      try (FileShelf shelf = DocumentShelf.inFolder(output.fresh())) {
        outcome = write(prepared, settings, shelf, workers, watch, output.fresh());
      }
      output.commit();
      return outcome;
    }
  }

  private RunOutcome write(
      Prepared prepared,
      AnalyseSettings settings,
      DocumentShelf shelf,
      Workers workers,
      Stopwatch watch,
      Path folder)
      throws IOException {
    EncoderModel encoder = EncoderModel.load();
    AnalysisResult result = result(prepared, settings, encoder, shelf, workers, watch);
    if (result.documents().isEmpty() && RunManifest.isOurs(settings.out())) {
      throw new NothingToAnalyseException(
          "None of the inputs holds minutes that could be read, so the result in "
              + settings.out()
              + " stays as it is. "
              + String.join(" ", outcome(settings.out(), result, watch.laps()).problems()));
    }
    new ResultWriter(
            settings,
            toolVersion,
            prepared.forMinutes(result.facts().values()).codebook(),
            encoder.name(),
            prepared.statements(),
            prepared.names(),
            prepared.beside())
        .write(MaskedResult.of(result, settings.maskPeople(), shelf::keep), folder);
    watch.lap("write");
    return outcome(settings.out(), result, watch.laps());
  }

  /**
   * Runs it and writes nothing: for those who want the values themselves.
   *
   * @throws UsageException where the settings ask for what cannot be
   * @throws NothingToAnalyseException where no input remains
   */
  AnalysisResult result(AnalyseSettings settings) throws IOException {
    Prepared prepared = Prepared.of(models, settings);
    try (Workers workers = new Workers(settings.threads(), progress)) {
      return result(
          prepared,
          settings,
          EncoderModel.load(),
          DocumentShelf.inMemory(),
          workers,
          new Stopwatch());
    }
  }

  private AnalysisResult result(
      Prepared all,
      AnalyseSettings settings,
      EncoderModel encoder,
      DocumentShelf shelf,
      Workers workers,
      Stopwatch watch) {
    InputReader reader = new InputReader(all.corpus(), all.register(), settings);
    Inputs opened = reader.read(shelf, workers);
    Prepared prepared = all.forMinutes(opened.facts().values());
    watch.lap("read");
    DocumentAnnotator annotator =
        Stages.annotator(
            prepared.register(), prepared.statements(), prepared.names(), settings.includeExempt());
    List<Attempt> attempts = annotate(opened, annotator, shelf, workers);
    Inputs inputs =
        opened.after(attempts).with(InputReader.withoutExempt(opened, annotator, workers));
    List<AnalysedDocument> annotated =
        new StandingParagraphs(shelf::keep)
            .mark(
                new CutItems(shelf::keep)
                    .mark(attempts.stream().flatMap(a -> a.document().stream()).toList()));
    watch.lap("annotate");
    List<AnalysedDocument> documents =
        mark(annotated, prepared, settings.effort(), encoder, shelf, workers);
    watch.lap("themes");
    AnalysisResult result =
        new CorpusReading(
                prepared.codebook().all(),
                prepared.register(),
                prepared.expectations(),
                prepared.corpus().corrections(),
                prepared.previous().issues(),
                prepared.learnt().vectors(settings.effort()),
                workers.threads())
            .read(prepared.corpus().notes(), inputs, documents);
    watch.lap("compare");
    AnalysisResult discovered =
        new ThemeDiscovery(prepared.expectations()).addTo(result, settings.discover());
    watch.lap("discover");
    return discovered;
  }

  private static List<Attempt> annotate(
      Inputs inputs, DocumentAnnotator annotator, DocumentShelf shelf, Workers workers) {
    List<SourceDocument> read =
        inputs.sources().stream().filter(s -> s.status() == ReadStatus.READ).toList();
    return workers.map(
        "annotating",
        read,
        s -> Attempt.of(s.path(), () -> shelf.keep(annotator.annotate(s, inputs.factsOf(s)))));
  }

  private static List<AnalysedDocument> mark(
      List<AnalysedDocument> documents,
      Prepared prepared,
      Effort effort,
      EncoderModel model,
      DocumentShelf shelf,
      Workers workers) {
    try (SentenceEncoder encoder = model.newEncoder();
        ThemeMarker marker =
            new ThemeMarker(
                model,
                new CodebookThemes(prepared.codebook(), prepared.learnt(), effort, encoder)::plan,
                prepared.learnt().projection(effort, encoder.model()))) {
      return workers.map("themes", documents, d -> shelf.keep(marker.mark(d)));
    }
  }

  private static RunOutcome outcome(
      Path out, AnalysisResult result, Map<String, Duration> timings) {
    return new RunOutcome(
        out,
        result.sources().size(),
        result.documents().size(),
        result.meetings().size(),
        result.documents().stream().mapToInt(d -> d.statements().size()).sum(),
        result.issues().size(),
        DocumentOpener.problems(result.sources()),
        remarks(result),
        timings);
  }

  /** What the user is told of corrections and of changes since the earlier run. */
  private static List<String> remarks(AnalysisResult result) {
    List<String> remarks = new ArrayList<>();
    for (QualityCheck check : result.quality()) {
      if (check.check().equals(AbsentFiles.CHECK)) {
        remarks.add(check.note());
      } else if (check.check().equals("correction_not_used")) {
        remarks.add(check.scope() + ": " + check.note());
      } else if (check.check().equals(ThemeDiscovery.NOT_DONE)) {
        remarks.add(check.note());
      } else if (check.check().equals("since_previous")
          && remarks.size() < MOST_REMARKS
          && !check.note().startsWith("Continuing")) {
        remarks.add(check.note());
      }
    }
    return remarks;
  }

  private static boolean isOurs(Path folder) {
    try {
      return RunManifest.isOurs(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
