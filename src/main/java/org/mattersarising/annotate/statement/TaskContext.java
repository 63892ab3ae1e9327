package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Statement;

/**
 * What stands around the statements of one document: who is named in them, what was said before and
 * after, and under which title. Not for use by several threads.
 */
record TaskContext(
    String text,
    DocumentStructure structure,
    List<Statement> statements,
    Map<Integer, List<Mention>> named,
    Map<Integer, Words> titles) {

  TaskContext(
      String text,
      DocumentStructure structure,
      List<Statement> statements,
      List<Mention> mentions) {
    this(text, structure, statements, byStatement(mentions), new HashMap<>());
  }

  private static Map<Integer, List<Mention>> byStatement(List<Mention> mentions) {
    Map<Integer, List<Mention>> by = new HashMap<>();
    for (Mention mention : mentions) {
      by.computeIfAbsent(mention.statement(), k -> new ArrayList<>()).add(mention);
    }
    return by;
  }

  List<Mention> named(Statement statement) {
    return named.getOrDefault(statement.index(), List.of());
  }

  /** The statement so many places on, in the same item; null without. */
  @Nullable Statement near(Statement statement, int step) {
    int at = statement.index() + step;
    if (at < 0 || at >= statements.size()) {
      return null;
    }
    Statement other = statements.get(at);
    return other.item() == statement.item() ? other : null;
  }

  /** The words of the title above a statement. */
  Words title(Statement statement) {
    return titles.computeIfAbsent(
        statement.item(),
        item -> {
          boolean known = item >= 0 && item < structure.items().size();
          String title = known ? structure.items().get(item).title() : "";
          return Words.of(title, 0, title.length());
        });
  }
}
