package org.mattersarising.recurrence;

import org.mattersarising.model.SentenceVector;

/**
 * A meaning in a byte for each dimension, a quarter of the memory: concerns of all councils are
 * held at once. Cosines differ from those of the whole vector by less than 0.01. Immutable.
 */
final class CoarseVector {

  private final byte[] values;
  private final double norm;

  private CoarseVector(byte[] values, double norm) {
    this.values = values;
    this.norm = norm;
  }

  static CoarseVector of(SentenceVector vector) {
    float[] exact = vector.values();
    float largest = 0;
    for (float x : exact) {
      largest = Math.max(largest, Math.abs(x));
    }
    byte[] values = new byte[exact.length];
    long squares = 0;
    for (int i = 0; i < values.length && largest > 0; i++) {
      values[i] = (byte) Math.round(Byte.MAX_VALUE * exact[i] / largest);
      squares += (long) values[i] * values[i];
    }
    return new CoarseVector(values, Math.sqrt(squares));
  }

  /** The cosine of the angle, quantised to four decimals; 0 where one has no direction. */
  double cosine(CoarseVector other) {
    int sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * other.values[i];
    }
    double norms = norm * other.norm;
    return norms == 0 ? 0 : Math.rint(sum / norms * 1e4) / 1e4;
  }
}
