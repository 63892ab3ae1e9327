package org.mattersarising.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the stages found in one document, its vectors apart: the greater part of what a run knows,
 * and what it need not hold of more documents than it works on.
 */
public record DocumentFindings(
    DocumentStructure structure,
    List<Statement> statements,
    List<Mention> mentions,
    List<Figure> figures,
    List<ActionItem> actions,
    List<Resolution> resolutions,
    List<CouncilLink> links,
    List<ThemeMark> marks) {

  public DocumentFindings {
    statements = List.copyOf(statements);
    mentions = List.copyOf(mentions);
    figures = List.copyOf(figures);
    actions = List.copyOf(actions);
    resolutions = List.copyOf(resolutions);
    links = List.copyOf(links);
    marks = List.copyOf(marks);
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i).index() != i) {
        throw new IllegalArgumentException("statements are numbered from 0 without a gap");
      }
    }
  }

  /**
   * By the index of each statement that gives no task but again: the id of the one where the first
   * of its tasks was given.
   */
  public Map<Integer, String> tasksSaidAgain() {
    Map<Integer, String> again = new HashMap<>();
    for (ActionItem action : actions) {
      if (action.isRepeated()) {
        int earlier = actions.get(action.repeats()).statement();
        again.putIfAbsent(action.statement(), statements.get(earlier).id());
      }
    }
    actions.stream().filter(a -> !a.isRepeated()).forEach(a -> again.remove(a.statement()));
    return again;
  }

  /** The same with other statements of the same number. */
  DocumentFindings with(List<Statement> newStatements) {
    return new DocumentFindings(
        structure, newStatements, mentions, figures, actions, resolutions, links, marks);
  }
}
