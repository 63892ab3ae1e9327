package org.mattersarising.annotate;

import java.util.List;
import org.mattersarising.model.ActionItem;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Statement;

/**
 * Finds the tasks that the minutes give to somebody. Implementations are safe for use by several
 * threads.
 */
@FunctionalInterface
public interface ActionFinder {

  /** The tasks in order of the text, each with the statement that holds it. */
  List<ActionItem> find(
      DocumentText text,
      DocumentFacts facts,
      DocumentStructure structure,
      List<Statement> statements,
      List<Mention> mentions);
}
