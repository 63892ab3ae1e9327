package org.mattersarising.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mattersarising.evaluate.PlantedTruth.Planted;
import org.mattersarising.model.ActionItem;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.CouncilLink;
import org.mattersarising.model.Figure;
import org.mattersarising.model.FigureKind;
import org.mattersarising.model.RelationKind;
import org.mattersarising.model.Resolution;
import org.mattersarising.model.TextSpan;

/** Actions, resolutions, figures and links against what was planted. */
final class PlantedItems {

  /** The truth may leave out plain counts below this: "two members", "three reports". */
  private static final BigDecimal INCIDENTAL = BigDecimal.valueOf(20);

  private final PlantedTruth planted;

  PlantedItems(PlantedTruth planted) {
    this.planted = planted;
  }

  List<Metric> metrics() {
    List<Metric> metrics = new ArrayList<>();
    actions(metrics);
    resolutions(metrics);
    figures(metrics);
    links(metrics);
    return metrics;
  }

  /** A thing that the run found. */
  private record Predicted<T>(AnalysedDocument document, TextSpan span, T thing) {
    String path() {
      return document.source().path();
    }

    String block() {
      return PlantedTruth.block(document, span.start());
    }
  }

  private void actions(List<Metric> metrics) {
    List<Planted> truth = planted.plantedOnce("actions");
    List<Predicted<ActionItem>> found = new ArrayList<>();
    for (AnalysedDocument document : planted.documents()) {
      document.actions().forEach(a -> found.add(new Predicted<>(document, a.task(), a)));
    }
    int[] partner = PlantedTruth.pairs(truth, found, PlantedItems::shared);
    metrics.addAll(scores("actions", truth, found, partner));
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
  }

  /** Whether careful readers differ about it: then it is neither hit nor miss nor false alarm. */
  private static boolean isOptional(Planted one) {
    return one.row().get("certainty").equals("optional");
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
      if (!isOptional(one) && one.row().get("marked").equals("true")) {
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
            overlap(truth, predicted.document(), action.task()),
            marker == null ? 0 : overlap(truth, predicted.document(), marker));
    if (own > 0) {
      return 1_000_000 + own;
    }
    List<TextSpan> statements =
        predicted.document().statements().stream()
            .filter(s -> s.index() == action.statement())
            .map(s -> s.span())
            .toList();
    return statements.isEmpty() ? 0 : overlap(truth, predicted.document(), statements.getFirst());
  }

  private void resolutions(List<Metric> metrics) {
    List<Planted> truth = planted.plantedOnce("resolutions");
    List<Predicted<Resolution>> found = new ArrayList<>();
    for (AnalysedDocument document : planted.documents()) {
      document.resolutions().forEach(r -> found.add(new Predicted<>(document, r.span(), r)));
    }
    int[] partner = PlantedTruth.pairs(truth, found, (t, p) -> overlap(t, p.document(), p.span()));
    metrics.addAll(scores("resolutions", truth, found, partner));
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

  private void figures(List<Metric> metrics) {
    List<Planted> truth = planted.plantedOnce("figures");
    List<Predicted<Figure>> found = new ArrayList<>();
    for (AnalysedDocument document : planted.documents()) {
      document.figures().forEach(f -> found.add(new Predicted<>(document, f.span(), f)));
    }
    int[] partner = PlantedTruth.pairs(truth, found, PlantedItems::sameFigure);
    Set<Integer> matched = new HashSet<>();
    for (int p : partner) {
      matched.add(p);
    }
    // What the truth may have left out is neither a hit nor a false alarm.
    List<Predicted<Figure>> judged = new ArrayList<>();
    int[] newPartner = new int[partner.length];
    java.util.Arrays.fill(newPartner, -1);
    for (int j = 0; j < found.size(); j++) {
      Figure figure = found.get(j).thing();
      boolean incidental =
          figure.kind() == FigureKind.COUNT && figure.value().compareTo(INCIDENTAL) < 0;
      if (matched.contains(j) || !incidental) {
        for (int i = 0; i < partner.length; i++) {
          if (partner[i] == j) {
            newPartner[i] = judged.size();
          }
        }
        judged.add(found.get(j));
      }
    }
    metrics.addAll(scores("figures", truth, judged, newPartner));
  }

  /** The same kind and value in the same sentence; of several, the one with the same words. */
  private static int sameFigure(Planted truth, Predicted<Figure> predicted) {
    Figure figure = predicted.thing();
    BigDecimal value = number(truth.row().get("value"));
    if (overlap(truth, predicted.document(), predicted.span()) == 0
        || value == null
        || !figure.kind().code().equals(truth.row().get("kind"))
        || rounded(figure, value).compareTo(value) != 0) {
      return 0;
    }
    String words = predicted.document().source().readText().slice(predicted.span());
    return words.equals(truth.row().get("figure_text")) ? 2 : 1;
  }

  /** A share in as many decimals as the truth writes: "0.083" is one in twelve. */
  private static BigDecimal rounded(Figure figure, BigDecimal value) {
    boolean share = figure.kind() == FigureKind.RATIO && figure.unit().isEmpty();
    return share && value.scale() >= 2
        ? figure.value().setScale(value.scale(), RoundingMode.HALF_UP)
        : figure.value();
  }

  private static @Nullable BigDecimal number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null; // such a row matches nothing and stands among the misses
    }
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
    addScores(metrics, "links", tallies);
  }

  private <T> List<Metric> scores(
      String name, List<Planted> truth, List<Predicted<T>> found, int[] partner) {
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

  private static int overlap(Planted truth, AnalysedDocument document, TextSpan span) {
    QuoteFinder.Found found = truth.found();
    return found != null && found.document() == document
        ? QuoteFinder.overlap(found.span(), span)
        : 0;
  }
}
