package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.annotate.statement.Reliability.Bin;
import org.mattersarising.annotate.statement.Reliability.Outcome;

class ReliabilityTest {

  @Test
  void putsEquallyManyOutcomesIntoEachBin() {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      outcomes.add(new Outcome(i / 200.0, i % 2 == 0));
    }
    Reliability reliability = Reliability.of(outcomes);
    assertThat(reliability.bins()).hasSize(10).allMatch(b -> b.statements() == 20);
    assertThat(reliability.bins()).allMatch(b -> b.share() == 0.5);
  }

  @Test
  void correctsAScoreToTheShareThatWasRight() {
    Reliability reliability = new Reliability(List.of(new Bin(0.4, 10, 3), new Bin(0.8, 10, 9)));
    assertThat(reliability.calibrated(0.4)).isEqualTo(0.3);
    assertThat(reliability.calibrated(0.6)).isEqualTo(0.6);
    assertThat(reliability.calibrated(0.8)).isEqualTo(0.9);
    assertThat(reliability.calibrated(1)).isEqualTo(1);
    assertThat(reliability.calibrated(0)).isEqualTo(0);
  }

  @Test
  void neverGivesALesserShareToAHigherScore() {
    Reliability reliability =
        new Reliability(List.of(new Bin(0.3, 10, 6), new Bin(0.5, 10, 4), new Bin(0.9, 10, 9)));
    double before = 0;
    for (int i = 0; i <= 100; i++) {
      double share = reliability.calibrated(i / 100.0);
      assertThat(share).isBetween(before, 1.0);
      before = share;
    }
  }

  @Test
  void leavesScoresWhereNothingWasMeasured() {
    assertThat(Reliability.NONE.calibrated(0.456)).isEqualTo(0.46);
  }
}
