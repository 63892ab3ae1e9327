package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mattersarising.annotate.statement.GrammarStatementReader;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.Theme;
import org.mattersarising.themes.EncoderModel;
import org.mattersarising.themes.HybridThemeAssigner;
import org.mattersarising.themes.LearntThemeAssigner;
import org.mattersarising.themes.PhraseVectors;
import org.mattersarising.themes.SentenceEncoder;
import org.mattersarising.themes.ThemeHead;
import org.mattersarising.themes.ThemeStudent;
import org.mattersarising.train.TrainingDocument;
import org.mattersarising.train.TrainingFormatException;
import org.mattersarising.train.TrainingLayout;
import org.mattersarising.train.TrainingSetReader;
import org.mattersarising.train.TrainingStatement;

/** Learns a codebook's themes from labelled statements, through the same stages as a run. */
public final class ThemeTraining {

  private final ModelFiles models;
  private final Progress progress;

  public ThemeTraining(ModelFiles models, Progress progress) {
    this.models = models;
    this.progress = progress;
  }

  /**
   * Trains a head for every shipped codebook that the labelled statements speak of.
   *
   * @param data the folder of labelled statements
   * @param out the folder of the heads, {@code <codebook id>.head} each
   * @return the files written
   * @throws UsageException where a line of the statements is none, or names a theme that is none
   */
  public List<Path> train(Path data, Path out, int threads) throws IOException {
    List<TrainingDocument> documents = labelled(data);
    List<Path> written = new ArrayList<>();
    EncoderModel model = EncoderModel.load();
    for (String id : Codebooks.SHIPPED) {
      List<TrainingDocument> own = documents.stream().filter(d -> d.codebook().equals(id)).toList();
      if (!own.isEmpty()) {
        Codebook codebook = Codebooks.read(models, List.of(id)).merged();
        Path file = Files.createDirectories(out).resolve(codebook.id() + ".head");
        Files.writeString(
            file, head(codebook, own, model, threads).write(), StandardCharsets.UTF_8);
        written.add(file);
      }
    }
    written.addAll(fast(documents, out, model, threads));
    return written;
  }

  /** What does without the transformer: it learns from the heads, so they come first. */
  private List<Path> fast(
      List<TrainingDocument> documents, Path out, EncoderModel model, int threads)
      throws IOException {
    List<Path> written = new ArrayList<>();
    try (SentenceEncoder encoder = model.newEncoder();
        Workers workers = new Workers(threads, progress);
        ThemeMarker marker =
            ThemeMarker.by(model, (text, structure, statements, mentions, vectors) -> List.of())) {
      StudentTraining training =
          new StudentTraining(
              encoder.model(), workers.map("vectors", documents, d -> marker.mark(annotated(d))));
      for (String id : Codebooks.SHIPPED) {
        Codebook codebook = Codebooks.read(models, List.of(id)).merged();
        Path head = out.resolve(codebook.id() + ".head");
        if (Files.isRegularFile(head)) {
          LearntThemeAssigner teacher =
              new LearntThemeAssigner(
                  new HybridThemeAssigner(codebook, PhraseVectors.shipped(), encoder),
                  List.of(ThemeHead.read(Files.readString(head))));
          ThemeStudent student = training.student(codebook, teacher, workers);
          written.add(
              StudentTraining.write(out.resolve(codebook.id() + ".student"), student::write));
        }
      }
      written.add(
          StudentTraining.write(out.resolve("words.projection"), training.projection()::write));
    }
    return written;
  }

  /** All documents of a folder. */
  static List<TrainingDocument> labelled(Path data) throws IOException {
    try {
      return TrainingSetReader.readFolder(data);
    } catch (TrainingFormatException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private ThemeHead head(
      Codebook codebook, List<TrainingDocument> documents, EncoderModel model, int threads) {
    try (SentenceEncoder encoder = model.newEncoder();
        Workers workers = new Workers(threads, progress)) {
      HybridThemeAssigner assigner =
          new HybridThemeAssigner(codebook, PhraseVectors.shipped(), encoder);
      return HeadFitting.fit(
          codebook,
          encoder.model(),
          examples(codebook, documents, model, assigner, workers),
          workers);
    }
  }

  /** What each document teaches: the slow part, for sentences are encoded. */
  static List<ThemeExamples> examples(
      Codebook codebook,
      List<TrainingDocument> documents,
      EncoderModel model,
      HybridThemeAssigner assigner,
      Workers workers) {
    documents.forEach(d -> checkThemes(d, codebook));
    try (ThemeMarker marker = ThemeMarker.by(model, assigner)) {
      return workers.map(
          codebook.id(), documents, d -> ThemeExamples.of(d, marker.mark(annotated(d)), assigner));
    }
  }

  private static void checkThemes(TrainingDocument document, Codebook codebook) {
    Set<String> known = Set.copyOf(codebook.themes().stream().map(Theme::id).toList());
    for (TrainingStatement statement : document.statements()) {
      for (String theme : statement.themes().keySet()) {
        if (!known.contains(theme)) {
          throw new UsageException(
              document.name()
                  + ", line "
                  + statement.line()
                  + ": the codebook has no theme "
                  + theme
                  + ".");
        }
      }
    }
  }

  /** The document with the statements as the grammar reads them, one for each labelled one. */
  static AnalysedDocument annotated(TrainingDocument document) {
    TrainingLayout layout = TrainingLayout.of(document);
    SourceDocument source = TrainingSource.of(document, layout);
    DocumentFacts facts = TrainingSource.facts(document);
    return new AnalysedDocument(
        source,
        facts,
        layout.structure(),
        new GrammarStatementReader()
            .read(source, facts, layout.structure(), layout.sentences(), layout.mentions()),
        layout.mentions(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
