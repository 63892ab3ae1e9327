package org.mattersarising.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mattersarising.evaluate.PlantedSpans.Predicted;
import org.mattersarising.evaluate.PlantedTruth.Planted;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Figure;
import org.mattersarising.model.FigureKind;

/** Figures against those that were planted, or that two readers found besides. */
final class PlantedFigures {

  private PlantedFigures() {}

  static List<Metric> metrics(PlantedTruth planted) {
    List<Planted> truth = planted.plantedOnce("figures");
    List<Predicted<Figure>> found = new ArrayList<>();
    for (AnalysedDocument document : planted.documents()) {
      document.figures().forEach(f -> found.add(new Predicted<>(document, f.span(), f)));
    }
    int[] partner = PlantedTruth.pairs(truth, found, PlantedFigures::sameFigure);
    return PlantedSpans.scores(planted, "figures", truth, found, partner);
  }

  /**
   * The same kind and value in the same sentence; of several, the one with the same words. What
   * readers differ about is excused by its words alone: they may take it for another kind.
   */
  private static int sameFigure(Planted truth, Predicted<Figure> predicted) {
    if (PlantedSpans.overlap(truth, predicted.document(), predicted.span()) == 0) {
      return 0;
    }
    Figure figure = predicted.thing();
    String words = predicted.document().source().readText().slice(predicted.span());
    String told = truth.row().get("figure_text");
    if (PlantedSpans.isOptional(truth)) {
      return words.contains(told) || told.contains(words) ? 1 : 0;
    }
    BigDecimal value = number(truth.row().get("value"));
    if (value == null
        || !figure.kind().code().equals(truth.row().get("kind"))
        || rounded(figure, value).compareTo(value) != 0) {
      return 0;
    }
    // Before what is excused, so that none takes a figure's partner.
    return words.equals(told) ? 3 : 2;
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
