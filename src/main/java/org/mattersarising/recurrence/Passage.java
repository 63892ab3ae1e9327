package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A statement whose words say which matter it concerns, with those behind it that have none of
 * their own ("The Clerk to reply accordingly"). Passages are what is linked; the others go along.
 *
 * @param followers in order of the text
 * @param words its content words, by stem; their weights
 * @param heading the content words of the item's title and of an unnumbered heading above it
 */
record Passage(
    Occurrence lead, List<Occurrence> followers, Map<String, Double> words, Set<String> heading) {

  Passage {
    followers = List.copyOf(followers);
  }

  /** All its statements in order of the text. */
  List<Occurrence> occurrences() {
    List<Occurrence> all = new ArrayList<>();
    all.add(lead);
    all.addAll(followers);
    return all;
  }

  /** Whether both stand under one heading. */
  boolean besides(Passage other) {
    return lead.besides(other.lead) && heading.equals(other.heading);
  }

  boolean inParagraphOf(Passage other) {
    return lead.statement().paragraph() == other.lead.statement().paragraph();
  }
}
