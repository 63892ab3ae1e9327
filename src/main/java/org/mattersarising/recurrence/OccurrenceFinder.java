package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mattersarising.model.Act;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.SentenceVector;
import org.mattersarising.model.Statement;
import org.mattersarising.model.ThemeMark;

/**
 * Picks the statements that can be a step of an issue: the counted ones, with or without a theme.
 */
final class OccurrenceFinder {

  private OccurrenceFinder() {}

  /** The occurrences in order of time. */
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
      Map<Integer, SortedSet<String>> themes = new HashMap<>();
      for (ThemeMark mark : document.marks()) {
        clearest.merge(mark.statement(), mark, OccurrenceFinder::clearer);
        themes.computeIfAbsent(mark.statement(), k -> new TreeSet<>()).add(mark.themeId());
      }
      ItemSubjects subjects = ItemSubjects.of(document);
      for (Statement statement : document.statements()) {
        ThemeMark mark = clearest.get(statement.index());
        SentenceVector vector = vectors.get(statement.index());
        if (vector != null && hasSubstance(statement) && subjects.speakFor(statement)) {
          found.add(
              new Occurrence(
                  document,
                  meeting,
                  statement,
                  mark == null ? "" : mark.themeId(),
                  themes.getOrDefault(statement.index(), Collections.emptySortedSet()),
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

  /** Thanks and praise mention a matter; they are no step of its story. */
  private static boolean hasSubstance(Statement statement) {
    return statement.counted()
        && statement.act() != Act.COMMENDATION
        && statement.act() != Act.PROCEDURAL;
  }
}
