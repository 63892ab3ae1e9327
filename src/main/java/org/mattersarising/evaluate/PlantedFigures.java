package org.mattersarising.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.evaluate.PlantedSpans.Predicted;
import org.mattersarising.evaluate.PlantedTruth.Planted;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Figure;
import org.mattersarising.model.FigureKind;

/** Figures against those that were planted, or that two readers found besides. */
final class PlantedFigures {

  /** The truth may leave out plain counts below this: "two members", "three reports". */
  private static final BigDecimal INCIDENTAL = BigDecimal.valueOf(20);

  private PlantedFigures() {}

  static List<Metric> metrics(PlantedTruth planted) {
    List<Planted> truth = planted.plantedOnce("figures");
    List<Predicted<Figure>> found = new ArrayList<>();
    for (AnalysedDocument document : planted.documents()) {
      document.figures().forEach(f -> found.add(new Predicted<>(document, f.span(), f)));
    }
    int[] partner = PlantedTruth.pairs(truth, found, PlantedFigures::sameFigure);
    Set<Integer> matched = new HashSet<>();
    for (int p : partner) {
      matched.add(p);
    }
    // What the truth may have left out is neither a hit nor a false alarm.
    List<Predicted<Figure>> judged = new ArrayList<>();
    int[] newPartner = new int[partner.length];
    Arrays.fill(newPartner, -1);
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
    return PlantedSpans.scores(planted, "figures", truth, judged, newPartner);
  }

  /** The same kind and value in the same sentence; of several, the one with the same words. */
  private static int sameFigure(Planted truth, Predicted<Figure> predicted) {
    Figure figure = predicted.thing();
    BigDecimal value = number(truth.row().get("value"));
    if (PlantedSpans.overlap(truth, predicted.document(), predicted.span()) == 0
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
}
