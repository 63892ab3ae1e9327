package org.mattersarising.nouns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;

/** The shipped tagger of parts of speech (Universal Dependencies tags, English Web Treebank). */
public final class PartsOfSpeech {

  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private PartsOfSpeech() {}

  /** The model, which is immutable and may serve several taggers; each call reads it anew. */
  public static POSModel shipped() {
    try (InputStream in = POSModel.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("missing resource: " + MODEL);
      }
      return new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
