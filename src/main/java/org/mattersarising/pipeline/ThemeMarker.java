package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.SentenceVector;
import org.mattersarising.model.Statement;
import org.mattersarising.model.ThemeMark;
import org.mattersarising.themes.EncoderModel;
import org.mattersarising.themes.PropositionText;
import org.mattersarising.themes.SentenceEncoder;
import org.mattersarising.themes.ThemeAssigner;

/**
 * Adds vectors and theme marks to a document. Encoders belong to one thread at a time: each call
 * borrows one, so there are as many as threads.
 */
final class ThemeMarker implements AutoCloseable {

  private final EncoderModel model;
  private final Themes themes;
  private final ConcurrentLinkedQueue<SentenceEncoder> idle = new ConcurrentLinkedQueue<>();

  /** What decides on the themes of a document. */
  @FunctionalInterface
  interface Themes {
    List<ThemeMark> of(AnalysedDocument document, List<SentenceVector> vectors);
  }

  ThemeMarker(EncoderModel model, Themes themes) {
    this.model = model;
    this.themes = themes;
  }

  /** A marker of one codebook's themes. */
  static ThemeMarker by(EncoderModel model, ThemeAssigner assigner) {
    return new ThemeMarker(
        model,
        (document, vectors) ->
            assigner.assign(
                document.source().readText().text(),
                document.structure(),
                document.statements(),
                document.mentions(),
                vectors));
  }

  /** The same document with vectors of its counted statements and their themes. */
  AnalysedDocument mark(AnalysedDocument document) {
    String text = document.source().readText().text();
    List<SentenceVector> vectors = vectors(document, text);
    return new AnalysedDocument(
        document.source(),
        document.facts(),
        document.structure(),
        document.statements(),
        document.mentions(),
        document.figures(),
        document.actions(),
        document.resolutions(),
        document.links(),
        themes.of(document, vectors),
        vectors);
  }

  private List<SentenceVector> vectors(AnalysedDocument document, String text) {
    SentenceEncoder waiting = idle.poll();
    SentenceEncoder encoder = waiting == null ? model.newEncoder() : waiting;
    List<SentenceVector> vectors = new ArrayList<>();
    for (Statement statement : document.statements()) {
      if (statement.counted()) {
        String words = PropositionText.forEncoding(text, statement, document.mentions());
        vectors.add(new SentenceVector(statement.index(), encoder.encode(words)));
      }
    }
    idle.add(encoder);
    return vectors;
  }

  @Override
  public void close() {
    for (SentenceEncoder encoder = idle.poll(); encoder != null; encoder = idle.poll()) {
      encoder.close();
    }
  }
}
