package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mattersarising.annotate.statement.GrammarStatementReader;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.SentenceVector;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.Theme;
import org.mattersarising.themes.EncoderModel;
import org.mattersarising.themes.HybridThemeAssigner;
import org.mattersarising.themes.PhraseVectors;
import org.mattersarising.themes.SentenceEncoder;
import org.mattersarising.themes.ThemeEvidence;
import org.mattersarising.themes.ThemeHead;
import org.mattersarising.train.LogisticTrainer;
import org.mattersarising.train.TrainingDocument;
import org.mattersarising.train.TrainingFormatException;
import org.mattersarising.train.TrainingLayout;
import org.mattersarising.train.TrainingSetReader;
import org.mattersarising.train.TrainingStatement;

/** Learns a codebook's themes from labelled statements, through the same stages as a run. */
public final class ThemeTraining {

  /** Chosen by cross-validation over the files of the training set. */
  private static final double PENALTY = 5;

  /** Fewer labelled statements than this teach nothing that the codebook does not say better. */
  private static final int FEWEST = 30;

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
    return written;
  }

  static List<TrainingDocument> labelled(Path data) throws IOException {
    try {
      return TrainingSetReader.readFolder(data);
    } catch (TrainingFormatException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private ThemeHead head(
      Codebook codebook, List<TrainingDocument> documents, EncoderModel model, int threads) {
    Map<String, Examples> examples = new TreeMap<>();
    try (SentenceEncoder encoder = model.newEncoder();
        Workers workers = new Workers(threads, progress)) {
      HybridThemeAssigner assigner =
          new HybridThemeAssigner(codebook, PhraseVectors.shipped(), encoder);
      List<Map<String, Examples>> parts;
      try (ThemeMarker marker = new ThemeMarker(model, assigner)) {
        parts = workers.map(codebook.id(), documents, d -> examples(d, codebook, assigner, marker));
      }
      parts.forEach(part ->
          part.forEach(
              (theme, more) -> examples.computeIfAbsent(theme, t -> new Examples()).add(more)));
      LogisticTrainer trainer = new LogisticTrainer(PENALTY);
      List<Map.Entry<String, Examples>> taught =
          examples.entrySet().stream().filter(e -> e.getValue().positives() >= FEWEST).toList();
      List<double[]> fitted = workers.map("fitting", taught, e -> e.getValue().fit(trainer));
      Map<String, double[]> weights = new HashMap<>();
      for (int i = 0; i < taught.size(); i++) {
        weights.put(taught.get(i).getKey(), fitted.get(i));
      }
      return ThemeHead.of(codebook.id(), codebook.version(), encoder.model(), weights);
    }
  }

  private static Map<String, Examples> examples(
      TrainingDocument document,
      Codebook codebook,
      HybridThemeAssigner assigner,
      ThemeMarker marker) {
    AnalysedDocument read = marker.mark(annotated(document));
    Map<Integer, float[]> vectors = new HashMap<>();
    for (SentenceVector vector : read.vectors()) {
      vectors.put(vector.statement(), vector.values());
    }
    Map<String, Examples> examples = new TreeMap<>();
    for (ThemeEvidence evidence :
        assigner.explain(
            read.source().readText().text(),
            read.structure(),
            read.statements(),
            read.mentions(),
            read.vectors())) {
      float[] vector = vectors.get(evidence.statement());
      if (vector != null) {
        TrainingStatement labelled = document.statements().get(evidence.statement());
        examples
            .computeIfAbsent(evidence.themeId(), t -> new Examples())
            .add(
                ThemeHead.features(evidence, vector),
                labelled.themes().containsKey(evidence.themeId()));
      }
    }
    checkThemes(document, codebook);
    return examples;
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
  private static AnalysedDocument annotated(TrainingDocument document) {
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

  /** The examples of one theme, in the order of the training set. */
  private static final class Examples {
    private final List<double[]> features = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();

    void add(double[] x, boolean label) {
      features.add(x);
      labels.add(label);
    }

    void add(Examples more) {
      features.addAll(more.features);
      labels.addAll(more.labels);
    }

    long positives() {
      return labels.stream().filter(l -> l).count();
    }

    double[] fit(LogisticTrainer trainer) {
      return trainer.fit(
          features.toArray(double[][]::new), labels.stream().mapToInt(l -> l ? 1 : 0).toArray());
    }
  }
}
