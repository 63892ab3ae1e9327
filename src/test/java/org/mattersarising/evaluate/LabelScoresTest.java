package org.mattersarising.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LabelScoresTest {

  private static void add(List<LabelPair> pairs, int times, String right, String predicted) {
    pairs.addAll(Collections.nCopies(times, new LabelPair(Set.of(right), predicted)));
  }

  /** 20 both yes, 15 both no, 5 and 10 apart. */
  private static List<LabelPair> fifty() {
    List<LabelPair> pairs = new ArrayList<>();
    add(pairs, 20, "yes", "yes");
    add(pairs, 5, "yes", "no");
    add(pairs, 10, "no", "yes");
    add(pairs, 15, "no", "no");
    return pairs;
  }

  @Test
  void givesKappaOfACaseWorkedOutByHand() {
    // Observed 0.7; by chance 0.6 · 0.5 + 0.4 · 0.5 = 0.5.
    assertThat(LabelScores.accuracy(fifty())).isCloseTo(0.7, within(1e-9));
    assertThat(LabelScores.kappa(fifty())).isCloseTo(0.4, within(1e-9));
  }

  @Test
  void givesMacroF1OfACaseWorkedOutByHand() {
    // yes: 40 / 55; no: 30 / 45.
    assertThat(LabelScores.macroF1(fifty())).isCloseTo((40.0 / 55 + 30.0 / 45) / 2, within(1e-9));
  }

  @Test
  void givesTheSameKappaWhenAllRowsWeighTheSame() {
    List<Weights.Pair> weighted = fifty().stream().map(p -> new Weights.Pair(p, 3.5)).toList();

    assertThat(Weights.kappa(weighted)).isCloseTo(0.4, within(1e-9));
    assertThat(new Weights(20, 10, 5, 15).kappa()).isCloseTo(0.4, within(1e-9));
  }

  @Test
  void takesAnyOfSeveralRightAnswers() {
    LabelPair pair = new LabelPair(Set.of("concern", "question"), "question");

    assertThat(LabelScores.accuracy(List.of(pair))).isEqualTo(1);
    assertThat(LabelScores.macroF1(List.of(pair))).isEqualTo(1);
  }

  @Test
  void permutedLabelsHaveAKappaBelowZero() {
    List<LabelPair> pairs = new ArrayList<>();
    add(pairs, 5, "yes", "no");
    add(pairs, 5, "no", "yes");

    assertThat(LabelScores.kappa(pairs)).isEqualTo(-1);
    assertThat(LabelScores.macroF1(pairs)).isZero();
  }

  @Test
  void oneLabelEverywhereIsPerfectOnlyWhereAllAreRight() {
    assertThat(LabelScores.kappa(List.of(new LabelPair(Set.of("a"), "a")))).isEqualTo(1);
    assertThat(LabelScores.kappa(List.of())).isZero();
  }
}
