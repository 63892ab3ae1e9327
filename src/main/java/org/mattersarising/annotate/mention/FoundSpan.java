package org.mattersarising.annotate.mention;

import java.util.Collection;
import java.util.List;
import org.mattersarising.model.MentionType;

/**
 * A mention as a run of words.
 *
 * @param from the first word's index
 * @param to one past the last
 * @param candidates the register ids that an unlinked name could stand for, sorted
 */
record FoundSpan(
    int from,
    int to,
    MentionType type,
    String linkedId,
    String linkMethod,
    double score,
    List<String> candidates) {

  /** A name that more than this many bear tells a reader nothing. */
  private static final int MOST_CANDIDATES = 16;

  FoundSpan {
    candidates = List.copyOf(candidates);
  }

  FoundSpan(int from, int to, MentionType type, String linkedId, String linkMethod, double score) {
    this(from, to, type, linkedId, linkMethod, score, List.of());
  }

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
    return new FoundSpan(from + words, to + words, type, linkedId, linkMethod, score, candidates);
  }

  /** The same without a link, and with whom it could mean. */
  FoundSpan meaningOneOf(Collection<String> ids) {
    List<String> few = ids.stream().distinct().sorted().limit(MOST_CANDIDATES).toList();
    return new FoundSpan(from, to, type, "", "", score, few);
  }
}
