package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mattersarising.model.Act;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.DocumentFindings;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Mention;
import org.mattersarising.model.SentenceVector;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;
import org.mattersarising.model.ThemeMark;

/**
 * Picks the statements that can be a step of an issue: the counted ones, with or without a theme.
 */
final class OccurrenceFinder {

  private OccurrenceFinder() {}

  /** The documents that speak for each subject council, by its id; empty for an unknown one. */
  static SortedMap<String, List<AnalysedDocument>> bySubject(List<AnalysedDocument> documents) {
    SortedMap<String, List<AnalysedDocument>> bySubject = new TreeMap<>();
    for (AnalysedDocument document : documents) {
      ItemSubjects subjects = ItemSubjects.of(document);
      SortedSet<String> found = new TreeSet<>();
      for (Statement statement : document.statements()) {
        if (hasSubstance(statement) && subjects.speakFor(statement)) {
          found.add(subject(statement));
        }
      }
      found.forEach(s -> bySubject.computeIfAbsent(s, k -> new ArrayList<>()).add(document));
    }
    return bySubject;
  }

  /** The occurrences about one subject council, in order of time. */
  static List<Occurrence> find(
      String subject, List<AnalysedDocument> documents, Map<String, Meeting> meetingOfDocument) {
    List<Occurrence> found = new ArrayList<>();
    for (AnalysedDocument document : documents) {
      Meeting meeting = meetingOfDocument.get(document.source().documentId());
      if (meeting != null) {
        found.addAll(find(subject, document, meeting));
      }
    }
    found.sort(Occurrence.IN_TIME);
    return found;
  }

  private static List<Occurrence> find(String subject, AnalysedDocument document, Meeting meeting) {
    Map<Integer, SentenceVector> vectors = new HashMap<>();
    document.vectors().forEach(v -> vectors.put(v.statement(), v));
    // Fetched once: what is asked of a document may lie on disk.
    DocumentFindings findings = document.findings();
    DocumentText words = document.source().readText();
    Map<Integer, ThemeMark> clearest = new HashMap<>();
    Map<Integer, SortedSet<String>> themes = new HashMap<>();
    for (ThemeMark mark : findings.marks()) {
      clearest.merge(mark.statement(), mark, OccurrenceFinder::clearer);
      themes.computeIfAbsent(mark.statement(), k -> new TreeSet<>()).add(mark.themeId());
    }
    Map<Integer, List<Mention>> named = new HashMap<>();
    findings
        .mentions()
        .forEach(m -> named.computeIfAbsent(m.statement(), k -> new ArrayList<>()).add(m));
    Map<Integer, String> tasksOf = findings.tasksSaidAgain();
    ItemSubjects subjects = ItemSubjects.of(document);
    Headings headings = new Headings(findings, words);
    List<Occurrence> found = new ArrayList<>();
    for (Statement statement : findings.statements()) {
      SentenceVector vector = vectors.get(statement.index());
      if (vector == null
          || !subject(statement).equals(subject)
          || !hasSubstance(statement)
          || !subjects.speakFor(statement)) {
        continue;
      }
      ThemeMark mark = clearest.get(statement.index());
      TextSpan span = statement.proposition() == null ? statement.span() : statement.proposition();
      found.add(
          new Occurrence(
              new Occurrence.Place(
                  document.source().documentId(),
                  document.source().path(),
                  headings.itemOf(statement),
                  headings.above(statement)),
              meeting,
              statement,
              words.slice(statement.span()),
              named.getOrDefault(statement.index(), List.of()),
              mark == null ? "" : mark.themeId(),
              themes.getOrDefault(statement.index(), Collections.emptySortedSet()),
              words.slice(span),
              vector,
              tasksOf.getOrDefault(statement.index(), "")));
    }
    return found;
  }

  private static String subject(Statement statement) {
    String council = statement.subjectCouncilId();
    return council == null ? "" : council;
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
