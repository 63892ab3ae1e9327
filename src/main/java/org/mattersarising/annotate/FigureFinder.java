package org.mattersarising.annotate;

import java.util.List;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Figure;
import org.mattersarising.model.Statement;

/**
 * Finds the numbers that measure something. Implementations are safe for use by several threads.
 */
@FunctionalInterface
public interface FigureFinder {

  /** The figures in order of the text. Dates, item and page numbers, section numbers are none. */
  List<Figure> find(DocumentText text, List<Statement> statements);
}
