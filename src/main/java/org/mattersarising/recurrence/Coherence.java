package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.IssueEvent;

/**
 * Estimates whether a group of statements is one matter: the share of groups with like values in
 * which careful readers found a matter that stands in two or more meetings. A logistic regression
 * on two things: how near in meaning the two statements of different meetings are that are nearest
 * to each other, and how many content words stand in two or more meetings. A name, a place or a
 * body that several matters have in common brings no two statements near. Not thread-safe.
 *
 * <p>Fitted on 261 groups of two real archives and of invented minutes, each read by hand.
 */
final class Coherence {

  /** "The Clerk to write" is near any other; so many content words say what is meant. */
  private static final int LEAST_WORDS = 2;

  /** All pairs are compared: of more statements the first. */
  private static final int MOST_STATEMENTS = 400;

  private final VectorOrigin vectors;
  private final ContentWords content = new ContentWords();

  Coherence(VectorOrigin vectors) {
    this.vectors = vectors;
  }

  private record Telling(Occurrence occurrence, Set<String> words) {
    String meeting() {
      return occurrence.meeting().id();
    }
  }

  /**
   * The estimate for a matter with these events.
   *
   * @return 0 to 1 in hundredths; null where its events are of one meeting
   */
  @Nullable Double of(Matter matter, List<IssueEvent> events) {
    Set<String> ids = events.stream().map(IssueEvent::statementId).collect(Collectors.toSet());
    List<Occurrence> listed =
        matter.occurrences().stream().filter(o -> ids.contains(o.statement().id())).toList();
    if (listed.stream().map(o -> o.meeting().id()).distinct().count() < 2) {
      return null;
    }
    List<Telling> telling = new ArrayList<>();
    for (Occurrence occurrence : listed) {
      Set<String> words =
          content
              .of(occurrence.wholeText(), occurrence.people(occurrence.statement().span()))
              .keySet();
      if (words.size() >= LEAST_WORDS && telling.size() < MOST_STATEMENTS) {
        telling.add(new Telling(occurrence, words));
      }
    }
    double logit =
        vectors.constant
            + vectors.likeness * nearest(telling)
            + vectors.words * StrictMath.log1p(inCommon(telling));
    return Math.rint(100 / (1 + StrictMath.exp(-logit))) / 100;
  }

  /** The highest cosine of two statements of different meetings; 0 without such two. */
  private static double nearest(List<Telling> telling) {
    double nearest = 0;
    for (int i = 0; i < telling.size(); i++) {
      Telling one = telling.get(i);
      for (Telling other : telling.subList(0, i)) {
        if (!one.meeting().equals(other.meeting())) {
          nearest = Math.max(nearest, one.occurrence.vector().cosine(other.occurrence.vector()));
        }
      }
    }
    return nearest;
  }

  /** How many words stand in two or more meetings. */
  private static long inCommon(List<Telling> telling) {
    Map<String, Set<String>> meetings = new TreeMap<>();
    for (Telling one : telling) {
      one.words.forEach(w -> meetings.computeIfAbsent(w, k -> new HashSet<>()).add(one.meeting()));
    }
    return meetings.values().stream().filter(m -> m.size() > 1).count();
  }
}
