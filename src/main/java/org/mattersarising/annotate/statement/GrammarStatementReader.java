package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.List;
import org.mattersarising.annotate.StatementReader;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.Statement;

/**
 * Reads statements by a grammar of minutes: frame, speaker, cues with weights (see {@code
 * cues.txt}). Nothing is learnt, so that every decision can be explained. Linear in the text;
 * immutable, safe for use by several threads.
 */
public final class GrammarStatementReader implements StatementReader {

  private final GrammarReader grammar = new GrammarReader(new CueLexicon());

  /** A reader with the built-in cues. */
  public GrammarStatementReader() {}

  @Override
  public List<Statement> read(
      SourceDocument document,
      DocumentFacts facts,
      DocumentStructure structure,
      List<Sentence> sentences,
      List<Mention> mentions) {
    StatementMaker maker = new StatementMaker(document, facts);
    List<Statement> statements = new ArrayList<>(sentences.size());
    for (GrammarReading reading :
        grammar.read(document.readText().text(), structure, sentences, mentions)) {
      ActReading act = reading.act();
      statements.add(
          maker.make(
              reading, act.act(), act.score(), act.stance(), reading.speaker(), reading.recurs()));
    }
    return List.copyOf(statements);
  }
}
