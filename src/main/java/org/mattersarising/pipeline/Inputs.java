package org.mattersarising.pipeline;

import java.util.List;
import java.util.Map;
import org.mattersarising.model.DocumentFacts;
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

  DocumentFacts factsOf(SourceDocument source) {
    DocumentFacts known = facts.get(source.path());
    if (known == null) {
      throw new IllegalArgumentException("no facts of " + source.path());
    }
    return known;
  }
}
