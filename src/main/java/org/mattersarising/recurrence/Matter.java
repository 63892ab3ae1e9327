package org.mattersarising.recurrence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mattersarising.model.SentenceVector;

/**
 * Statements of one subject council that concern the same matter, before it is known whether it is
 * an issue.
 *
 * @param occurrences in order of time; at least one
 * @param centre the mean of their vectors at length one
 */
record Matter(
    String councilId, String themeId, List<Occurrence> occurrences, SentenceVector centre) {

  Matter {
    occurrences = List.copyOf(occurrences);
  }

  /** A matter with the centre of its occurrences, of which there is at least one. */
  Matter(String councilId, String themeId, List<Occurrence> occurrences) {
    this(councilId, themeId, occurrences, centre(occurrences));
  }

  boolean isRaised() {
    return occurrences.stream().anyMatch(o -> o.statement().raises());
  }

  /** Whether the minutes themselves say that it came back. */
  boolean isStatedToRecur() {
    return occurrences.stream()
        .anyMatch(o -> o.statement().statesRecurrence() && o.statement().raises());
  }

  /**
   * Dated meetings in which it had substance. An undated page may be of the same sitting as a dated
   * one, so it cannot show that a matter came back.
   */
  int datedMeetings() {
    Set<String> ids = new HashSet<>();
    for (Occurrence occurrence : occurrences) {
      if (occurrence.date() != null) {
        ids.add(occurrence.meeting().id());
      }
    }
    return ids.size();
  }

  private static SentenceVector centre(List<Occurrence> occurrences) {
    if (occurrences.isEmpty()) {
      throw new IllegalArgumentException("a matter has at least one occurrence");
    }
    float[] sum = new float[occurrences.getFirst().vector().values().length];
    for (Occurrence occurrence : occurrences) {
      float[] values = occurrence.vector().values();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += values[i];
      }
    }
    double squares = 0;
    for (float x : sum) {
      squares += (double) x * x;
    }
    double norm = Math.sqrt(squares);
    for (int i = 0; i < sum.length; i++) {
      sum[i] = norm == 0 ? 0 : (float) (sum[i] / norm);
    }
    return new SentenceVector(0, sum);
  }

  /** How near an occurrence lies to the centre, 0 to 1. */
  double similarity(Occurrence occurrence) {
    return Math.max(0, Math.min(1, Math.rint(centre.cosine(occurrence.vector()) * 1e4) / 1e4));
  }
}
