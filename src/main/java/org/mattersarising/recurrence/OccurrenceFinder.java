package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.SentenceVector;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Statement;
import org.mattersarising.model.ThemeMark;

/**
 * Picks the statements that can be a step of an issue: those with substance, with or without a
 * theme.
 */
final class OccurrenceFinder {

  private OccurrenceFinder() {}

  static List<Occurrence> find(
      List<AnalysedDocument> documents, Map<String, Meeting> meetingOfDocument) {
    List<Occurrence> found = new ArrayList<>();
    for (AnalysedDocument document : documents) {
      Meeting meeting = meetingOfDocument.get(document.source().documentId());
      if (meeting == null) {
        continue;
      }
      Map<Integer, SentenceVector> vectors = new HashMap<>();
      document.vectors().forEach(v -> vectors.put(v.statement(), v));
      Map<Integer, ThemeMark> clearest = new HashMap<>();
      for (ThemeMark mark : document.marks()) {
        clearest.merge(mark.statement(), mark, OccurrenceFinder::clearer);
      }
      for (Statement statement : document.statements()) {
        ThemeMark mark = clearest.get(statement.index());
        SentenceVector vector = vectors.get(statement.index());
        if (vector != null && hasSubstance(statement)) {
          found.add(
              new Occurrence(
                  document,
                  meeting,
                  statement,
                  mark == null ? "" : mark.themeId(),
                  document.propositionText(statement),
                  vector));
        }
      }
    }
    found.sort(Occurrence.IN_TIME);
    return found;
  }

  private static ThemeMark clearer(ThemeMark a, ThemeMark b) {
    if (a.score() != b.score()) {
      return a.score() > b.score() ? a : b;
    }
    return a.themeId().compareTo(b.themeId()) <= 0 ? a : b;
  }

  /** Thanks and "noted" lines mention a matter; they are no step of its story. */
  private static boolean hasSubstance(Statement statement) {
    if (!statement.counted()) {
      return false;
    }
    return switch (statement.act()) {
      case CONCERN, QUESTION, RECOMMENDATION, ASSURANCE, ACTION -> true;
      case DECISION -> statement.stance() != Stance.NEUTRAL;
      case INFORMATION -> true;
      case COMMENDATION, PROCEDURAL -> false;
    };
  }
}
