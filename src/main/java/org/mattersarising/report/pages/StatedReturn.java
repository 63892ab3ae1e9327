package org.mattersarising.report.pages;

import java.util.List;
import java.util.function.Predicate;

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
    return corpus.returns().stream().filter(test).limit(limit).map(s -> of(corpus, s)).toList();
  }

  private static StatedReturn of(Corpus corpus, Corpus.Spot spot) {
    return corpus
        .issues()
        .of(spot.id())
        .map(i -> new StatedReturn(Slugs.checked(i.id()), i.label(), corpus.quote(spot)))
        .orElseGet(() -> new StatedReturn("", "", corpus.quote(spot)));
  }
}
