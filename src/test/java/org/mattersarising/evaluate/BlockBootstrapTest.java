package org.mattersarising.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class BlockBootstrapTest {

  private static double[] interval(List<Share> shares) {
    return Objects.requireNonNull(
        BlockBootstrap.interval(shares, Share::document, Share::block, Share::mean));
  }

  private static List<Share> shares(int documents, int blocks, int copies) {
    List<Share> shares = new ArrayList<>();
    for (int d = 0; d < documents; d++) {
      for (int b = 0; b < blocks; b++) {
        for (int c = 0; c < copies; c++) {
          shares.add(Share.of("d" + d, "b" + b, (d * blocks + b) % 2 == 0));
        }
      }
    }
    return shares;
  }

  @Test
  void givesNoIntervalBelowFiveBlocks() {
    assertThat(
            BlockBootstrap.interval(shares(2, 2, 10), Share::document, Share::block, Share::mean))
        .isNull();
  }

  @Test
  void doesNotGrowSurerWhenABlockRepeatsItself() {
    assertThat(interval(shares(4, 5, 50))).containsExactly(interval(shares(4, 5, 1)), within(1e-9));
  }

  @Test
  void holdsTheNormalIntervalOfIndependentBlocks() {
    // 100 blocks, half of them right: 0.5 ± 1.96 · 0.05.
    double[] interval = interval(shares(5, 20, 1));

    assertThat(interval[0]).isCloseTo(0.402, within(0.02));
    assertThat(interval[1]).isCloseTo(0.598, within(0.02));
  }

  @Test
  void resamplesDocumentsWhereThereAreTen() {
    List<Share> shares = new ArrayList<>();
    for (int d = 0; d < 10; d++) {
      for (int b = 0; b < 20; b++) {
        shares.add(Share.of("d" + d, "b" + b, d < 5));
      }
    }

    // Ten blocks and not two hundred: the interval is wide.
    double[] interval = interval(shares);
    assertThat(interval[1] - interval[0]).isGreaterThan(0.5);
  }
}
