package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Sentence;

/**
 * What a training sees of sentences that may say of themselves that their matter came up before:
 * the features that a run would see. Immutable, safe for use by several threads.
 */
public final class RecurrenceExamples {

  private final GrammarReader grammar;
  private final StatementFeatures features;

  /** Examples as this version of the grammar reads them. */
  public RecurrenceExamples() {
    CueLexicon lexicon = new CueLexicon();
    this.grammar = new GrammarReader(lexicon);
    this.features = new StatementFeatures(lexicon);
  }

  /**
   * One sentence.
   *
   * @param features none of one that can say no such thing
   * @param cue whether a cue says so, so that nothing learnt is asked
   */
  public record Example(Set<String> features, boolean cue) {

    public Example {
      features = Set.copyOf(features);
    }
  }

  /** One example for each sentence, in order. */
  public List<Example> read(
      String text, DocumentStructure structure, List<Sentence> sentences, List<Mention> mentions) {
    List<GrammarReading> readings = grammar.read(text, structure, sentences, mentions);
    RecurrenceFeatures own = new RecurrenceFeatures(text, readings, mentions);
    List<Example> examples = new ArrayList<>(readings.size());
    for (int i = 0; i < readings.size(); i++) {
      NamedFeatures names = new NamedFeatures();
      if (own.maySay(i)) {
        features.give(names, readings, i);
        own.give(names, i);
      }
      examples.add(new Example(names.names(), readings.get(i).recurs()));
    }
    return examples;
  }
}
