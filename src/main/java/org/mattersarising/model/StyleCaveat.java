package org.mattersarising.model;

import org.jspecify.annotations.Nullable;

/**
 * How a council's minutes are written, as far as that could explain why they mention themes more or
 * less often than its peers' minutes do.
 *
 * @param text in a sentence or two; empty where nothing could
 * @param more whether it could explain that they mention a theme more often
 * @param less whether it could explain that they mention a theme less often
 */
public record StyleCaveat(String text, boolean more, boolean less) {

  /** Nothing of it explains anything. */
  public static final StyleCaveat NONE = new StyleCaveat("", false, false);

  public StyleCaveat {
    if (text.isEmpty() == (more || less)) {
      throw new IllegalArgumentException("a caveat explains something, and says what: " + text);
    }
  }

  /**
   * Whether it could explain such a ratio of the council's rate to its peers'.
   *
   * @param logRatio its logarithm; null where there is none, which nothing need explain
   */
  public boolean explains(@Nullable Double logRatio) {
    return logRatio != null && (logRatio > 0 ? more : logRatio < 0 && less);
  }
}
