package org.mattersarising.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ByteRowsTest {

  private static final int ROWS = 64;

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 14, 64, 65, 384})
  void addsAsOneWouldByHand(int width) {
    Random random = new Random(width);
    byte[] bytes = new byte[ROWS * width];
    random.nextBytes(bytes);
    ByteRows rows = new ByteRows(bytes, width);

    for (int n : new int[] {0, 1, 3, 4, 5, 255, 256, 257, 700}) {
      int[] chosen = random.ints(n, 0, 4 * ROWS).toArray();
      int[] byHand = new int[width];
      for (int row : chosen) {
        for (int c = 0; c < width; c++) {
          byHand[c] += bytes[(row & ROWS - 1) * width + c];
        }
      }
      assertThat(rows.sum(chosen, ROWS - 1)).isEqualTo(byHand);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 100})
  void givesTheBytesBack(int width) {
    byte[] bytes = new byte[ROWS * width];
    new Random(1).nextBytes(bytes);
    assertThat(new ByteRows(bytes, width).bytes()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 90})
  void holdsTheGreatestSums(int width) {
    byte[] bytes = new byte[2 * width];
    java.util.Arrays.fill(bytes, 0, width, Byte.MAX_VALUE);
    java.util.Arrays.fill(bytes, width, 2 * width, Byte.MIN_VALUE);
    ByteRows rows = new ByteRows(bytes, width);
    assertThat(rows.sum(new int[1000], 1)).containsOnly(1000 * Byte.MAX_VALUE);
    int[] second = new int[1000];
    java.util.Arrays.fill(second, 1);
    assertThat(rows.sum(second, 1)).containsOnly(1000 * Byte.MIN_VALUE);
  }
}
