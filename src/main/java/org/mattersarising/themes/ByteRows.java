package org.mattersarising.themes;

import java.util.Arrays;

/**
 * A table of signed bytes of which many rows are added up. Eight columns lie in one long, so that
 * adding a row handles four columns at a time in halves of 16 bits, and plain loops over longs
 * become vector instructions. Sums are whole numbers: the order of rows does not matter. Immutable.
 */
final class ByteRows {

  private static final int COLUMNS = 8;
  private static final long EVERY_OTHER = 0x00ff00ff00ff00ffL;
  private static final long SIGNS = 0x8080808080808080L;

  /** Bytes are kept 128 too high, so that no half borrows from its neighbour. */
  private static final int OFFSET = 128;

  /** So many rows fit into halves of 16 bits: 256 times 255 is below 65,536. */
  private static final int MOST_ADDED = 256;

  /** Up to so many longs a row, it is quicker to add up one column after the other. */
  private static final int NARROW = 8;

  private final int width;
  private final int longs;

  /** Narrow rows one behind the other; empty where rows are wide. */
  private final long[] narrow;

  /** Each wide row by itself, so that all are read at one index; empty where rows are narrow. */
  private final long[][] wide;

  /**
   * A copy of some bytes.
   *
   * @param bytes row by row
   * @param width how many columns a row has
   */
  ByteRows(byte[] bytes, int width) {
    this.width = width;
    this.longs = (width + COLUMNS - 1) / COLUMNS;
    long[] all = new long[bytes.length / width * longs];
    Arrays.fill(all, SIGNS);
    for (int i = 0; i < bytes.length; i++) {
      int column = i % width;
      all[i / width * longs + column / COLUMNS] ^= (bytes[i] & 0xffL) << 8 * (column % COLUMNS);
    }
    this.narrow = longs <= NARROW ? all : new long[0];
    this.wide = new long[longs <= NARROW ? 0 : all.length / longs][];
    for (int r = 0; r < wide.length; r++) {
      wide[r] = Arrays.copyOfRange(all, r * longs, (r + 1) * longs);
    }
  }

  /** All bytes, row by row. */
  byte[] bytes() {
    int rows = wide.length + narrow.length / longs;
    byte[] bytes = new byte[rows * width];
    for (int i = 0; i < bytes.length; i++) {
      int row = i / width;
      int column = i % width;
      long eight =
          longs <= NARROW ? narrow[row * longs + column / COLUMNS] : wide[row][column / COLUMNS];
      bytes[i] = (byte) ((eight ^ SIGNS) >>> 8 * (column % COLUMNS));
    }
    return bytes;
  }

  /**
   * The sum of each column over some rows.
   *
   * @param chosen numbers of rows, of which only the bits of {@code mask} count
   */
  int[] sum(int[] chosen, int mask) {
    int[] sums = new int[longs * COLUMNS];
    for (int from = 0; from < chosen.length; from += MOST_ADDED) {
      int to = Math.min(chosen.length, from + MOST_ADDED);
      long[] even = new long[longs];
      long[] odd = new long[longs];
      if (longs <= NARROW) {
        addByColumn(chosen, mask, from, to, even, odd);
      } else {
        addByRow(chosen, mask, from, to, even, odd);
      }
      spread(even, odd, OFFSET * (to - from), sums);
    }
    return sums.length == width ? sums : Arrays.copyOf(sums, width);
  }

  private void addByColumn(int[] chosen, int mask, int from, int to, long[] even, long[] odd) {
    for (int i = 0; i < even.length; i++) {
      long evens = 0;
      long odds = 0;
      for (int at = from; at < to; at++) {
        long bytes = narrow[(chosen[at] & mask) * longs + i];
        evens += bytes & EVERY_OTHER;
        odds += bytes >>> 8 & EVERY_OTHER;
      }
      even[i] = evens;
      odd[i] = odds;
    }
  }

  private void addByRow(int[] chosen, int mask, int from, int to, long[] even, long[] odd) {
    int at = from;
    for (; at + 4 <= to; at += 4) {
      add(
          wide[chosen[at] & mask],
          wide[chosen[at + 1] & mask],
          wide[chosen[at + 2] & mask],
          wide[chosen[at + 3] & mask],
          even,
          odd);
    }
    for (; at < to; at++) {
      add(wide[chosen[at] & mask], even, odd);
    }
  }

  /** Four rows at a time, so that sums are fetched and put back less often. */
  private static void add(long[] a, long[] b, long[] c, long[] d, long[] even, long[] odd) {
    for (int i = 0; i < even.length; i++) {
      even[i] +=
          (a[i] & EVERY_OTHER) + (b[i] & EVERY_OTHER) + (c[i] & EVERY_OTHER) + (d[i] & EVERY_OTHER);
      odd[i] +=
          (a[i] >>> 8 & EVERY_OTHER)
              + (b[i] >>> 8 & EVERY_OTHER)
              + (c[i] >>> 8 & EVERY_OTHER)
              + (d[i] >>> 8 & EVERY_OTHER);
    }
  }

  private static void add(long[] row, long[] even, long[] odd) {
    for (int i = 0; i < even.length; i++) {
      even[i] += row[i] & EVERY_OTHER;
      odd[i] += row[i] >>> 8 & EVERY_OTHER;
    }
  }

  private static void spread(long[] even, long[] odd, int offset, int[] sums) {
    for (int i = 0; i < even.length; i++) {
      int at = i * COLUMNS;
      for (int half = 0; half < 64; half += 16, at += 2) {
        sums[at] += (int) (even[i] >>> half & 0xffff) - offset;
        sums[at + 1] += (int) (odd[i] >>> half & 0xffff) - offset;
      }
    }
  }
}
