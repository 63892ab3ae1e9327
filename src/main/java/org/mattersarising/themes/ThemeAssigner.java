package org.mattersarising.themes;

import java.util.List;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Mention;
import org.mattersarising.model.SentenceVector;
import org.mattersarising.model.Statement;
import org.mattersarising.model.ThemeMark;

/**
 * Decides which counted statements are about which themes. A document's marks never depend on other
 * documents. Implementations are safe for use by several threads.
 */
@FunctionalInterface
public interface ThemeAssigner {

  /**
   * The marks in order of statement, then of score.
   *
   * @param vectors of the counted statements' propositions, by ascending statement
   */
  List<ThemeMark> assign(
      String text,
      DocumentStructure structure,
      List<Statement> statements,
      List<Mention> mentions,
      List<SentenceVector> vectors);
}
