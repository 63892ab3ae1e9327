package org.mattersarising.report.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Issue;
import org.mattersarising.model.Statement;

/**
 * A place where the minutes themselves say that a matter came up before.
 *
 * @param issueId the issue that it belongs to; empty without one
 */
record StatedReturn(String issueId, String label, Quote quote) {

  static int count(Corpus corpus) {
    return (int) places(corpus, s -> true).count();
  }

  /** In order of documents. */
  static List<StatedReturn> of(Corpus corpus, Predicate<Statement> test, int limit) {
    return places(corpus, test).limit(limit).map(p -> of(corpus, p)).toList();
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

  private static Stream<Corpus.Place> places(Corpus corpus, Predicate<Statement> test) {
    Set<String> inLedgers = new HashSet<>();
    for (Issue issue : corpus.result().issues()) {
      issue.events().stream()
          .filter(e -> e.kind() == EventKind.STATED_AGAIN)
          .forEach(e -> inLedgers.add(e.statementId()));
    }
    return corpus.result().documents().stream()
        .flatMap(d ->
            d.statements().stream()
                .filter(Statement::counted)
                .filter(s -> s.statesRecurrence() || inLedgers.contains(s.id()))
                .filter(test)
                .map(s -> new Corpus.Place(d, s)));
  }
}
