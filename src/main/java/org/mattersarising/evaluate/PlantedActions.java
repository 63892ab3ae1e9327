package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mattersarising.evaluate.PlantedSpans.Predicted;
import org.mattersarising.evaluate.PlantedTruth.Planted;
import org.mattersarising.model.ActionItem;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.TextSpan;

/** Tasks against those that were planted, or that two readers found besides. */
final class PlantedActions {

  private PlantedActions() {}

  static List<Metric> metrics(PlantedTruth planted) {
    List<Metric> metrics = new ArrayList<>();
    List<Planted> truth = planted.plantedOnce("actions");
    List<Predicted<ActionItem>> found = new ArrayList<>();
    for (AnalysedDocument document : planted.documents()) {
      document.actions().forEach(a -> found.add(new Predicted<>(document, a.task(), a)));
    }
    int[] partner = PlantedTruth.pairs(truth, found, PlantedActions::shared);
    metrics.addAll(PlantedSpans.scores(planted, "actions", truth, found, partner));
    metrics.add(Tally.metric("actions.marked.f1", marked(truth, found, partner), Counts::f1));
    List<Share> owners = new ArrayList<>();
    List<Share> dues = new ArrayList<>();
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] < 0) {
        continue;
      }
      Planted one = truth.get(i);
      if (!one.row().get("certainty").equals("planted")) {
        continue; // coders were not asked whom "the Director" means, nor for a day
      }
      ActionItem action = found.get(partner[i]).thing();
      String due = DocumentFactsScorer.day(action.due());
      boolean owner = DocumentFactsScorer.alike(one.row().get("owner"), action.owner());
      owners.add(Share.of(one.document(), one.block(), owner));
      dues.add(Share.of(one.document(), one.block(), due.equals(one.row().get("due_date"))));
      if (!owner) {
        planted.slip("action: owner", one, one.row().get("owner"), action.owner());
      }
      if (!due.equals(one.row().get("due_date"))) {
        planted.slip("action: due date", one, one.row().get("due_date"), due);
      }
    }
    metrics.add(Share.metric("actions.owner_accuracy", owners));
    metrics.add(Share.metric("actions.due_accuracy", dues));
    return metrics;
  }

  /** Hits and misses of what the minutes mark; a marker that marks nothing planted is an alarm. */
  private static List<Tally> marked(
      List<Planted> truth, List<Predicted<ActionItem>> found, int[] partner) {
    List<Tally> tallies = new ArrayList<>();
    Set<Integer> matched = new HashSet<>();
    for (int i = 0; i < truth.size(); i++) {
      Planted one = truth.get(i);
      boolean hit = partner[i] >= 0;
      matched.add(partner[i]);
      if (!PlantedSpans.isOptional(one) && one.row().get("marked").equals("true")) {
        tallies.add(
            new Tally(one.document(), one.block(), new Counts(hit ? 1 : 0, 0, hit ? 0 : 1)));
      }
    }
    for (int j = 0; j < found.size(); j++) {
      if (!matched.contains(j) && found.get(j).thing().marked()) {
        tallies.add(new Tally(found.get(j).path(), found.get(j).block(), new Counts(0, 1, 0)));
      }
    }
    return tallies;
  }

  /** How much an action shares with a quote: by its own words, its marker, or its statement. */
  private static int shared(Planted truth, Predicted<ActionItem> predicted) {
    ActionItem action = predicted.thing();
    TextSpan marker = action.marker();
    int own =
        Math.max(
            PlantedSpans.overlap(truth, predicted.document(), action.task()),
            marker == null ? 0 : PlantedSpans.overlap(truth, predicted.document(), marker));
    if (own > 0) {
      return 1_000_000 + own;
    }
    List<TextSpan> statements =
        predicted.document().statements().stream()
            .filter(s -> s.index() == action.statement())
            .map(s -> s.span())
            .toList();
    return statements.isEmpty()
        ? 0
        : PlantedSpans.overlap(truth, predicted.document(), statements.getFirst());
  }
}
