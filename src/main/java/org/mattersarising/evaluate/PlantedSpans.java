package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mattersarising.evaluate.PlantedTruth.Planted;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.TextSpan;

/** Planted rows of one kind against things that the run found, one partner each at most. */
final class PlantedSpans {

  /** A thing that the run found. */
  record Predicted<T>(AnalysedDocument document, TextSpan span, T thing) {
    String path() {
      return document.source().path();
    }

    String block() {
      return PlantedTruth.block(document, span.start());
    }
  }

  private PlantedSpans() {}

  /** Whether careful readers differ about it: then it is neither hit nor miss nor false alarm. */
  static boolean isOptional(Planted one) {
    return one.row().get("certainty").equals("optional");
  }

  /** F1, precision and recall; every miss and false alarm is a slip. */
  static <T> List<Metric> scores(
      PlantedTruth planted,
      String name,
      List<Planted> truth,
      List<Predicted<T>> found,
      int[] partner) {
    List<Tally> tallies = new ArrayList<>();
    Set<Integer> matched = new HashSet<>();
    for (int i = 0; i < truth.size(); i++) {
      Planted one = truth.get(i);
      boolean hit = partner[i] >= 0;
      matched.add(partner[i]);
      if (isOptional(one)) {
        continue;
      }
      tallies.add(new Tally(one.document(), one.block(), new Counts(hit ? 1 : 0, 0, hit ? 0 : 1)));
      if (!hit) {
        planted.slip(name + ", miss", one, String.join(", ", detail(one.row())), "nothing");
      }
    }
    for (int j = 0; j < found.size(); j++) {
      if (!matched.contains(j)) {
        Predicted<T> one = found.get(j);
        tallies.add(new Tally(one.path(), one.block(), new Counts(0, 1, 0)));
        planted.slip(name + ", false alarm", one.document(), one.span(), "nothing", name);
      }
    }
    List<Metric> metrics = new ArrayList<>();
    addScores(metrics, name, tallies);
    return metrics;
  }

  private static List<String> detail(TruthRow row) {
    return List.of("figure_text", "kind", "value", "owner", "due_date").stream()
        .map(row::get)
        .filter(c -> !c.isEmpty())
        .toList();
  }

  static void addScores(List<Metric> metrics, String name, List<Tally> tallies) {
    metrics.add(Tally.metric(name + ".f1", tallies, Counts::f1));
    metrics.add(Tally.metric(name + ".precision", tallies, Counts::precision));
    metrics.add(Tally.metric(name + ".recall", tallies, Counts::recall));
  }

  /** How many characters of the truth's quote lie in a span of the same document. */
  static int overlap(Planted truth, AnalysedDocument document, TextSpan span) {
    QuoteFinder.Found found = truth.found();
    return found != null && found.document() == document
        ? QuoteFinder.overlap(found.span(), span)
        : 0;
  }
}
