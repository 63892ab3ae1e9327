package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeKind;
import org.mattersarising.themes.EncoderModel;
import org.mattersarising.themes.ThemeContext;
import org.mattersarising.themes.ThemeEvidence;
import org.mattersarising.themes.ThemeHead;

class HeadFittingTest {

  private static final Codebook BUSES =
      new Codebook("buses", "1", List.of(theme("late-buses"), theme("bus-fares")));

  private static Theme theme(String id) {
    return new Theme(id, id, ThemeKind.CODEBOOK, "", List.of(), List.of(), List.of());
  }

  /** Pairs of statements: the first shows its theme, the second says "it has" about the same. */
  private static ThemeExamples document(Random random) {
    List<ThemeContext.Place> places = new ArrayList<>();
    List<ThemeExamples.Example> late = new ArrayList<>();
    List<ThemeExamples.Example> fares = new ArrayList<>();
    for (int pair = 0; pair < 20; pair++) {
      boolean isLate = random.nextBoolean();
      for (int i = 0; i < 2; i++) {
        int statement = 2 * pair + i;
        float[] vector = new float[EncoderModel.DIMENSIONS];
        vector[i == 1 ? 2 : isLate ? 0 : 1] = 1;
        vector[3] = random.nextFloat() / 4;
        places.add(new ThemeContext.Place(pair, pair, i == 1));
        late.add(example(statement, "late-buses", vector, isLate));
        fares.add(example(statement, "bus-fares", vector, !isLate));
      }
    }
    return new ThemeExamples(places, Map.of("late-buses", late, "bus-fares", fares));
  }

  private static ThemeExamples.Example example(
      int statement, String theme, float[] vector, boolean label) {
    return new ThemeExamples.Example(
        statement, new ThemeEvidence(statement, theme, 0, 0, 0, 0, 0, 0, 0, 0, 0.1), vector, label);
  }

  private static List<ThemeExamples> documents(int number) {
    Random random = new Random(7);
    List<ThemeExamples> all = new ArrayList<>();
    for (int d = 0; d < number; d++) {
      all.add(document(random));
    }
    return all;
  }

  private static double[] context(ThemeHead head) {
    String line =
        head.write().lines().filter(l -> l.startsWith("context ")).findFirst().orElseThrow();
    String[] cells = line.substring("context ".length()).split(" ");
    double[] weights = new double[cells.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Double.parseDouble(cells[i]);
    }
    return weights;
  }

  private static ThemeHead fit(List<ThemeExamples> documents) {
    try (Workers workers = new Workers(2, Progress.SILENT)) {
      return HeadFitting.fit(BUSES, "encoder", documents, workers);
    }
  }

  @Test
  void learnsThatABriefStatementGoesOnWithTheThemeBefore() {
    double[] weights = context(fit(documents(9)));
    double before = weights[1] + weights[2] + weights[5];
    assertThat(before).isGreaterThan(1);
    assertThat(weights[0]).isPositive();
  }

  @Test
  void takesNothingFromNeighboursWhereNoDocumentCanBeHeldBack() {
    assertThat(context(fit(documents(2)))).containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void learnsTheSameFromTheSame() {
    assertThat(fit(documents(6)).write()).isEqualTo(fit(documents(6)).write());
  }

  @Test
  void leavesOutAThemeThatHardlyAnyStatementHas() {
    List<ThemeExamples> few =
        documents(6).stream()
            .map(d ->
                new ThemeExamples(
                    d.places(),
                    Map.of(
                        "late-buses",
                        d.of("late-buses"),
                        "bus-fares",
                        d.of("bus-fares").stream()
                            .map(e -> example(e.statement(), "bus-fares", e.vector(), false))
                            .toList())))
            .toList();
    assertThat(fit(few).themes()).containsExactly("late-buses");
  }
}
