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
 */
record Inputs(List<SourceDocument> sources, Map<String, DocumentFacts> facts, int leftOut) {

  Inputs {
    sources = List.copyOf(sources);
    facts = Map.copyOf(facts);
  }

  /** The same inputs with those marked unreadable that broke a stage. */
  Inputs without(List<Attempt> attempts) {
    Map<String, String> failures = new HashMap<>();
    for (Attempt attempt : attempts) {
      if (attempt.document().isEmpty()) {
        failures.put(attempt.path(), attempt.failure());
      }
    }
    List<SourceDocument> marked = new ArrayList<>();
    for (SourceDocument source : sources) {
      String failure = failures.get(source.path());
      marked.add(failure == null ? source : source.as(ReadStatus.UNREADABLE, "", failure));
    }
    return new Inputs(marked, facts, leftOut);
  }

  DocumentFacts factsOf(SourceDocument source) {
    DocumentFacts known = facts.get(source.path());
    if (known == null) {
      throw new IllegalArgumentException("no facts of " + source.path());
    }
    return known;
  }
}
