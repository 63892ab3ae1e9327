package org.mattersarising.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * One figure with its interval.
 *
 * @param name such as {@code themes.micro_f1}
 * @param value 0 to 1 but for κ, which can be negative
 * @param low the lower end of the 95 % bootstrap interval; null where there are too few blocks
 * @param high its upper end
 * @param support how many units, spans or documents it rests on
 */
record Metric(
    String name, double value, @Nullable Double low, @Nullable Double high, long support) {}
