package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.mattersarising.annotate.ActionFinder;
import org.mattersarising.model.Act;
import org.mattersarising.model.ActionItem;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * Finds tasks by the word "action" that marks them, by the columns of a table of actions, and
 * unmarked ones by the act of the statement and the grammar of who takes on what: the grammar
 * confirms a task whatever the act, and rules out what can give nobody one. Linear in the text;
 * stateless, safe for use by several threads.
 */
public final class GrammarActionFinder implements ActionFinder {

  private final Speakers speakers = new Speakers();
  private final OnePerson persons = new OnePerson(speakers);
  private final Undertakings undertakings = new Undertakings(speakers, persons);
  private final IdleWords idle = new IdleWords(persons);

  /** A finder; it needs nothing. */
  public GrammarActionFinder() {}

  @Override
  public List<ActionItem> find(
      DocumentText text,
      DocumentFacts facts,
      DocumentStructure structure,
      List<Statement> statements,
      List<Mention> mentions) {
    List<ActionItem> actions = new ArrayList<>();
    int substance = -1;
    DueDates days = DueDates.of(text.text(), facts.date());
    NamedPeople people = new NamedPeople(text.text(), statements, mentions);
    TaskOwners owners = new TaskOwners(speakers, people);
    TaskMarkers markers = new TaskMarkers(speakers, people, owners);
    for (Statement statement : statements) {
      Words words = Words.of(text.text(), statement.span().start(), statement.span().end());
      ActionTable row = ActionTable.at(text.text(), statement.span().start(), days);
      if (row != null && (row.tasks() || statement.act() == Act.ACTION)) {
        actions.add(tabled(statement, words, row, days, people));
        continue;
      }
      int marker = TaskMarkers.at(text.text(), words);
      if (marker >= 0) {
        ActionItem marked =
            markers.read(text.text(), statements, statement, words, marker, substance, days);
        if (substance >= 0 && marked.statement() == substance) {
          actions.removeIf(a -> a.statement() == marked.statement() && !a.marked());
        }
        actions.add(marked);
      } else if (isTask(text.text(), statement, words, structure)) {
        TextSpan task =
            statement.proposition() == null ? statement.span() : statement.proposition();
        String owner = owners.of(text.text(), statement, words);
        actions.add(new ActionItem(statement.index(), null, task, owner, days.in(words)));
      }
      boolean solid = statement.act() != Act.PROCEDURAL && marker < 0;
      substance = solid ? statement.index() : substance;
    }
    // One task is one action, although a line and its marker may both lead to it.
    return List.copyOf(new LinkedHashSet<>(actions));
  }

  private boolean isTask(
      String text, Statement statement, Words words, DocumentStructure structure) {
    if (statement.act() == Act.ACTION) {
      return undertakings.holds(words) || !idle.are(words);
    }
    if (statement.act() == Act.QUESTION) {
      return undertakings.asks(words);
    }
    if (isResolution(statement, structure)) {
      return undertakings.agreedThatOneWould(words);
    }
    if (statement.act() == Act.PROCEDURAL) {
      return isProse(statement, structure)
          && (undertakings.pledges(words) || laterClause(text, words));
    }
    return undertakings.holds(words) || laterClause(text, words);
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

  private static boolean isProse(Statement statement, DocumentStructure structure) {
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

  /** A table of actions marks its rows: what stands in the column of tasks is the marker. */
  private static ActionItem tabled(
      Statement statement, Words words, ActionTable row, DueDates days, NamedPeople people) {
    TextSpan task = statement.span();
    return new ActionItem(
        statement.index(),
        task,
        task,
        NamedPeople.printed(row.owner()),
        row.due() == null ? days.in(words) : row.due());
  }
}
