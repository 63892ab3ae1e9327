package org.mattersarising.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Statement;
import org.mattersarising.model.ThemeMark;

/**
 * Which meeting has which theme for which subject council. The meeting is the unit: a hundred
 * statements of one meeting are one sighting.
 */
final class ThemeSightings {

  /** A theme of a subject council in a meeting, and whether it is a problem there. */
  record Sighting(Meeting meeting, boolean asProblem) {

    /** Whether it can be set against a denominator: the subject's own comparable meeting. */
    boolean isOwnComparable(String council) {
      return meeting.comparable() && Objects.equals(meeting.councilId(), council);
    }
  }

  private final Map<String, Map<String, Map<String, Sighting>>> seen = new HashMap<>();

  /** Reads the documents, of which several may belong to one meeting. */
  static ThemeSightings of(
      List<AnalysedDocument> documents, Map<String, Meeting> meetingOfDocument) {
    ThemeSightings sightings = new ThemeSightings();
    for (AnalysedDocument document : documents) {
      Meeting meeting = meetingOfDocument.get(document.source().documentId());
      if (meeting == null) {
        continue;
      }
      List<Statement> statements = document.statements();
      for (ThemeMark mark : document.marks()) {
        Statement statement = statements.get(mark.statement());
        String subject = statement.subjectCouncilId();
        // A view that it is no problem is not the theme's presence: the contract leaves it out.
        if (statement.counted() && subject != null && mark.stance() != Stance.DENIED) {
          boolean problem = statement.raises() && mark.stance() == Stance.PROBLEM;
          sightings.add(mark.themeId(), subject, new Sighting(meeting, problem));
        }
      }
    }
    return sightings;
  }

  /** Notes that a meeting has a theme for a subject council; a problem once is a problem. */
  void add(String themeId, String councilId, Sighting sighting) {
    seen.computeIfAbsent(themeId, k -> new HashMap<>())
        .computeIfAbsent(councilId, k -> new TreeMap<>())
        .merge(sighting.meeting().id(), sighting, (a, b) -> a.asProblem() ? a : b);
  }

  /** The meetings that have a theme for a subject council, by their ids. */
  Map<String, Sighting> of(String themeId, String councilId) {
    return seen.getOrDefault(themeId, Map.of()).getOrDefault(councilId, Map.of());
  }

  /** Whether any meeting has a theme. */
  boolean has(String themeId) {
    return seen.containsKey(themeId);
  }

  /** How many of a council's own meetings have a theme. */
  int count(String themeId, String councilId, List<Meeting> meetings) {
    Map<String, Sighting> with = of(themeId, councilId);
    int count = 0;
    for (Meeting meeting : meetings) {
      count += with.containsKey(meeting.id()) ? 1 : 0;
    }
    return count;
  }
}
