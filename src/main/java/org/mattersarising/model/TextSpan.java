package org.mattersarising.model;

/**
 * A stretch of a document's text: UTF-16 offsets from 0, end exclusive.
 *
 * @param start the first code unit
 * @param end one past the last code unit; never before {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** Its length in code units. */
  public int length() {
    return end - start;
  }

  /** Whether {@code other} lies wholly inside this span; a span contains itself. */
  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(TextSpan other) {
    return start < other.end && other.start < end;
  }

  /** The same stretch in a text that begins {@code by} code units earlier. */
  public TextSpan shifted(int by) {
    return new TextSpan(start + by, end + by);
  }

  /** The exact slice of {@code text}. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** This span without white space (no-break spaces included) at either end; empty spans stay. */
  public TextSpan trimmed(CharSequence text) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new TextSpan(from, to);
  }

  /**
   * Whether a code unit is white space for minutes: Java's, and the no-break and zero-width ones.
   */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  /** By start, and the longer first among those that start together. */
  @Override
  public int compareTo(TextSpan other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
