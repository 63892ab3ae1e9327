package org.mattersarising.recurrence;

/**
 * Distances between things, half of the square: column by column with the diagonal, as the
 * clustering library wants it, so that it takes them as they are. Four bytes a pair.
 */
final class Distances {

  private final int size;
  private final float[] columns;

  private Distances(int size, float[] columns) {
    this.size = size;
    this.columns = columns;
  }

  /**
   * @throws ArithmeticException for more than 65,535 things
   */
  Distances(int size) {
    this(size, new float[Math.toIntExact((long) size * (size + 1) / 2)]);
  }

  /** The same distances, for what works upon them. */
  Distances copy() {
    return new Distances(size, columns.clone());
  }

  int size() {
    return size;
  }

  float between(int one, int other) {
    return columns[at(one, other)];
  }

  void set(int one, int other, float distance) {
    columns[at(one, other)] = distance;
  }

  /** Not copied: clustering writes into it, and these distances are no more after that. */
  float[] handOver() {
    return columns;
  }

  private int at(int one, int other) {
    long column = Math.min(one, other);
    long row = Math.max(one, other);
    return (int) (column * size - column * (column - 1) / 2 + row - column);
  }
}
