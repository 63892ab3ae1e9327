package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.mattersarising.annotate.FigureFinder;
import org.mattersarising.model.Act;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Figure;
import org.mattersarising.model.Statement;

/**
 * Finds figures by the words around a number: sign, unit, what is counted, "from … to …". A number
 * that nothing shows to be a measure gives none. Linear in the text; stateless, safe for use by
 * several threads.
 */
public final class GrammarFigureFinder implements FigureFinder {

  /** A finder; it needs nothing. */
  public GrammarFigureFinder() {}

  @Override
  public List<Figure> find(DocumentText text, List<Statement> statements) {
    List<Figure> figures = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement.act() != Act.PROCEDURAL) {
        Words words = Words.of(text.text(), statement.span().start(), statement.span().end());
        new FigureScan(text.text(), statement.index(), words, figures).run();
      }
    }
    return List.copyOf(new LinkedHashSet<>(figures));
  }
}
