package org.mattersarising.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mattersarising.evaluate.AgreementScores.Coded;
import org.mattersarising.evaluate.AgreementScores.Pair;

final class AgreementScoresTest {

  private static Coded coded(String act, String speaker, Map<String, String> stances) {
    return new Coded("d", act, speaker, stances, null, null);
  }

  private static double value(Scorecard card, String name) {
    return card.metrics().stream()
        .filter(m -> m.name().equals(name))
        .mapToDouble(Metric::value)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void takesChanceOutOfTheAgreementOnSingleLabels() {
    Scorecard card =
        AgreementScores.of(
            "agreement.x",
            "",
            List.of(
                new Pair(
                    coded("concern", "member", Map.of()), coded("concern", "member", Map.of())),
                new Pair(coded("concern", "member", Map.of()), coded("concern", "none", Map.of())),
                new Pair(coded("action", "none", Map.of()), coded("action", "none", Map.of())),
                new Pair(coded("action", "none", Map.of()), coded("action", "none", Map.of()))));

    assertThat(value(card, "act.kappa")).isEqualTo(1);
    // Three of four are the same; by chance 0.5 · 0.25 + 0.5 · 0.75 would be.
    assertThat(value(card, "speaker.kappa")).isCloseTo(0.5, within(1e-6));
    assertThat(value(card, "speaker.kappa.none")).isCloseTo(0.5, within(1e-6));
  }

  @Test
  void comparesStancesOnlyWhereBothMarkTheTheme() {
    Scorecard card =
        AgreementScores.of(
            "agreement.x",
            "",
            List.of(
                new Pair(
                    coded("concern", "member", Map.of("churn", "problem", "budget", "neutral")),
                    coded("concern", "member", Map.of("churn", "problem"))),
                new Pair(
                    coded("assurance", "officer", Map.of("churn", "improving")),
                    coded(
                        "assurance", "officer", Map.of("churn", "improving", "pay", "neutral")))));

    assertThat(value(card, "stance.kappa")).isEqualTo(1);
    assertThat(value(card, "themes.f1")).isCloseTo(4.0 / 6, within(1e-6));
    assertThat(value(card, "themes.f1.churn")).isEqualTo(1);
  }

  @Test
  void comparesSpansOnlyWhereBothCodersMarkedThem() {
    Coded one = new Coded("d", "concern", "member", Map.of(), Set.of("P 0-3"), "4-9");
    Coded two = new Coded("d", "concern", "member", Map.of(), Set.of("P 0-3", "O 5-8"), "4-9");
    Pair unmarked =
        new Pair(coded("concern", "member", Map.of()), coded("concern", "member", Map.of()));

    Scorecard card = AgreementScores.of("x", "", List.of(new Pair(one, two), unmarked));
    Scorecard without = AgreementScores.of("x", "", List.of(unmarked));

    assertThat(value(card, "entities.f1")).isCloseTo(2.0 / 3, within(1e-6));
    assertThat(value(card, "proposition.same")).isEqualTo(1);
    assertThat(without.metrics()).noneMatch(m -> m.name().startsWith("entities"));
  }
}
