package org.mattersarising.themes;

/** Counts letters: a stand-in where meaning does not matter. */
final class LetterEncoder implements SentenceEncoder {

  @Override
  public float[] encode(String text) {
    float[] vector = new float[EncoderModel.DIMENSIONS];
    vector[0] = 1;
    text.chars().filter(c -> c < vector.length).forEach(c -> vector[c]++);
    double square = 0;
    for (float x : vector) {
      square += x * x;
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) (vector[i] / Math.sqrt(square));
    }
    return vector;
  }

  @Override
  public String model() {
    return "letters 1";
  }

  @Override
  public void close() {}
}
