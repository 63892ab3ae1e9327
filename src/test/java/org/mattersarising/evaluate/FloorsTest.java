package org.mattersarising.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FloorsTest {

  private static final List<Scorecard> CARDS =
      List.of(
          new Scorecard(
              "gold",
              "",
              List.of(new Metric("themes.micro_f1", 0.6, null, null, 9, Map.of())),
              List.of(),
              List.of()));

  @Test
  void sayWhatLiesBelow() throws IOException {
    assertThat(Floors.read(List.of("themes.micro=0.61"), List.of()).below(CARDS))
        .containsExactly("gold.themes.micro is 0.6, below its floor of 0.61.");
    assertThat(Floors.read(List.of("gold.themes.micro_f1=0.60"), List.of()).below(CARDS)).isEmpty();
  }

  @Test
  void refuseAFigureThatDoesNotExist() throws IOException {
    Floors floors = Floors.read(List.of("themes.mikro=0.5"), List.of());

    assertThatThrownBy(() -> floors.below(CARDS))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("themes.mikro");
    assertThatThrownBy(() -> Floors.read(List.of("themes.micro"), List.of()))
        .isInstanceOf(EvaluationException.class);
    assertThatThrownBy(() -> Floors.read(List.of("themes.micro=much"), List.of()))
        .isInstanceOf(EvaluationException.class);
  }

  @Test
  void ofAFilePassOverWhatWasNotMeasured(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("floors.properties");
    Files.writeString(
        file,
        "# kept\ntruth.dev.actions.f1=0.9\nthemes.micro_f1=0.7\n"
            + "propositions.all.proposition.token_f1=0.93\nagreement.first.act.kappa=0.8\n");

    assertThat(Floors.read(List.of(), List.of(file)).below(CARDS)).hasSize(1);
  }
}
