package org.mattersarising.annotate.mention;

import org.mattersarising.model.MentionType;

/**
 * A mention as a run of words.
 *
 * @param from the first word's index
 * @param to one past the last
 */
record FoundSpan(
    int from, int to, MentionType type, String linkedId, String linkMethod, double score) {

  FoundSpan(int from, int to, MentionType type, double score) {
    this(from, to, type, "", "", score);
  }

  boolean overlaps(FoundSpan other) {
    return from < other.to && other.from < to;
  }

  boolean contains(FoundSpan other) {
    return from <= other.from && other.to <= to;
  }

  FoundSpan movedBy(int words) {
    return new FoundSpan(from + words, to + words, type, linkedId, linkMethod, score);
  }
}
