package org.mattersarising.evaluate;

/**
 * One entity that coders marked.
 *
 * @param start in code points
 * @param end in code points, exclusive
 * @param optional marked by one coder only
 * @param linkedId the council meant; empty for no link or another type
 */
public record GoldSpan(int start, int end, String type, boolean optional, String linkedId) {

  /** Whether it shares a character with another stretch. */
  public boolean overlaps(int otherStart, int otherEnd) {
    return start < otherEnd && otherStart < end;
  }
}
