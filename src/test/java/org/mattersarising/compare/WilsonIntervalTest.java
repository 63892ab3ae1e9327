package org.mattersarising.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WilsonIntervalTest {

  @Test
  void agreesWithPublishedValues() {
    // R: prop.test(x, n, correct = FALSE)$conf.int
    assertThat(WilsonInterval.of(0, 10)).isEqualTo(new WilsonInterval(0, 0.2775));
    assertThat(WilsonInterval.of(5, 10)).isEqualTo(new WilsonInterval(0.2366, 0.7634));
    assertThat(WilsonInterval.of(10, 10)).isEqualTo(new WilsonInterval(0.7225, 1));
    assertThat(WilsonInterval.of(9, 14)).isEqualTo(new WilsonInterval(0.3876, 0.8366));
  }

  @Test
  void holdsTheShareItself() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      int trials = 1 + random.nextInt(500);
      int hits = random.nextInt(trials + 1);
      WilsonInterval interval = WilsonInterval.of(hits, trials);
      double share = WilsonInterval.round((double) hits / trials);
      assertThat(share).isBetween(interval.low(), interval.high());
    }
  }

  @Test
  void coversTheTrueRateAboutNineteenTimesInTwenty() {
    Random random = new Random(11);
    int covered = 0;
    int runs = 4000;
    for (int run = 0; run < runs; run++) {
      double rate = random.nextDouble();
      int trials = 5 + random.nextInt(56);
      int hits = 0;
      for (int i = 0; i < trials; i++) {
        hits += random.nextDouble() < rate ? 1 : 0;
      }
      WilsonInterval interval = WilsonInterval.of(hits, trials);
      covered += interval.low() <= rate && rate <= interval.high() ? 1 : 0;
    }
    assertThat((double) covered / runs).isBetween(0.93, 0.97);
  }

  @Test
  void refusesWhatIsNoProportion() {
    assertThatThrownBy(() -> WilsonInterval.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WilsonInterval.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WilsonInterval.of(-1, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
