package org.mattersarising.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.ActionItem;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.DocumentFindings;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/** The tasks that the minutes give to somebody, by the council that they are about. */
final class TaskIndex {

  private final Map<String, List<Task>> byCouncil = new HashMap<>();

  /**
   * A task.
   *
   * @param quote its words, in place of those of the statement around them
   * @param owner who is to do it, as the minutes name them; empty where they do not
   * @param met when it was given; null where unknown
   * @param due null where the text cannot tell
   */
  record Task(Quote quote, String owner, @Nullable LocalDate met, @Nullable LocalDate due) {}

  /** A task with the council that it is about. */
  record Owned(String councilId, Task task) {}

  void add(Owned owned) {
    byCouncil.computeIfAbsent(owned.councilId(), id -> new ArrayList<>()).add(owned.task());
  }

  /** The tasks in a document, in order. */
  static List<Owned> in(Corpus corpus, Exchanges exchanges) {
    AnalysedDocument document = exchanges.document();
    DocumentFindings findings = document.findings();
    List<Owned> found = new ArrayList<>();
    Map<Integer, Integer> tasks = new HashMap<>();
    findings.actions().forEach(a -> tasks.merge(a.statement(), 1, Integer::sum));
    for (ActionItem action : findings.actions()) {
      // What a table of actions says again stands where it was given.
      if (action.statement() >= 0 && !action.isRepeated()) {
        Statement statement = findings.statements().get(action.statement());
        String subject = statement.subjectCouncilId();
        String council = subject == null ? document.facts().councilId() : subject;
        if (council != null && !document.source().readText().slice(action.task()).isBlank()) {
          found.add(
              new Owned(
                  council,
                  new Task(
                      Quote.of(
                              corpus,
                              exchanges,
                              statement,
                              words(statement, action, tasks.get(action.statement())))
                          .withoutReply(),
                      TaskOwner.printed(exchanges, statement, action),
                      corpus.date(document),
                      action.due())));
        }
      }
    }
    return found;
  }

  /** The whole sentence, where it holds this task alone: a part of it seldom stands by itself. */
  private static TextSpan words(
      Statement statement, ActionItem action, @Nullable Integer tasksOfStatement) {
    TextSpan sentence = statement.span();
    boolean within =
        sentence.start() <= action.task().start() && action.task().end() <= sentence.end();
    return within && tasksOfStatement != null && tasksOfStatement == 1 ? sentence : action.task();
  }

  /** A council's, in order of documents. */
  List<Task> about(String councilId) {
    return byCouncil.getOrDefault(councilId, List.of());
  }
}
