package org.mattersarising.annotate.statement;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Act;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.ResolutionKind;
import org.mattersarising.model.Statement;

/**
 * Unmarked tasks by the grammar of who takes on what, and by the act of the statement where the
 * grammar does not tell. Stateless, safe for use by several threads.
 */
final class TaskGrammar {

  private static final int LABEL_REACH = 12;

  private final Undertakings undertakings;
  private final ChargedClauses charged;
  private final Promises promises;

  TaskGrammar(Speakers speakers) {
    OnePerson persons = new OnePerson(speakers);
    this.undertakings = new Undertakings(speakers, persons);
    this.charged = new ChargedClauses(speakers, persons);
    this.promises = new Promises(persons);
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
      String text, Statement statement, Words whole, DocumentStructure structure) {
    Words words = unnumbered(whole);
    if (isDecided(text, statement, structure)
        ? charged.clause(words) != null
        : charged.decided(words) != null) {
      return true;
    }
    return switch (statement.act()) {
      case ACTION -> undertakings.holds(words) || laterClause(text, words) || promises.hold(words);
      case QUESTION -> undertakings.asks(words) || promises.hold(words);
      case PROCEDURAL ->
          !isResolution(statement, structure)
                  && isProse(statement, structure)
                  && (undertakings.pledges(words)
                      || laterClause(text, words)
                      || promises.hold(words)
                      || undertakings.isCharged(words))
              || isResolution(statement, structure) && undertakings.agreedThatOneWould(words);
      default ->
          isResolution(statement, structure)
              ? undertakings.agreedThatOneWould(words)
              : undertakings.holds(words) || laterClause(text, words) || promises.hold(words);
    };
  }

  /** Behind "4." and "(b)". */
  private static Words unnumbered(Words words) {
    int at = words.lower(0).equals("(") ? 1 : 0;
    String first = words.lower(at);
    boolean number =
        !first.isEmpty()
            && first.length() <= 3
            && (Character.isDigit(first.charAt(0)) || !words.at(at).capital() && !words.isMark(at));
    boolean closed = words.lower(at + 1).equals(".") || words.lower(at + 1).equals(")");
    return number && closed && at + 2 < words.size() ? words.from(at + 2) : words;
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
      boolean subject = joint && opensClause(words, i + 1);
      if (subject) {
        Words clause = Words.of(text, words.at(i + 1).start(), words.at(words.size() - 1).end());
        boolean apart = word.equals(";") || word.equals("and") && words.lower(i - 1).equals(",");
        if (undertakings.pledgesLater(clause) || apart && undertakings.isGiven(clause)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean opensClause(Words words, int at) {
    return words.at(at).capital()
        || switch (words.lower(at)) {
          case "the", "he", "she", "it" -> true;
          default -> false;
        };
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

  /** Whether a statement stands in a resolution, or in a list that one opens. */
  private static boolean isDecided(String text, Statement statement, DocumentStructure structure) {
    List<Paragraph> paragraphs = structure.paragraphs();
    if (statement.paragraph() < 0 || statement.paragraph() >= paragraphs.size()) {
      return false;
    }
    Paragraph paragraph = paragraphs.get(statement.paragraph());
    if (label(text, paragraphs, paragraph) == ResolutionKind.RECOMMENDED) {
      return false; // what is asked of others
    }
    String led = paragraph.leadIn() < 0 ? "" : paragraphs.get(paragraph.leadIn()).span().in(text);
    return paragraph.kind() == ParagraphKind.RESOLUTION
        || paragraph.kind() == ParagraphKind.LIST_ITEM
            && ResolutionWords.introduce(led.toLowerCase(Locale.ROOT));
  }

  /** What is said above a clause, or at its head; null without. */
  private static @Nullable ResolutionKind label(
      String text, List<Paragraph> paragraphs, Paragraph paragraph) {
    int last = paragraph.leadIn() < 0 ? paragraph.index() : paragraph.leadIn();
    for (int i = last; i >= Math.max(0, last - LABEL_REACH); i--) {
      Paragraph above = paragraphs.get(i);
      ResolutionKind label =
          above.item() == paragraph.item()
              ? ResolutionWords.label(text, above.span().start(), above.span().end())
              : null;
      if (label != null) {
        return label;
      }
    }
    return null;
  }

  private static boolean isResolution(Statement statement, DocumentStructure structure) {
    List<Paragraph> paragraphs = structure.paragraphs();
    boolean known = statement.paragraph() >= 0 && statement.paragraph() < paragraphs.size();
    return known && paragraphs.get(statement.paragraph()).kind() == ParagraphKind.RESOLUTION;
  }
}
