package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.SourceDocument;

/** Scores a run against labelled documents. Immutable, safe for use by several threads. */
public final class GoldEvaluator {

  private final Codebook codebook;

  /** An evaluation whose keyword baseline takes its words from {@code codebook}. */
  public GoldEvaluator(Codebook codebook) {
    this.codebook = codebook;
  }

  /**
   * The figures of a run.
   *
   * @param result of the labelled documents; one is known by its file's name without ending
   * @param name of the scorecard, such as {@code gold}
   */
  public Scorecard evaluate(AnalysisResult result, List<GoldDocument> gold, String name) {
    Map<String, AnalysedDocument> byName = byName(result.documents());
    List<UnitOutcome> units = new ArrayList<>();
    List<MentionOutcome> mentions = new ArrayList<>();
    List<Slip> slips = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    DocumentFactsScorer facts = new DocumentFactsScorer();
    for (GoldDocument labelled : gold) {
      AnalysedDocument document = byName.get(labelled.name());
      if (document == null) {
        notes.add(labelled.name() + " was not read, so that all of it counts as missed.");
      }
      DocumentScorer scorer = new DocumentScorer(document, labelled);
      List<UnitOutcome> outcomes = scorer.units();
      units.addAll(outcomes);
      List<MentionOutcome> found = scorer.mentions();
      mentions.addAll(found);
      facts.add(labelled, document);
      slips.addAll(new GoldSlips(labelled, document).of(outcomes));
    }
    slips.addAll(facts.slips());
    List<Metric> metrics =
        new ArrayList<>(Baselines.beside(GoldScores.of(units, mentions), units, codebook));
    metrics.addAll(facts.metrics());
    return new Scorecard(
        name,
        gold.size() + " labelled documents, " + units.size() + " units",
        metrics,
        slips,
        notes);
  }

  /** What was made of the units of labelled documents. */
  static List<UnitOutcome> units(List<AnalysedDocument> documents, List<GoldDocument> gold) {
    Map<String, AnalysedDocument> byName = byName(documents);
    return gold.stream()
        .flatMap(g -> new DocumentScorer(byName.get(g.name()), g).units().stream())
        .toList();
  }

  private static Map<String, AnalysedDocument> byName(List<AnalysedDocument> documents) {
    Map<String, AnalysedDocument> byName = new HashMap<>();
    documents.forEach(d -> byName.put(stem(d.source()), d));
    return byName;
  }

  /** The labelled documents whose council meets a condition. */
  public static List<GoldDocument> ofCouncils(
      List<GoldDocument> gold, Predicate<@Nullable String> council) {
    return gold.stream().filter(g -> council.test(g.facts().get("council_id"))).toList();
  }

  private static String stem(SourceDocument source) {
    String file = source.path().substring(source.path().lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }
}
