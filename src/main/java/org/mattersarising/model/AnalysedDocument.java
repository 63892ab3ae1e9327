package org.mattersarising.model;

import java.util.List;
import java.util.function.Supplier;

/**
 * One document after all stages that need nothing but itself. What was found in it may lie
 * elsewhere and be fetched whenever it is asked for, so that a run can hold all its documents: ask
 * for {@link #findings} or a list once where many elements are wanted. Immutable, safe for use by
 * several threads; equal only to itself.
 */
public final class AnalysedDocument {

  private final SourceDocument source;
  private final DocumentFacts facts;
  private final Supplier<DocumentFindings> findings;
  private final Supplier<SentenceVectors> vectors;

  /** A document with all that was found, held in memory. */
  public AnalysedDocument(
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
    this(
        source,
        facts,
        held(
            new DocumentFindings(
                structure, statements, mentions, figures, actions, resolutions, links, marks)),
        held(new SentenceVectors(vectors)));
  }

  /**
   * A document whose findings are fetched.
   *
   * @param findings answers the same each time, from any thread
   * @param vectors likewise
   */
  public AnalysedDocument(
      SourceDocument source,
      DocumentFacts facts,
      Supplier<DocumentFindings> findings,
      Supplier<SentenceVectors> vectors) {
    this.source = source;
    this.facts = facts;
    this.findings = findings;
    this.vectors = vectors;
  }

  private static <T> Supplier<T> held(T value) {
    return () -> value;
  }

  /** What it was read from. */
  public SourceDocument source() {
    return source;
  }

  /** Whose minutes they are, and when. */
  public DocumentFacts facts() {
    return facts;
  }

  /** All that was found in it but the vectors. */
  public DocumentFindings findings() {
    return findings.get();
  }

  /** Its items and paragraphs. */
  public DocumentStructure structure() {
    return findings().structure();
  }

  /** Its statements in order; the index of each is its place. */
  public List<Statement> statements() {
    return findings().statements();
  }

  /** Names in it. */
  public List<Mention> mentions() {
    return findings().mentions();
  }

  /** Numbers in it. */
  public List<Figure> figures() {
    return findings().figures();
  }

  /** Tasks in it. */
  public List<ActionItem> actions() {
    return findings().actions();
  }

  /** What was resolved. */
  public List<Resolution> resolutions() {
    return findings().resolutions();
  }

  /** What it says of councils and other bodies. */
  public List<CouncilLink> links() {
    return findings().links();
  }

  /** Themes of its statements. */
  public List<ThemeMark> marks() {
    return findings().marks();
  }

  /** The vectors of counted statements that have one, by ascending statement. */
  public List<SentenceVector> vectors() {
    return vectors.get().all();
  }

  /** The same document with other statements of the same number. */
  public AnalysedDocument with(List<Statement> newStatements) {
    return new AnalysedDocument(source, facts, held(findings().with(newStatements)), vectors);
  }

  /**
   * The same document with its text and findings held in memory, for whoever asks it often: each
   * question to a document that was put away has to find it first.
   */
  public AnalysedDocument inHand() {
    DocumentText text = source.text();
    return new AnalysedDocument(
        text == null ? source : source.with(text.inHand()), facts, held(findings()), vectors);
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
