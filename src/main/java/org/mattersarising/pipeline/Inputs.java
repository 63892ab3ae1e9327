package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;

/**
 * The inputs of a run after they were opened, filtered and freed of duplicates.
 *
 * @param sources in order of path
 * @param facts of those whose text was decoded, by path
 * @param leftOut how many the filters left out
 * @param absent what {@code metadata.csv} has rows for and what is not there, in order
 */
record Inputs(
    List<SourceDocument> sources,
    Map<String, DocumentFacts> facts,
    int leftOut,
    List<String> absent) {

  Inputs {
    absent = List.copyOf(absent);
    sources = List.copyOf(sources);
    facts = Map.copyOf(facts);
  }

  /**
   * The same inputs as a stage left them: what it withheld is gone, and those that broke it are
   * unreadable.
   */
  Inputs after(List<Attempt> attempts) {
    Map<String, String> failures = new HashMap<>();
    Map<String, SourceDocument> left = new HashMap<>();
    Map<String, DocumentFacts> factsLeft = new HashMap<>(facts);
    for (Attempt attempt : attempts) {
      attempt
          .document()
          .ifPresentOrElse(
              d -> {
                left.put(attempt.path(), d.source());
                factsLeft.put(attempt.path(), d.facts());
              },
              () -> failures.put(attempt.path(), attempt.failure()));
    }
    List<SourceDocument> marked = new ArrayList<>();
    for (SourceDocument source : sources) {
      String failure = failures.get(source.path());
      marked.add(
          failure == null
              ? left.getOrDefault(source.path(), source)
              : source.as(ReadStatus.UNREADABLE, "", failure));
    }
    return new Inputs(marked, factsLeft, leftOut, absent);
  }

  /** The same inputs with other facts of some. */
  Inputs with(Map<String, DocumentFacts> others) {
    Map<String, DocumentFacts> all = new HashMap<>(facts);
    all.putAll(others);
    return new Inputs(sources, all, leftOut, absent);
  }

  DocumentFacts factsOf(SourceDocument source) {
    DocumentFacts known = facts.get(source.path());
    if (known == null) {
      throw new IllegalArgumentException("no facts of " + source.path());
    }
    return known;
  }
}
