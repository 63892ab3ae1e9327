package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

  private static final Set<String> BUSINESS =
      ReportingVerbs.words(
          """
          present attendance attended absent apologies apology meeting meetings minutes agenda item
          items closed quorum quorate adjourned signed declared interest interests pdf\
          """);

  /** A finder; it needs nothing. */
  public GrammarFigureFinder() {}

  @Override
  public List<Figure> find(DocumentText text, List<Statement> statements) {
    List<Figure> figures = new ArrayList<>();
    for (Statement statement : statements) {
      Words words = Words.of(text.text(), statement.span().start(), statement.span().end());
      if (statement.act() != Act.PROCEDURAL || tellsSomething(words)) {
        new FigureScan(text.text(), statement.index(), words, figures).run();
      }
    }
    return List.copyOf(new LinkedHashSet<>(figures));
  }

  /**
   * Whether a procedural sentence tells something beside the meeting's own business: thanks for six
   * years of service, but no row of a table, no attendance and no hour of the next meeting.
   */
  private static boolean tellsSomething(Words words) {
    if (words.size() == 0
        || !words.lower(words.size() - 1).equals(".")
        || FiniteVerbs.noneBefore(words, words.size())) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (BUSINESS.contains(words.lower(i))) {
        return false;
      }
    }
    return true;
  }
}
