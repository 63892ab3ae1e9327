package org.mattersarising.ingest.office;

import java.util.Arrays;
import java.util.List;

/**
 * Counts the entries of one list as Word does and gives the numbers that the page shows. For one
 * thread.
 */
final class ListCounter {

  /** Word and OpenDocument know nine and ten. */
  private static final int LEVELS = 10;

  private static final int UNSET = Integer.MIN_VALUE;

  private final int[] counts = new int[LEVELS];

  ListCounter() {
    Arrays.fill(counts, UNSET);
  }

  /** Makes the next entry of a level show {@code n}. */
  void startAt(int level, int n) {
    counts[clamp(level)] = n - 1;
  }

  /**
   * The number of the next entry; empty where the level shows none.
   *
   * @param levels of the list, the outermost first
   * @param level from 0
   */
  String next(List<ListLevel> levels, int level) {
    int at = clamp(level);
    ListLevel shown = level(levels, at);
    counts[at] = counts[at] == UNSET ? shown.start() : counts[at] + 1;
    for (int below = at + 1; below < LEVELS; below++) {
      int restart = level(levels, below).restart();
      if (restart < 0 || restart > at) {
        counts[below] = UNSET;
      }
    }
    if (shown.format() == NumberFormat.BULLET) {
      return bullet(shown.pattern());
    }
    StringBuilder label = new StringBuilder();
    String pattern = shown.pattern();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '%' && i + 1 < pattern.length() && Character.isDigit(pattern.charAt(i + 1))) {
        int of = Character.digit(pattern.charAt(++i), 10) - 1;
        if (of >= 0 && of <= at) {
          label.append(number(levels, of, shown.legal()));
        }
      } else {
        label.append(c);
      }
    }
    return label.toString().strip();
  }

  private String number(List<ListLevel> levels, int of, boolean legal) {
    ListLevel level = level(levels, of);
    if (counts[of] == UNSET) {
      // A level that no entry has used yet counts as begun.
      counts[of] = level.start();
    }
    NumberFormat format =
        legal && level.format() != NumberFormat.NONE ? NumberFormat.DECIMAL : level.format();
    return format.show(counts[of]);
  }

  /** Dashes as they are; what comes from symbol fonts has no readable character of its own. */
  private static String bullet(String pattern) {
    // In symbol fonts the hyphen lies in the private area.
    String mark = pattern.strip().replace('\uf02d', '-');
    return mark.equals("-") || mark.equals("–") || mark.equals("—") || mark.equals("*")
        ? mark
        : "•";
  }

  private static ListLevel level(List<ListLevel> levels, int at) {
    return at < levels.size() ? levels.get(at) : ListLevel.NONE;
  }

  private static int clamp(int level) {
    return Math.max(0, Math.min(LEVELS - 1, level));
  }
}
