package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mattersarising.evaluate.EvaluationException;
import org.mattersarising.evaluate.GoldDocument;
import org.mattersarising.evaluate.GoldEvaluator;
import org.mattersarising.evaluate.GoldReader;
import org.mattersarising.evaluate.Scorecard;
import org.mattersarising.evaluate.Truth;
import org.mattersarising.evaluate.TruthEvaluator;
import org.mattersarising.evaluate.TruthReader;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.CorpusFile;

/** Analyses what has labels or planted truth and scores the result. */
public final class Evaluation {

  private static final String ALL = "all";
  private static final String UNSEEN = "test";
  private static final String SAMPLE = "sample";

  private final ModelFiles models;
  private final Progress progress;

  /** An evaluation of runs that look models up in {@code models}. */
  public Evaluation(ModelFiles models, Progress progress) {
    this.models = models;
    this.progress = progress;
  }

  /**
   * The figures: of the gold, and of the truth for all councils and for each half.
   *
   * @throws UsageException where the labels or the truth are not as they should be
   * @throws NothingToAnalyseException where no input remains
   */
  public List<Scorecard> run(EvaluateSettings settings) throws IOException {
    List<Scorecard> cards = new ArrayList<>();
    try {
      Truth truth = settings.truth() == null ? null : TruthReader.read(settings.truth());
      if (settings.gold() != null) {
        cards.addAll(gold(settings, truth));
      }
      if (truth != null) {
        cards.addAll(truth(truth, settings));
      }
    } catch (EvaluationException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
    return cards;
  }

  /**
   * The labelled documents, analysed.
   *
   * @param parts all of them, and, where a truth tells, those of each half
   */
  record Labelled(AnalysisResult result, List<Part> parts) {}

  /** Labelled documents under the name of their scorecard. */
  record Part(String name, List<GoldDocument> documents) {}

  /**
   * Analyses what has labels.
   *
   * @throws UsageException where there are none, or they are not as they should be
   */
  Labelled labelled(EvaluateSettings settings) throws IOException {
    try {
      return labelled(
          settings, settings.truth() == null ? null : TruthReader.read(settings.truth()));
    } catch (EvaluationException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private Labelled labelled(EvaluateSettings settings, @Nullable Truth truth) throws IOException {
    Path folder = settings.gold();
    if (folder == null) {
      throw new UsageException("Name the labels to measure against: --gold DIR.");
    }
    List<GoldDocument> gold = GoldReader.read(folder);
    if (gold.isEmpty()) {
      throw new UsageException("There are no labels (*.labels.tsv) in " + folder + ".");
    }
    // Labels beside a planted truth are the sample's own: floors tell them apart from others by
    // name.
    String name = truth == null ? "gold" : SAMPLE;
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(name, gold));
    if (truth != null) {
      for (String half : truth.halves()) {
        List<GoldDocument> part =
            GoldEvaluator.ofCouncils(gold, c -> c != null && truth.halfOf(c).equals(half));
        if (!part.isEmpty()) {
          parts.add(new Part(name + "." + half, part));
        }
      }
    }
    return new Labelled(analyse(labelled(folder, settings.corpora()), settings), parts);
  }

  private List<Scorecard> gold(EvaluateSettings settings, @Nullable Truth truth)
      throws IOException {
    Labelled labelled = labelled(settings, truth);
    GoldEvaluator evaluator =
        new GoldEvaluator(Codebooks.read(models, codebooks(settings)).merged());
    List<Scorecard> cards =
        labelled.parts().stream()
            .map(p -> evaluator.evaluate(labelled.result(), p.documents(), p.name()))
            .toList();
    return withHalves(cards.getFirst(), cards.subList(1, cards.size()));
  }

  private List<Scorecard> truth(Truth truth, EvaluateSettings settings) throws IOException {
    AnalysisResult result = analyse(settings.corpora(), settings);
    TruthEvaluator evaluator = new TruthEvaluator();
    DiscoveryMeasure discovery = new DiscoveryMeasure(result);
    List<Scorecard> halves = new ArrayList<>();
    for (String half : truth.halves()) {
      Truth part = truth.of(c -> truth.halfOf(c).equals(half));
      halves.add(evaluator.evaluate(result, part, "truth." + half).with(discovery.against(part)));
    }
    return withHalves(
        evaluator
            .evaluate(result, truth, "truth." + ALL)
            .with(discovery.against(truth))
            .with(discovery.ofItself()),
        halves);
  }

  /** All, then the halves: misses are listed once, and those of the test half never. */
  private static List<Scorecard> withHalves(Scorecard all, List<Scorecard> halves) {
    List<Scorecard> cards = new ArrayList<>();
    cards.add(halves.isEmpty() ? all : all.withoutSlips("they are listed by halves."));
    for (Scorecard half : halves) {
      cards.add(
          half.name().endsWith("." + UNSEEN)
              ? half.withoutSlips("nobody reads this half while rules are built.")
              : half);
    }
    return cards;
  }

  /**
   * The files of the labels' names: beside them, or else in the corpus; text before other formats.
   */
  static List<Path> labelled(Path folder, List<Path> corpora) throws IOException {
    Map<String, Path> byStem = new HashMap<>();
    for (CorpusFile file : CorpusFinder.find(corpora).files()) {
      byStem.putIfAbsent(stem(file.location()), file.location());
    }
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(Files::isRegularFile)
          .filter(f -> !f.toString().endsWith(".tsv"))
          .sorted()
          .forEach(f -> {
            if (f.toString().endsWith(".txt")) {
              byStem.put(stem(f), f);
            } else {
              byStem.putIfAbsent(stem(f), f);
            }
          });
    }
    List<Path> chosen = new ArrayList<>();
    for (String name : GoldReader.names(folder)) {
      Path file = byStem.get(name);
      if (file == null) {
        throw new UsageException(
            "There are labels, but no minutes, of " + name + " in " + folder + ".");
      }
      chosen.add(file);
    }
    return chosen;
  }

  /** Labelled files are read one by one, so no corpus.yaml speaks for them. */
  static List<String> codebooks(EvaluateSettings settings) {
    return settings.codebooks().isEmpty() ? List.of(Codebooks.DEFAULT) : settings.codebooks();
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private AnalysisResult analyse(List<Path> corpora, EvaluateSettings settings) throws IOException {
    return new Analysis(models, progress, "").result(settings(corpora, settings));
  }

  /** The settings of a run that is measured. */
  static AnalyseSettings settings(List<Path> corpora, EvaluateSettings settings) {
    return new AnalyseSettings(
            corpora,
            Path.of(""),
            settings.codebooks(),
            settings.registers(),
            "",
            "",
            null,
            null,
            settings.threads(),
            LocalDate.EPOCH, // nothing is written that could show a day
            false,
            true) // and labels of exempt parts are there to be compared
        .discovering(Discover.NONE) // labels know the codebook's themes only
        .by(settings.effort());
  }
}
