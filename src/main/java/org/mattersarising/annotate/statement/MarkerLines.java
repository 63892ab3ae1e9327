package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.ActionItem;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * "ACTION:" on a line of its own: it marks the tasks below it where these begin with who has to do
 * them or with what is to be done, one or a list of them; else it speaks of what stands above.
 * Stateless.
 */
final class MarkerLines {

  private static final Set<String> KINDS =
      WordSet.of("point", "points", "required", "agreed", "items", "item");

  /** What a task in a list begins with that leaves out who has to do it. */
  private static final Set<String> TASK_STARTS =
      WordSet.of(
          "to",
          "circulate",
          "provide",
          "send",
          "share",
          "bring",
          "write",
          "arrange",
          "add",
          "include",
          "invite",
          "ask",
          "contact",
          "check",
          "obtain",
          "prepare",
          "book",
          "find");

  private final MarkedOwners owners;

  MarkerLines(Speakers speakers) {
    this.owners = new MarkedOwners(speakers);
  }

  /** The marker of a statement that is nothing else; null for any other statement. */
  static @Nullable TextSpan alone(Words words) {
    String first = words.lower(0);
    if (!first.equals("action") && !first.equals("actions") || !words.at(0).capital()) {
      return null;
    }
    int at = KINDS.contains(words.lower(1)) ? 2 : 1;
    while (at < words.size() && words.isMark(at)) {
      at++;
    }
    return at < words.size() ? null : new TextSpan(words.at(0).start(), words.at(0).end());
  }

  /**
   * The tasks that a marker's line marks.
   *
   * @param at the place of its statement in the list
   * @return those below it, in their order; none where it speaks of what stands above
   */
  List<ActionItem> below(
      String text, List<Statement> statements, int at, TextSpan marker, DueDates days) {
    List<ActionItem> tasks = new ArrayList<>();
    for (int i = at + 1; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      Words words = Words.of(text, statement.span().start(), statement.span().end());
      if (statement.item() != statements.get(at).item() || words.size() < 3) {
        break;
      }
      String owner = owners.before(text, words);
      boolean listed = TASK_STARTS.contains(words.lower(0)) && !words.lower(1).equals("be");
      if (owner.isEmpty() && !listed) {
        break;
      }
      tasks.add(
          new ActionItem(
              statement.index(),
              marker,
              statement.span(),
              NamedPeople.printed(owner),
              days.in(words)));
    }
    return tasks;
  }
}
