package org.mattersarising.annotate;

import java.util.List;
import org.mattersarising.model.CouncilLink;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Statement;

/**
 * Finds what the text says of a council and another council or organisation. Implementations are
 * safe for use by several threads.
 */
@FunctionalInterface
public interface CouncilLinkFinder {

  /**
   * The links in order of statement, then of the text; none from a council that is not known, and
   * one of a kind a statement.
   */
  List<CouncilLink> find(
      String text, DocumentFacts facts, List<Statement> statements, List<Mention> mentions);
}
