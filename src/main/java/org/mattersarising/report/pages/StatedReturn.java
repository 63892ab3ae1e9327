package org.mattersarising.report.pages;

import java.util.List;
import java.util.function.Predicate;
import org.mattersarising.model.Issue;

/**
 * A place where the minutes themselves say that a matter came up before.
 *
 * @param issueId the issue that it belongs to; empty without one
 */
record StatedReturn(String issueId, String label, Quote quote) {

  static int count(Corpus corpus) {
    return corpus.returns().size();
  }

  /** In order of documents. */
  static List<StatedReturn> of(Corpus corpus, Predicate<Corpus.Spot> test, int limit) {
    return corpus.returns().stream()
        .filter(test)
        .limit(limit)
        .map(s -> of(corpus, s.place()))
        .toList();
  }

  private static StatedReturn of(Corpus corpus, Corpus.Place place) {
    String statement = place.statement().id();
    for (Issue issue : corpus.result().issues()) {
      if (issue.events().stream().anyMatch(e -> e.statementId().equals(statement))) {
        return new StatedReturn(Slugs.checked(issue.id()), issue.label(), Quote.of(corpus, place));
      }
    }
    return new StatedReturn("", "", Quote.of(corpus, place));
  }
}
