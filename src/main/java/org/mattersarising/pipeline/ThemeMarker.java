package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.SentenceVector;
import org.mattersarising.model.Statement;
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
  private final ThemeAssigner assigner;
  private final ConcurrentLinkedQueue<SentenceEncoder> idle = new ConcurrentLinkedQueue<>();

  ThemeMarker(EncoderModel model, ThemeAssigner assigner) {
    this.model = model;
    this.assigner = assigner;
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
        assigner.assign(
            text, document.structure(), document.statements(), document.mentions(), vectors),
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
