package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Statement;

/**
 * What a training sees of sentences that may give a task: the features that a run would see.
 * Immutable, safe for use by several threads.
 */
public final class TaskExamples {

  private final TaskGrammar grammar = new TaskGrammar(new Speakers());

  /** Examples as this version of the grammar reads them. */
  public TaskExamples() {}

  /**
   * One sentence that may give a task.
   *
   * @param features none for one that a marker marks, or that can give no task
   * @param given what its grammar says of a task
   */
  public record Example(Set<String> features, Given given) {

    public Example {
      features = Set.copyOf(features);
    }
  }

  /**
   * One example for each statement.
   *
   * @param statements as a reader reads them that was not trained on them
   */
  public List<Example> read(
      String text,
      DocumentStructure structure,
      List<Statement> statements,
      List<Mention> mentions) {
    TaskContext context = new TaskContext(text, structure, statements, mentions);
    List<Example> examples = new ArrayList<>(statements.size());
    for (Statement statement : statements) {
      Words words = Words.of(text, statement.span().start(), statement.span().end());
      boolean open = TaskMarkers.at(text, words) < 0 && TaskFeatures.mayBeTask(words);
      Given given = open ? grammar.gives(text, statement, words, structure) : Given.NOT;
      NamedFeatures features = new NamedFeatures();
      if (open) {
        TaskFeatures.around(features, context, statement, given);
        TaskFeatures.words(features, context, statement, words);
      }
      examples.add(new Example(features.names(), given));
    }
    return examples;
  }
}
