package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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

  /** In order of documents, one of each council that they are about before its next. */
  static List<StatedReturn> of(Corpus corpus, Predicate<Spot> test, int limit) {
    Map<String, Integer> told = new HashMap<>();
    Map<Integer, List<Spot>> rounds = new TreeMap<>();
    for (Spot spot : corpus.returns()) {
      if (test.test(spot)) {
        int round =
            told.merge(Objects.requireNonNullElse(spot.subjectCouncilId(), ""), 1, Integer::sum);
        rounds.computeIfAbsent(round, k -> new ArrayList<>()).add(spot);
      }
    }
    return rounds.values().stream()
        .flatMap(List::stream)
        .limit(limit)
        .map(s -> of(corpus, s))
        .toList();
  }

  private static StatedReturn of(Corpus corpus, Spot spot) {
    return corpus
        .issues()
        .of(spot.id())
        .map(i ->
            new StatedReturn(Slugs.checked(i.id()), MatterLabel.of(corpus, i), corpus.quote(spot)))
        .orElseGet(() -> new StatedReturn("", "", corpus.quote(spot)));
  }
}
