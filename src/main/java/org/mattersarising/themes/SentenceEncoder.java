package org.mattersarising.themes;

/**
 * Turns a text into a vector of length one. The vector depends on nothing but the text. An encoder
 * belongs to one thread.
 */
public interface SentenceEncoder extends AutoCloseable {

  /** The vector of a text; the caller owns it. */
  float[] encode(String text);

  /** The name and hash of the model, for manifests. */
  String model();

  @Override
  void close();
}
