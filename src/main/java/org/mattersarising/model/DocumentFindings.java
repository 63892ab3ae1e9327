package org.mattersarising.model;

import java.util.List;

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

  /** The same with other statements of the same number. */
  DocumentFindings with(List<Statement> newStatements) {
    return new DocumentFindings(
        structure, newStatements, mentions, figures, actions, resolutions, links, marks);
  }
}
