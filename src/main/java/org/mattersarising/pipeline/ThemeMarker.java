package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.SentenceVector;
import org.mattersarising.model.Statement;
import org.mattersarising.model.ThemeMark;
import org.mattersarising.themes.EncoderModel;
import org.mattersarising.themes.PropositionText;
import org.mattersarising.themes.SentenceEncoder;
import org.mattersarising.themes.StatementGrams;
import org.mattersarising.themes.ThemeAssigner;
import org.mattersarising.themes.WordProjection;

/**
 * Adds vectors and theme marks to a document. Encoders belong to one thread at a time: each call
 * borrows one, so there are as many as threads.
 */
final class ThemeMarker implements AutoCloseable {

  /** So many different propositions are kept; a text's vector is the same however it came. */
  private static final int MOST_KEPT = 20_000;

  private final EncoderModel model;
  private final Themes themes;
  private final Optional<WordProjection> projection;
  private final ConcurrentLinkedQueue<SentenceEncoder> idle = new ConcurrentLinkedQueue<>();
  private final Map<String, float[]> kept = new ConcurrentHashMap<>();

  /** What decides on the themes of a document. */
  @FunctionalInterface
  interface Themes {

    /** What there is to do for a document. */
    Plan plan(AnalysedDocument document);
  }

  /** What there is to do for one document. */
  interface Plan {

    /** Whether a counted statement goes through the transformer. */
    boolean encodes(int statement);

    /** The buckets of a counted statement's words, where they are known already. */
    default Optional<int[]> grams(int statement) {
      return Optional.empty();
    }

    /**
     * The marks.
     *
     * @param vectors of the statements that were asked for
     */
    List<ThemeMark> marks(List<SentenceVector> vectors);
  }

  /**
   * A marker.
   *
   * @param projection gives statements that do not go through the transformer a vector; without it,
   *     all go through
   */
  ThemeMarker(EncoderModel model, Themes themes, Optional<WordProjection> projection) {
    this.model = model;
    this.themes = themes;
    this.projection = projection;
  }

  /** A marker of one codebook's themes that encodes every counted statement. */
  static ThemeMarker by(EncoderModel model, ThemeAssigner assigner) {
    return new ThemeMarker(
        model,
        document ->
            new Plan() {
              @Override
              public boolean encodes(int statement) {
                return true;
              }

              @Override
              public List<ThemeMark> marks(List<SentenceVector> vectors) {
                return assigner.assign(
                    document.source().readText().text(),
                    document.structure(),
                    document.statements(),
                    document.mentions(),
                    vectors);
              }
            },
        Optional.empty());
  }

  /** The same document with vectors of its counted statements and their themes. */
  AnalysedDocument mark(AnalysedDocument document) {
    Plan plan = themes.plan(document);
    String text = document.source().readText().text();
    List<SentenceVector> all = new ArrayList<>();
    List<SentenceVector> asked = new ArrayList<>();
    SentenceEncoder encoder = null;
    for (Statement statement : document.statements()) {
      if (!statement.counted()) {
        continue;
      }
      boolean encodes = plan.encodes(statement.index());
      if (encodes || projection.isEmpty()) {
        if (encoder == null) {
          SentenceEncoder waiting = idle.poll();
          encoder = waiting == null ? model.newEncoder() : waiting;
        }
        SentenceVector vector =
            new SentenceVector(
                statement.index(),
                encoded(
                    PropositionText.forEncoding(text, statement, document.mentions()), encoder));
        all.add(vector);
        if (encodes) {
          asked.add(vector);
        }
      } else {
        int[] grams =
            plan.grams(statement.index())
                .orElseGet(() ->
                    StatementGrams.of(text, document.structure(), statement, document.mentions()));
        all.add(new SentenceVector(statement.index(), projection.get().vector(grams)));
      }
    }
    if (encoder != null) {
      idle.add(encoder);
    }
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
        plan.marks(asked),
        all);
  }

  private float[] encoded(String words, SentenceEncoder encoder) {
    float[] known = kept.get(words);
    if (known != null) {
      return known;
    }
    float[] vector = encoder.encode(words);
    if (kept.size() < MOST_KEPT) {
      kept.put(words, vector);
    }
    return vector;
  }

  @Override
  public void close() {
    for (SentenceEncoder encoder = idle.poll(); encoder != null; encoder = idle.poll()) {
      encoder.close();
    }
  }
}
