package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.mattersarising.model.AnalysisResult;

/** Scores a run against planted truth. Stateless, safe for use by several threads. */
public final class TruthEvaluator {

  /** There is nothing to choose. */
  public TruthEvaluator() {}

  /**
   * The figures of a run.
   *
   * @param result of the whole corpus; the paths of its documents are those of the truth
   * @param truth of the councils that the figures shall be about
   * @param name of the scorecard, such as {@code truth.dev}
   */
  public Scorecard evaluate(AnalysisResult result, Truth truth, String name) {
    PlantedTruth planted = new PlantedTruth(result, truth);
    List<Metric> metrics = new ArrayList<>(new PlantedFacts(planted).metrics());
    metrics.addAll(new PlantedItems(planted).metrics());
    metrics.addAll(new PlantedStatements(planted).metrics());
    metrics.addAll(new PlantedIssues(planted).metrics());
    return new Scorecard(
        name,
        truth.councils().size()
            + " councils, "
            + planted.documents().size()
            + " documents, "
            + truth.table("issues").size()
            + " planted issues",
        metrics.stream().filter(m -> m.support() > 0).toList(),
        planted.slips(),
        planted.notes());
  }
}
