package org.mattersarising.ingest.office;

/**
 * One level of automatic numbering.
 *
 * @param pattern what is shown, with {@code %1} to {@code %9} for the numbers of the levels; for a
 *     bullet its character
 * @param start the first number
 * @param restart the level, from 1, after which it starts again; 0 never; -1 after any above
 * @param legal whether all numbers in it are shown as decimals
 */
record ListLevel(NumberFormat format, String pattern, int start, int restart, boolean legal) {

  /** A level that shows nothing. */
  static final ListLevel NONE = new ListLevel(NumberFormat.NONE, "", 1, -1, false);

  /** Begins again after any level above it. */
  ListLevel(NumberFormat format, String pattern, int start) {
    this(format, pattern, start, -1, false);
  }

  /** The same with another first number. */
  ListLevel startingAt(int first) {
    return new ListLevel(format, pattern, first, restart, legal);
  }
}
