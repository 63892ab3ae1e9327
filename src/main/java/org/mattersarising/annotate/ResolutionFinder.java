package org.mattersarising.annotate;

import java.util.List;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Resolution;
import org.mattersarising.model.Statement;

/**
 * Finds what the meeting resolved, agreed, noted or recommended. Implementations are safe for use
 * by several threads.
 */
@FunctionalInterface
public interface ResolutionFinder {

  /** The resolutions in order of the text; each clause is one, a lead-in is none. */
  List<Resolution> find(
      DocumentText text,
      DocumentFacts facts,
      DocumentStructure structure,
      List<Statement> statements);
}
