package org.mattersarising.recurrence;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Statement;

/**
 * Whose matter the items of a document are. An item that is mostly about another council is part of
 * that council's story; what members of one council have heard of another in passing is not.
 */
final class ItemSubjects {

  private final @Nullable String host;
  private final Map<Integer, Map<String, Integer>> bySubject = new HashMap<>();
  private final Map<Integer, Integer> all = new HashMap<>();

  private ItemSubjects(@Nullable String host) {
    this.host = host;
  }

  static ItemSubjects of(AnalysedDocument document) {
    ItemSubjects subjects = new ItemSubjects(document.facts().councilId());
    for (Statement statement : document.statements()) {
      String subject = statement.subjectCouncilId();
      if (statement.counted() && subject != null) {
        subjects.all.merge(statement.item(), 1, Integer::sum);
        subjects
            .bySubject
            .computeIfAbsent(statement.item(), k -> new HashMap<>())
            .merge(subject, 1, Integer::sum);
      }
    }
    return subjects;
  }

  /** Whether a statement is a step of the story of the council it is about. */
  boolean speakFor(Statement statement) {
    String subject = statement.subjectCouncilId();
    if (subject == null || host == null || subject.equals(host)) {
      return true;
    }
    int about = bySubject.getOrDefault(statement.item(), Map.of()).getOrDefault(subject, 0);
    return 2 * about >= all.getOrDefault(statement.item(), 0);
  }
}
