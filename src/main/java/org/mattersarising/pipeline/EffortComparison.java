package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Statement;
import org.mattersarising.model.ThemeMark;
import org.mattersarising.themes.EncoderModel;
import org.mattersarising.themes.SentenceEncoder;

/** Marks the same minutes by each effort: how far they agree, and what each costs. */
public final class EffortComparison {

  /** A pass of the fast effort is too short to be timed alone. */
  private static final int FAST_PASSES = 10;

  private final ModelFiles models;
  private final Progress progress;

  public EffortComparison(ModelFiles models, Progress progress) {
    this.models = models;
    this.progress = progress;
  }

  /**
   * One effort.
   *
   * @param statements counted ones
   * @param encoded of them, how many went through the transformer for their themes
   * @param f1 micro-F1 of its marks where the thorough ones are taken for right
   * @param perSecond statements given themes and vectors in a second, on this machine
   */
  public record Row(Effort effort, long statements, long encoded, double f1, double perSecond) {}

  /**
   * The efforts in order, the thorough one last.
   *
   * @param settings the labelled minutes, or else the corpora, are read
   */
  public List<Row> of(EvaluateSettings settings) throws IOException {
    List<Path> corpora =
        settings.gold() == null
            ? settings.corpora()
            : Evaluation.labelled(settings.gold(), settings.corpora());
    AnalyseSettings run = Evaluation.settings(corpora, settings).by(Effort.FAST);
    List<AnalysedDocument> documents = new Analysis(models, progress, "").result(run).documents();
    Prepared prepared =
        Prepared.of(models, run)
            .forMinutes(documents.stream().map(AnalysedDocument::facts).toList());
    EncoderModel model = EncoderModel.load();
    List<Row> rows = new ArrayList<>();
    try (Workers workers = new Workers(settings.threads(), progress)) {
      Pass thorough = pass(Effort.THOROUGH, documents, prepared, model, workers);
      for (Effort effort : List.of(Effort.FAST, Effort.BALANCED)) {
        rows.add(pass(effort, documents, prepared, model, workers).against(thorough));
      }
      rows.add(thorough.against(thorough));
    }
    return rows;
  }

  private static Pass pass(
      Effort effort,
      List<AnalysedDocument> documents,
      Prepared prepared,
      EncoderModel model,
      Workers workers) {
    AtomicLong encoded = new AtomicLong();
    try (SentenceEncoder encoder = model.newEncoder()) {
      CodebookThemes themes =
          new CodebookThemes(prepared.codebook(), prepared.learnt(), effort, encoder);
      ThemeMarker.Themes counting =
          document -> {
            CodebookThemes.Reading reading = themes.plan(document);
            document.statements().stream()
                .filter(s -> s.counted() && reading.encodes(s.index()))
                .forEach(s -> encoded.incrementAndGet());
            return reading;
          };
      try (ThemeMarker marker =
          new ThemeMarker(model, counting, prepared.learnt().projection(effort, encoder.model()))) {
        int passes = effort == Effort.FAST ? FAST_PASSES : 1;
        if (effort == Effort.FAST) {
          workers.map("warming", documents, marker::mark);
        }
        encoded.set(0);
        long start = System.nanoTime();
        List<AnalysedDocument> marked = List.of();
        for (int i = 0; i < passes; i++) {
          marked = workers.map("themes", documents, marker::mark);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long statements =
            documents.stream()
                .flatMap(d -> d.statements().stream())
                .filter(Statement::counted)
                .count();
        return new Pass(
            effort,
            statements,
            encoded.get() / passes,
            marks(marked),
            passes * statements / seconds);
      }
    }
  }

  private static Set<String> marks(List<AnalysedDocument> documents) {
    Set<String> marks = new HashSet<>();
    for (AnalysedDocument document : documents) {
      for (ThemeMark mark : document.marks()) {
        marks.add(document.source().path() + "\n" + mark.statement() + "\n" + mark.themeId());
      }
    }
    return marks;
  }

  private record Pass(
      Effort effort, long statements, long encoded, Set<String> marks, double perSecond) {

    Row against(Pass truth) {
      long both = marks.stream().filter(truth.marks()::contains).count();
      int all = marks.size() + truth.marks().size();
      return new Row(effort, statements, encoded, all == 0 ? 0 : 2.0 * both / all, perSecond);
    }
  }
}
