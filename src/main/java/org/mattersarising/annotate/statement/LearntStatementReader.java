package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.annotate.StatementReader;
import org.mattersarising.model.Act;
import org.mattersarising.model.Coded;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Statement;

/**
 * Reads statements by the grammar of minutes and what was learnt from labelled statements, both
 * together (stacked: Wolpert, 1992). Where the layout says what a line is, the grammar decides
 * alone. Linear in the text; immutable, safe for use by several threads.
 */
public final class LearntStatementReader implements StatementReader {

  private static final int MOST_REASONS = 6;

  private final GrammarReader grammar;
  private final StatementFeatures features;
  private final StatementModel model;
  private final StatementWeights weights;

  /**
   * A reader to whom cues alone tell what says that its matter came up before.
   *
   * @throws IllegalArgumentException where the model was trained on other features
   */
  public LearntStatementReader(StatementModel model) {
    this(model, null);
  }

  /**
   * @param recurrence what tells which sentences say that their matter came up before; null for
   *     cues alone
   * @throws IllegalArgumentException where a model was trained on other features
   */
  public LearntStatementReader(StatementModel model, @Nullable RecurrenceModel recurrence) {
    if (!model.fits() || recurrence != null && !recurrence.fits()) {
      throw new IllegalArgumentException("the model was trained on other features");
    }
    CueLexicon lexicon = new CueLexicon();
    this.grammar = new GrammarReader(lexicon);
    this.features = new StatementFeatures(lexicon);
    this.model = model;
    this.weights = new StatementWeights(model, recurrence);
  }

  @Override
  public List<Statement> read(
      SourceDocument document,
      DocumentFacts facts,
      DocumentStructure structure,
      List<Sentence> sentences,
      List<Mention> mentions) {
    StatementMaker maker = new StatementMaker(document, facts);
    List<Statement> statements = new ArrayList<>(sentences.size());
    List<GrammarReading> readings =
        grammar.read(document.readText().text(), structure, sentences, mentions);
    WeighedFeatures weighed = weights.weighed();
    StatedRecurrence stated =
        new StatedRecurrence(weights, document.readText().text(), readings, mentions);
    for (int i = 0; i < readings.size(); i++) {
      GrammarReading reading = readings.get(i);
      StackedLabels labels = labels(readings, i, weighed);
      double score =
          reading.act().placed()
              ? reading.act().score()
              : model.reliability().calibrated(labels.actShare());
      statements.add(
          maker.make(
              reading,
              labels.act(),
              score,
              labels.stance(),
              labels.speaker(),
              stated.says(i, weighed)));
    }
    return List.copyOf(statements);
  }

  /** The labels of a statement, whose features are in {@code weighed} if it is not placed. */
  private StackedLabels labels(List<GrammarReading> readings, int index, WeighedFeatures weighed) {
    GrammarReading reading = readings.get(index);
    if (reading.act().placed()) {
      return StackedLabels.placed(reading);
    }
    weights.begin(weighed);
    features.give(weighed, readings, index);
    return StackedLabels.of(model, reading, weights.scores(weighed));
  }

  /** How the three labels of one statement were decided: act, speaker group, stance. */
  public List<LabelDecision> explain(
      DocumentText text,
      DocumentStructure structure,
      List<Sentence> sentences,
      List<Mention> mentions,
      int statement) {
    List<GrammarReading> readings = grammar.read(text.text(), structure, sentences, mentions);
    StackedLabels labels = labels(readings, statement, weights.weighed());
    Set<String> found = features.of(readings, statement);
    GrammarReading reading = readings.get(statement);
    boolean learnt = !reading.act().placed();
    String rule = reading.act().cue();
    return List.of(
        decision(
            "act",
            Act.values(),
            labels.acts(),
            0,
            found,
            learnt,
            reading.act().act().code() + ": " + rule),
        decision(
            "speaker_group",
            SpeakerGroup.values(),
            labels.speakers(),
            StatementModel.ACTS,
            found,
            learnt,
            reading.speaker().group().code() + ": " + reading.speaker().method().code()),
        decision(
            "stance",
            Stance.values(),
            labels.stances(),
            StatementModel.ACTS + StatementModel.SPEAKERS,
            found,
            learnt,
            reading.act().stance().code() + ": " + rule));
  }

  private LabelDecision decision(
      String label,
      Coded[] values,
      double[] shares,
      int column,
      Set<String> found,
      boolean learnt,
      String rule) {
    int best = StackedLabels.best(shares);
    int next = StackedLabels.best(shares, best);
    return new LabelDecision(
        label,
        values[best].code(),
        shares[best],
        values[next].code(),
        shares[next],
        rule,
        learnt,
        learnt ? model.reasons(found, column + best, column + next, MOST_REASONS) : List.of());
  }
}
