package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.evaluate.Metric;
import org.mattersarising.evaluate.Scorecard;

final class CodingAgreementTest {

  private static double value(List<Scorecard> cards, String card, String figure) {
    return cards.stream()
        .filter(c -> c.name().equals(card))
        .flatMap(c -> c.metrics().stream())
        .filter(m -> m.name().equals(figure))
        .mapToDouble(Metric::value)
        .findFirst()
        .orElseThrow();
  }

  /** The datasheet's figures; they change only where somebody codes again. */
  @Test
  void theShippedCodingsAgreeAsTheDatasheetSays() throws Exception {
    List<Scorecard> cards = CodingAgreement.of(Path.of("models", "train"));

    assertThat(value(cards, "agreement.round1", "act.kappa")).isBetween(0.875, 0.885);
    assertThat(value(cards, "agreement.round1", "speaker.kappa")).isBetween(0.68, 0.69);
    assertThat(value(cards, "agreement.round1", "stance.kappa")).isBetween(0.755, 0.765);
    assertThat(value(cards, "agreement.round1", "themes.f1")).isBetween(0.815, 0.825);
    assertThat(value(cards, "agreement.round2", "act.kappa")).isBetween(0.865, 0.875);
    assertThat(value(cards, "agreement.round2", "speaker.kappa")).isBetween(0.735, 0.745);
    assertThat(value(cards, "agreement.round2", "stance.kappa")).isBetween(0.82, 0.83);
    assertThat(value(cards, "agreement.round2", "themes.f1")).isBetween(0.815, 0.825);
    assertThat(value(cards, "agreement.round2.recoded", "speaker.kappa")).isGreaterThan(0.85);
    assertThat(value(cards, "agreement.round7", "act.kappa.information")).isBetween(0.835, 0.845);
    assertThat(value(cards, "agreement.round7", "stance.kappa.denied")).isBetween(0.81, 0.815);
    assertThat(value(cards, "agreement.round7", "themes.f1")).isBetween(0.925, 0.935);
    assertThat(value(cards, "agreement.recurrence", "kappa")).isBetween(0.905, 0.915);
  }

  @Test
  void theMarkOfRecurrenceIsCodedByBothOrByNobody(@TempDir Path folder) throws Exception {
    assertThat(RecurrenceAgreement.cards(folder)).isEmpty();

    Path codings = Files.createDirectory(folder.resolve("recurrence"));
    Files.writeString(codings.resolve("first.txt"), "# first\nx:5 yes\nx:6 no\n");
    Files.writeString(codings.resolve("second.txt"), "x:5 yes\nx:6 yes\n");
    assertThat(RecurrenceAgreement.cards(folder).getFirst().metrics().getFirst().value()).isZero();

    Files.writeString(codings.resolve("second.txt"), "x:5 yes\n");
    assertThatThrownBy(() -> RecurrenceAgreement.cards(folder))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("different statements");
    Files.writeString(codings.resolve("second.txt"), "x:5 perhaps\n");
    assertThatThrownBy(() -> RecurrenceAgreement.cards(folder)).isInstanceOf(UsageException.class);
  }

  @Test
  void setsTheReadersPropositionsAgainstTheCoders() throws Exception {
    List<Scorecard> cards = CodingAgreement.of(Path.of("models", "train"));

    assertThat(value(cards, "propositions.blind", "proposition.token_f1"))
        .isGreaterThan(value(cards, "propositions.blind", "proposition.token_f1.whole_statement"))
        .isGreaterThan(0.90);
    assertThat(value(cards, "propositions.all", "proposition.token_f1")).isGreaterThan(0.90);
  }

  @Test
  void saysWhatIsMissing(@TempDir Path folder) throws Exception {
    assertThatThrownBy(() -> CodingAgreement.of(folder))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("statements");
    for (String part : List.of("statements", "first", "second")) {
      Files.createDirectory(folder.resolve(part));
    }
    Files.writeString(
        folder.resolve("second").resolve("round1-a.txt"),
        "x:5 concern member - :: Two had gone.\n");
    assertThatThrownBy(() -> CodingAgreement.of(folder))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("x:5 has no other coding");
  }
}
