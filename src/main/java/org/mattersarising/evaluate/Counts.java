package org.mattersarising.evaluate;

/**
 * Hits, false alarms and misses.
 *
 * @param tp hits
 * @param fp false alarms
 * @param fn misses
 */
record Counts(long tp, long fp, long fn) {

  static final Counts NONE = new Counts(0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(tp + other.tp, fp + other.fp, fn + other.fn);
  }

  /** How many there are to find. */
  long support() {
    return tp + fn;
  }

  double precision() {
    return tp + fp == 0 ? 0 : (double) tp / (tp + fp);
  }

  double recall() {
    return tp + fn == 0 ? 0 : (double) tp / (tp + fn);
  }

  /** The harmonic mean of precision and recall; 0 where there is nothing to find or found. */
  double f1() {
    long all = 2 * tp + fp + fn;
    return all == 0 ? 0 : 2.0 * tp / all;
  }
}
