package org.mattersarising.annotate.statement;

import java.util.List;
import org.mattersarising.model.Act;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.Statement;

/**
 * Unmarked tasks by the grammar of who takes on what, and by the act of the statement where the
 * grammar does not tell. Stateless, safe for use by several threads.
 */
final class TaskGrammar {

  private final Undertakings undertakings;

  TaskGrammar(Speakers speakers) {
    this.undertakings = new Undertakings(speakers, new OnePerson(speakers));
  }

  /** What a statement says by its grammar of a task. */
  Given gives(String text, Statement statement, Words words, DocumentStructure structure) {
    if (confirms(text, statement, words, structure)) {
      return Given.CONFIRMED;
    }
    return statement.act() == Act.ACTION ? Given.OPEN : Given.NOT;
  }

  /** Whether somebody takes a task on, or is given one, in so many words. */
  private boolean confirms(
      String text, Statement statement, Words words, DocumentStructure structure) {
    return switch (statement.act()) {
      case ACTION -> undertakings.holds(words) || laterClause(text, words);
      case QUESTION -> undertakings.asks(words);
      case PROCEDURAL ->
          !isResolution(statement, structure)
                  && isProse(statement, structure)
                  && (undertakings.pledges(words) || laterClause(text, words))
              || isResolution(statement, structure) && undertakings.agreedThatOneWould(words);
      default ->
          isResolution(statement, structure)
              ? undertakings.agreedThatOneWould(words)
              : undertakings.holds(words) || laterClause(text, words);
    };
  }

  /** Whether a clause after the first is one in which somebody takes a task on. */
  private boolean laterClause(String text, Words words) {
    for (int i = 3; i + 3 < words.size(); i++) {
      String word = words.lower(i);
      if (word.equals("whether") || word.equals("if")) {
        return false;
      }
      boolean joint =
          word.equals("and") || word.equals("but") || word.equals("which") || word.equals(";");
      boolean subject = joint && (words.lower(i + 1).equals("the") || words.at(i + 1).capital());
      if (subject) {
        Words clause = Words.of(text, words.at(i + 1).start(), words.at(words.size() - 1).end());
        if (undertakings.pledgesLater(clause)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a statement stands in the running text of an item. */
  static boolean isProse(Statement statement, DocumentStructure structure) {
    List<Paragraph> paragraphs = structure.paragraphs();
    boolean known = statement.paragraph() >= 0 && statement.paragraph() < paragraphs.size();
    if (!known || statement.item() < 0) {
      return false;
    }
    ParagraphKind kind = paragraphs.get(statement.paragraph()).kind();
    return kind == ParagraphKind.TEXT || kind == ParagraphKind.LIST_ITEM;
  }

  private static boolean isResolution(Statement statement, DocumentStructure structure) {
    List<Paragraph> paragraphs = structure.paragraphs();
    boolean known = statement.paragraph() >= 0 && statement.paragraph() < paragraphs.size();
    return known && paragraphs.get(statement.paragraph()).kind() == ParagraphKind.RESOLUTION;
  }
}
