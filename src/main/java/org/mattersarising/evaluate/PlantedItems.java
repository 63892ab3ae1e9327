package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mattersarising.evaluate.PlantedSpans.Predicted;
import org.mattersarising.evaluate.PlantedTruth.Planted;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.CouncilLink;
import org.mattersarising.model.RelationKind;
import org.mattersarising.model.Resolution;

/** Actions, resolutions, figures and links against what was planted. */
final class PlantedItems {

  private final PlantedTruth planted;

  PlantedItems(PlantedTruth planted) {
    this.planted = planted;
  }

  List<Metric> metrics() {
    List<Metric> metrics = new ArrayList<>(PlantedActions.metrics(planted));
    resolutions(metrics);
    metrics.addAll(PlantedFigures.metrics(planted));
    links(metrics);
    return metrics;
  }

  private void resolutions(List<Metric> metrics) {
    List<Planted> truth = planted.plantedOnce("resolutions");
    List<Predicted<Resolution>> found = new ArrayList<>();
    for (AnalysedDocument document : planted.documents()) {
      document.resolutions().forEach(r -> found.add(new Predicted<>(document, r.span(), r)));
    }
    int[] partner =
        PlantedTruth.pairs(truth, found, (t, p) -> PlantedSpans.overlap(t, p.document(), p.span()));
    metrics.addAll(PlantedSpans.scores(planted, "resolutions", truth, found, partner));
    List<Share> kinds = new ArrayList<>();
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0) {
        Planted one = truth.get(i);
        String kind = found.get(partner[i]).thing().kind().code();
        boolean same = kind.equals(one.row().get("kind"));
        kinds.add(Share.of(one.document(), one.block(), same));
        if (!same) {
          planted.slip("resolution: kind", one, one.row().get("kind"), kind);
        }
      }
    }
    metrics.add(Share.metric("resolutions.kind_accuracy", kinds));
  }

  private void links(List<Metric> metrics) {
    Set<String> truth = new TreeSet<>();
    Set<String> found = new TreeSet<>();
    Set<String> excused = new TreeSet<>();
    for (Planted one : planted.planted("links")) {
      TruthRow row = one.row();
      truth.add(
          one.document()
              + "\n"
              + row.get("from_council_id")
              + " "
              + row.get("relation")
              + " "
              + row.get("to_id"));
    }
    for (AnalysedDocument document : planted.documents()) {
      for (CouncilLink link : document.links()) {
        String key =
            document.source().path()
                + "\n"
                + link.fromCouncilId()
                + " "
                + link.relation().code()
                + " "
                + link.toId();
        found.add(key);
        if (link.relation() == RelationKind.MENTIONS) {
          excused.add(key); // the truth does not list every name
        }
      }
    }
    List<Tally> tallies = new ArrayList<>();
    Set<String> all = new TreeSet<>(truth);
    all.addAll(found);
    for (String key : all) {
      boolean right = truth.contains(key);
      boolean said = found.contains(key);
      if (!right && excused.contains(key)) {
        continue;
      }
      String[] parts = key.split("\n", 2);
      tallies.add(
          new Tally(
              parts[0], parts[1], new Counts(right && said ? 1 : 0, right ? 0 : 1, said ? 0 : 1)));
      if (!right || !said) {
        planted.slip(
            right ? "link, miss" : "link, false alarm",
            parts[0],
            right ? parts[1] : "nothing",
            said ? parts[1] : "nothing");
      }
    }
    PlantedSpans.addScores(metrics, "links", tallies);
  }
}
