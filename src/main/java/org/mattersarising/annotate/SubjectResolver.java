package org.mattersarising.annotate;

import java.util.List;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Statement;

/**
 * Decides whose matter each statement is about: the host's unless the text makes another council's
 * service the matter. Implementations are safe for use by several threads.
 */
@FunctionalInterface
public interface SubjectResolver {

  /** The same statements, each with its subject council. */
  List<Statement> resolve(
      String text,
      DocumentFacts facts,
      DocumentStructure structure,
      List<Statement> statements,
      List<Mention> mentions);
}
