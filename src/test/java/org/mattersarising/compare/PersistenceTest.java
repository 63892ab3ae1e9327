package org.mattersarising.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PersistenceTest {

  @Test
  void leavesAPValueAloneWhereMeetingsAreUnrelated() {
    assertThat(Persistence.pValue(0.03, 1)).isEqualTo(0.03);
    assertThat(Persistence.pValue(1, 4)).isEqualTo(1);
  }

  @Test
  void halvesTheStandardScoreWhereFourMeetingsAreWorthOne() {
    // Two-sided p of 1.96 standard errors, and of half of them.
    assertThat(Persistence.pValue(0.04999579, 4)).isCloseTo(0.3270916, within(1e-5));
  }

  @Test
  void seesWhichThemesStayOnTheAgenda() {
    assertThat(medianInflation(0)).isBetween(1.0, 1.2);
    assertThat(medianInflation(0.5)).isBetween(2.0, 3.5);
  }

  private static double medianInflation(double stay) {
    InventedCorpus corpus =
        InventedCorpus.of(new SplittableRandom(3), 9, 8, 0, stay, (t, c, type) -> 0);
    return corpus.themes.stream()
        .mapToDouble(t -> corpus.comparator().inflation(t.id()))
        .sorted()
        .skip(4)
        .findFirst()
        .orElseThrow();
  }
}
