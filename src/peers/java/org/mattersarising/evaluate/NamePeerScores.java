package org.mattersarising.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mattersarising.model.AnalysedDocument;

/** Scores names against labels with councils, bodies and organisations counted as one. */
public final class NamePeerScores {

  private static final Map<String, String> AS_ONE =
      Map.of("COUNCIL", "ORGANISATION", "BODY", "ORGANISATION");

  private NamePeerScores() {}

  /** The labelled document with the types that are compared. */
  public static GoldDocument folded(GoldDocument gold) {
    return new GoldDocument(
        gold.name(),
        gold.units(),
        gold.spans().stream()
            .map(s ->
                new GoldSpan(
                    s.start(),
                    s.end(),
                    AS_ONE.getOrDefault(s.type(), s.type()),
                    s.optional(),
                    s.linkedId()))
            .toList(),
        gold.facts());
  }

  /**
   * The figures of mentions, as {@code evaluate} computes them.
   *
   * @param documents with the found names of the folded types, in the order of {@code gold}
   * @param gold folded
   */
  public static Map<String, Metric> of(List<AnalysedDocument> documents, List<GoldDocument> gold) {
    List<MentionOutcome> outcomes =
        IntStream.range(0, gold.size())
            .boxed()
            .flatMap(i -> new DocumentScorer(documents.get(i), gold.get(i)).mentions().stream())
            .toList();
    Map<String, Metric> metrics = new TreeMap<>();
    GoldScores.of(List.of(), outcomes).stream()
        .filter(m -> m.name().startsWith("mentions."))
        .forEach(m -> metrics.put(m.name(), m));
    return metrics;
  }
}
