package org.mattersarising.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ClusterScoresTest {

  /** The example of Bagga and Baldwin: 1–5, 6–7 and 8–12 are the true groups. */
  private static List<ClusterScores.Element> twelve(String... predicted) {
    List<ClusterScores.Element> elements = new ArrayList<>();
    for (int i = 0; i < predicted.length; i++) {
      String truth = i < 5 ? "A" : i < 7 ? "B" : "C";
      elements.add(
          new ClusterScores.Element(
              "d",
              "" + i,
              Set.of(truth),
              predicted[i].isEmpty() ? Set.of() : Set.of(predicted[i])));
    }
    return elements;
  }

  @Test
  void givesTheFiguresOfTheTextbookExample() {
    // The second response joins 1–5 with 8–12: B³ precision 58.3 %, recall 100 %.
    List<Metric> metrics =
        new ClusterScores(twelve("x", "x", "x", "x", "x", "y", "y", "x", "x", "x", "x", "x"))
            .metrics("");

    assertThat(value(metrics, "b3_precision")).isCloseTo(7.0 / 12, within(1e-6));
    assertThat(value(metrics, "b3_recall")).isEqualTo(1);
    assertThat(value(metrics, "b3_f1")).isCloseTo(2 * (7.0 / 12) / (19.0 / 12), within(1e-6));
    // Pairs: 10 + 1 + 10 true ones; the run says 45 + 1.
    assertThat(value(metrics, "pairwise_precision")).isCloseTo(21.0 / 46, within(1e-6));
    assertThat(value(metrics, "pairwise_recall")).isEqualTo(1);
  }

  @Test
  void givesTheFirstResponseOfTheTextbookItsPrecision() {
    // The first response joins 6–7 with 8–12: B³ precision 76.2 %.
    List<Metric> metrics =
        new ClusterScores(twelve("x", "x", "x", "x", "x", "y", "y", "y", "y", "y", "y", "y"))
            .metrics("");

    assertThat(value(metrics, "b3_precision")).isCloseTo(0.761905, within(1e-6));
  }

  @Test
  void countsAStatementInNoIssueAsAloneAndNotAsOneBigGroup() {
    List<Metric> metrics =
        new ClusterScores(twelve("", "", "", "", "", "", "", "", "", "", "", "")).metrics("");

    assertThat(value(metrics, "b3_precision")).isEqualTo(1);
    // (5 · 1/5 + 2 · 1/2 + 5 · 1/5) / 12
    assertThat(value(metrics, "b3_recall")).isCloseTo(0.25, within(1e-6));
    assertThat(value(metrics, "pairwise_f1")).isZero();
  }

  @Test
  void givesAllOnesToAPerfectPrediction() {
    List<Metric> metrics =
        new ClusterScores(twelve("a", "a", "a", "a", "a", "b", "b", "c", "c", "c", "c", "c"))
            .metrics("");

    assertThat(metrics).allMatch(m -> m.value() == 1);
  }

  @Test
  void allowsAStatementToBelongToTwoIssues() {
    List<ClusterScores.Element> elements =
        List.of(
            new ClusterScores.Element("d", "1", Set.of("A", "B"), Set.of("x", "y")),
            new ClusterScores.Element("d", "2", Set.of("A"), Set.of("x")),
            new ClusterScores.Element("d", "3", Set.of("B"), Set.of("y")));

    assertThat(new ClusterScores(elements).metrics("")).allMatch(m -> m.value() == 1);
  }

  static double value(List<Metric> metrics, String name) {
    return metrics.stream()
        .filter(m -> m.name().equals(name))
        .mapToDouble(Metric::value)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no figure " + name));
  }
}
