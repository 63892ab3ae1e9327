package org.mattersarising.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PartitionScoresTest {

  @Test
  void givesAllOnesToTheSamePartitionUnderOtherNames() {
    PartitionScores scores =
        PartitionScores.of(List.of("a", "a", "b", "c"), List.of("2", "2", "9", "7"));

    assertThat(scores.vMeasure()).isCloseTo(1, within(1e-9));
    assertThat(scores.nmi()).isCloseTo(1, within(1e-9));
    assertThat(scores.adjustedRand()).isCloseTo(1, within(1e-9));
  }

  @Test
  void agreesWithACaseWorkedOutByHand() {
    // Classes of 2 and 2, groups of 3 and 1: I = 0.2158, H(C) = 0.6931, H(K) = 0.5623 nats.
    PartitionScores scores =
        PartitionScores.of(List.of("a", "a", "b", "b"), List.of("1", "1", "1", "2"));

    assertThat(scores.homogeneity()).isCloseTo(0.311278, within(1e-6));
    assertThat(scores.completeness()).isCloseTo(0.383689, within(1e-6));
    assertThat(scores.vMeasure()).isCloseTo(0.343712, within(1e-6));
    assertThat(scores.nmi()).isCloseTo(0.345592, within(2e-6));
    // One pair is together in both; expected 2 · 3 / 6 = 1, at most 2.5: no better than chance.
    assertThat(scores.adjustedRand()).isCloseTo(0, within(1e-9));
  }

  @Test
  void seesNoHomogeneityInOneGroupOfAll() {
    PartitionScores scores = PartitionScores.of(List.of("a", "b", "c"), List.of("1", "1", "1"));

    assertThat(scores.homogeneity()).isZero();
    assertThat(scores.completeness()).isEqualTo(1);
    assertThat(scores.vMeasure()).isZero();
    assertThat(scores.nmi()).isZero();
  }

  @Test
  void refusesPartitionsOfDifferentThings() {
    assertThatThrownBy(() -> PartitionScores.of(List.of("a"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void comparesOnlyWhatBothGroup() {
    List<Metric> metrics =
        PlantedThemeScores.metrics(
            Map.of("s1", "a", "s2", "a", "s3", "b", "s4", "b"),
            Map.of("s1", "1", "s2", "1", "s3", "2", "s9", "2"),
            "");

    assertThat(metrics.getFirst().value()).isEqualTo(1);
    assertThat(metrics.getFirst().support()).isEqualTo(3);
    assertThat(metrics.getLast().value()).isEqualTo(0.75);
  }
}
