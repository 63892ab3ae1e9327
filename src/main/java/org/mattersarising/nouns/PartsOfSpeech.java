package org.mattersarising.nouns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;

/** The shipped tagger of parts of speech (Universal Dependencies tags, English Web Treebank). */
public final class PartsOfSpeech {

  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  /**
   * How many sequences of tags are kept while a sentence is read. Three, as the tagger has by
   * default, gave the same tags to 69,522 words of minutes and took more than twice as long.
   */
  private static final int SEQUENCES = 1;

  private PartsOfSpeech() {}

  /** The model, which is immutable and may serve several taggers; each call reads it anew. */
  public static POSModel shipped() {
    try (InputStream in = POSModel.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("missing resource: " + MODEL);
      }
      POSModel model = new POSModel(in);
      MaxentModel scores = model.getArtifact("pos.model");
      return new POSModel(model.getLanguage(), scores, SEQUENCES, Map.of(), model.getFactory());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
