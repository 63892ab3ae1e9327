package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Sentence;

/**
 * What a training sees of statements: the features that a run would see. Immutable, safe for use by
 * several threads.
 */
public final class StatementExamples {

  private final GrammarReader grammar;
  private final StatementFeatures features;

  /** Examples as this version of the grammar reads them. */
  public StatementExamples() {
    CueLexicon lexicon = new CueLexicon();
    this.grammar = new GrammarReader(lexicon);
    this.features = new StatementFeatures(lexicon);
  }

  /**
   * One sentence.
   *
   * @param placed whether its place decides the act, so that nothing is learnt from it about acts
   *     and speakers
   */
  public record Example(Set<String> features, boolean placed) {

    public Example {
      features = Set.copyOf(features);
    }
  }

  /** One example for each sentence, in order. */
  public List<Example> read(
      String text, DocumentStructure structure, List<Sentence> sentences, List<Mention> mentions) {
    List<GrammarReading> readings = grammar.read(text, structure, sentences, mentions);
    List<Example> examples = new ArrayList<>(readings.size());
    for (int i = 0; i < readings.size(); i++) {
      examples.add(new Example(features.of(readings, i), readings.get(i).act().placed()));
    }
    return examples;
  }
}
