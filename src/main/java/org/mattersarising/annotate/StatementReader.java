package org.mattersarising.annotate;

import java.util.List;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.Statement;

/**
 * Says of each sentence who speaks, what it does, how it stands, and what is said: one statement
 * for each sentence, of the same index. Implementations are safe for use by several threads.
 */
@FunctionalInterface
public interface StatementReader {

  /** The statements of a document; all have the host as subject council. */
  List<Statement> read(
      SourceDocument document,
      DocumentFacts facts,
      DocumentStructure structure,
      List<Sentence> sentences,
      List<Mention> mentions);
}
