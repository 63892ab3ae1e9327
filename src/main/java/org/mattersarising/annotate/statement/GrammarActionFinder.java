package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mattersarising.annotate.ActionFinder;
import org.mattersarising.model.Act;
import org.mattersarising.model.ActionItem;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * Finds tasks by the word "action" that marks them, by the columns of a table of actions, and
 * unmarked ones by the grammar of who takes on what together with what was learnt from labelled
 * statements (ADR 17). Linear in the text; immutable, safe for use by several threads.
 */
public final class GrammarActionFinder implements ActionFinder {

  private final Speakers speakers = new Speakers();
  private final TaskGrammar grammar = new TaskGrammar(speakers);

  private final PapersPromised papers = new PapersPromised(new OnePerson(speakers));

  private final @Nullable TaskModel model;

  /** A finder that has nothing but the grammar. */
  public GrammarActionFinder() {
    this.model = null;
  }

  /**
   * A finder that has learnt which sentences give a task.
   *
   * @param model that fits this version
   */
  public GrammarActionFinder(TaskModel model) {
    this.model = model;
  }

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
    TaskContext context = new TaskContext(text.text(), structure, statements, mentions);
    WeighedFeatures weighed = model == null ? null : model.weighed();
    DecidedTasks decided = new DecidedTasks(text.text(), structure, speakers, people);
    TaskMarkers markers = new TaskMarkers(speakers, people, owners);
    MarkerLines lines = new MarkerLines(speakers);
    int marked = -1;
    int lastMarker = -1;
    for (int at = 0; at < statements.size(); at++) {
      Statement statement = statements.get(at);
      if (at <= marked) {
        substance = statement.index();
        continue;
      }
      Words words = Words.of(text.text(), statement.span().start(), statement.span().end());
      TextSpan line = MarkerLines.alone(words);
      if (line != null) {
        List<ActionItem> below = lines.below(text.text(), statements, at, line, days);
        actions.addAll(below);
        marked = at + below.size();
        if (!below.isEmpty()) {
          continue;
        }
      }
      ActionTable row = ActionTable.at(text.text(), lastCell(text.text(), statement.span()), days);
      if (row != null && (row.tasks() || statement.act() == Act.ACTION)) {
        actions.add(tabled(statement, words, row, days, people));
        continue;
      }
      int marker = TaskMarkers.at(text.text(), words);
      if (marker >= 0) {
        boolean behind =
            marker <= 1
                && at > 0
                && at - 1 != lastMarker
                && sameParagraph(statements.get(at - 1), statement);
        int before = behind ? at - 1 : substance;
        lastMarker = at;
        ActionItem task =
            markers.read(text.text(), statements, statement, words, marker, before, days);
        if (before >= 0 && task.statement() == before) {
          actions.removeIf(a -> a.statement() == task.statement() && !a.marked());
        }
        actions.add(task);
      } else if (!decided.isIdle(statement)) {
        String owner = decided.owner(statement, words);
        boolean given = owner != null || isTold(context, statement, words, weighed);
        if (given && !IdleInvitations.are(text.text(), statements, statement, words)) {
          TextSpan task =
              statement.proposition() == null ? statement.span() : statement.proposition();
          String told = owner != null ? owner : owners.of(text.text(), statement, words);
          actions.add(new ActionItem(statement.index(), null, task, told, days.in(words)));
        }
      }
      boolean solid = statement.act() != Act.PROCEDURAL && marker < 0;
      substance = solid ? statement.index() : substance;
    }
    // One task is one action, although a line and its marker may both lead to it.
    return List.copyOf(new LinkedHashSet<>(actions));
  }

  /**
   * Whether an unmarked sentence gives somebody a task.
   *
   * @param weighed what adds up its features; null without a model
   */
  private boolean isTold(
      TaskContext context, Statement statement, Words words, @Nullable WeighedFeatures weighed) {
    if (statement.act() != Act.RECOMMENDATION && papers.hold(words)) {
      return true;
    }
    Given given = grammar.gives(context.text(), statement, words, context.structure());
    if (model == null || weighed == null || given == Given.CONFIRMED) {
      return given != Given.NOT;
    }
    boolean open =
        statement.act() != Act.PROCEDURAL || TaskGrammar.isProse(statement, context.structure());
    if (!open || !TaskFeatures.mayBeTask(words)) {
      return false;
    }
    model.begin(weighed);
    TaskFeatures.around(weighed, context, statement, given);
    if (model.isHopeless(weighed)) {
      return false;
    }
    TaskFeatures.words(weighed, context, statement, words);
    return model.isTask(weighed);
  }

  /** A sentence of mere procedure, too, is what a bracket behind it marks. */
  private static boolean sameParagraph(Statement before, Statement statement) {
    return before.paragraph() >= 0
        && before.paragraph() == statement.paragraph()
        && before.item() == statement.item();
  }

  /** Where the last cell begins of a statement that several cells of a row make up. */
  private static int lastCell(String text, TextSpan span) {
    int bar = span.in(text).lastIndexOf(" | ");
    return bar < 0 ? span.start() : span.start() + bar + 3;
  }

  /** A table of actions marks its rows: what stands in the column of tasks is the marker. */
  private static ActionItem tabled(
      Statement statement, Words words, ActionTable row, DueDates days, NamedPeople people) {
    TextSpan task = statement.span();
    return new ActionItem(
        statement.index(),
        task,
        task,
        people.full(row.owner()),
        row.due() == null ? days.in(words) : row.due());
  }
}
