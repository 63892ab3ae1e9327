package org.mattersarising.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  record Sighting(Meeting meeting, boolean asProblem) {}

  private final Map<String, Map<String, List<Sighting>>> byThemeAndCouncil = new TreeMap<>();

  /** Reads the documents, of which several may belong to one meeting, in their order. */
  ThemeSightings(List<AnalysedDocument> documents, Map<String, Meeting> meetingOfDocument) {
    Map<String, Map<String, Map<String, Sighting>>> seen = new TreeMap<>();
    for (AnalysedDocument document : documents) {
      Meeting meeting = meetingOfDocument.get(document.source().documentId());
      if (meeting == null) {
        continue;
      }
      for (ThemeMark mark : document.marks()) {
        Statement statement = document.statements().get(mark.statement());
        String subject = statement.subjectCouncilId();
        // A view that it is no problem is not the theme's presence: the contract leaves it out.
        if (!statement.counted() || subject == null || mark.stance() == Stance.DENIED) {
          continue;
        }
        boolean problem = statement.raises() && mark.stance() == Stance.PROBLEM;
        seen.computeIfAbsent(mark.themeId(), k -> new TreeMap<>())
            .computeIfAbsent(subject, k -> new TreeMap<>())
            .merge(meeting.id(), new Sighting(meeting, problem), (a, b) -> a.asProblem() ? a : b);
      }
    }
    seen.forEach((theme, councils) ->
        councils.forEach((council, meetings) ->
            byThemeAndCouncil
                .computeIfAbsent(theme, k -> new TreeMap<>())
                .put(council, new ArrayList<>(meetings.values()))));
  }

  /** The meetings that have a theme for a subject council, in order of their ids. */
  List<Sighting> of(String themeId, String councilId) {
    return byThemeAndCouncil.getOrDefault(themeId, Map.of()).getOrDefault(councilId, List.of());
  }

  /** The subject councils of a theme, in alphabetical order. */
  List<String> councils(String themeId) {
    return List.copyOf(byThemeAndCouncil.getOrDefault(themeId, Map.of()).keySet());
  }
}
