package org.mattersarising.model;

import java.util.List;

/**
 * One document after all stages that need nothing but itself.
 *
 * @param vectors of counted statements that have one, by ascending statement
 */
public record AnalysedDocument(
    SourceDocument source,
    DocumentFacts facts,
    DocumentStructure structure,
    List<Statement> statements,
    List<Mention> mentions,
    List<Figure> figures,
    List<ActionItem> actions,
    List<Resolution> resolutions,
    List<CouncilLink> links,
    List<ThemeMark> marks,
    List<SentenceVector> vectors) {

  public AnalysedDocument {
    statements = List.copyOf(statements);
    mentions = List.copyOf(mentions);
    figures = List.copyOf(figures);
    actions = List.copyOf(actions);
    resolutions = List.copyOf(resolutions);
    links = List.copyOf(links);
    marks = List.copyOf(marks);
    vectors = List.copyOf(vectors);
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i).index() != i) {
        throw new IllegalArgumentException("statements are numbered from 0 without a gap");
      }
    }
  }

  /** The same document with other statements of the same number. */
  public AnalysedDocument with(List<Statement> newStatements) {
    return new AnalysedDocument(
        source,
        facts,
        structure,
        newStatements,
        mentions,
        figures,
        actions,
        resolutions,
        links,
        marks,
        vectors);
  }

  /** The exact words of a statement. */
  public String text(Statement statement) {
    return source.readText().slice(statement.span());
  }

  /** The words of its proposition, or of the whole statement where it has none. */
  public String propositionText(Statement statement) {
    TextSpan span = statement.proposition();
    return source.readText().slice(span == null ? statement.span() : span);
  }
}
