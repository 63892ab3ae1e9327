package org.mattersarising.model;

/**
 * The meaning of a proposition as a point, of length one.
 *
 * @param statement the index of the statement in its document
 * @param values not copied: nobody may change them
 */
@SuppressWarnings("ArrayRecordComponent") // hundreds of floats a statement: a list would box them
public record SentenceVector(int statement, float[] values) {

  /** The cosine of the angle between two vectors of length one, quantised to six decimals. */
  public double cosine(SentenceVector other) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += (double) values[i] * other.values[i];
    }
    return Math.rint(sum * 1e6) / 1e6;
  }
}
