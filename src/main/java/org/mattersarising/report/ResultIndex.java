package org.mattersarising.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.Council;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueEvent;

/** A result with the look-ups that several tables need. Its maps are only asked, never walked. */
final class ResultIndex {
  private final AnalysisResult result;
  private final Map<String, String> councilNames = new HashMap<>();
  private final Map<String, String> issueOfStatement = new HashMap<>();

  private final Excerpt excerpt;

  ResultIndex(AnalysisResult result, Excerpt excerpt) {
    this.excerpt = excerpt;
    this.result = result;
    for (Council council : result.councils()) {
      councilNames.put(council.id(), council.name());
    }
    for (Issue issue : result.issues()) {
      for (IssueEvent event : issue.events()) {
        issueOfStatement.putIfAbsent(event.statementId(), issue.id());
      }
    }
  }

  Excerpt excerpt() {
    return excerpt;
  }

  AnalysisResult result() {
    return result;
  }

  /** All documents in order, made as they are asked for: one is held at a time. */
  Stream<Reading> readings() {
    return result.documents().stream().map(this::reading);
  }

  /** One document. */
  Reading reading(AnalysedDocument document) {
    return new Reading(
        document, result.meetingOfDocument().get(document.source().documentId()), excerpt);
  }

  /** One row for each of some things in a document, in order. */
  static <T> Function<Reading, Stream<In<T>>> each(Function<Reading, List<T>> things) {
    return r -> things.apply(r).stream().map(t -> new In<>(r, t));
  }

  /** The official name of the host; empty where unknown. */
  String hostName(DocumentFacts facts) {
    return facts.councilId() == null
        ? ""
        : councilNames.getOrDefault(facts.councilId(), facts.councilName());
  }

  /** The first issue in the list that has an event in a statement; null without one. */
  @Nullable String issueOf(@Nullable String statementId) {
    return statementId == null ? null : issueOfStatement.get(statementId);
  }

  /** Something that stands in a document. */
  record In<T>(Reading in, T it) {}
}
