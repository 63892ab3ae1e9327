package org.mattersarising.evaluate;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One figure with its interval.
 *
 * @param name such as {@code themes.micro_f1}
 * @param value 0 to 1 but for κ, which can be negative; six decimals
 * @param low the lower end of the 95 % bootstrap interval; null where there are too few blocks
 * @param high its upper end
 * @param support how many units, spans or documents it rests on
 * @param baselines the same figure of simple methods on the same data, by the method's name
 */
public record Metric(
    String name,
    double value,
    @Nullable Double low,
    @Nullable Double high,
    long support,
    Map<String, Double> baselines) {

  public Metric {
    baselines = Map.copyOf(baselines);
  }

  Metric(String name, double value, double @Nullable [] interval, long support) {
    this(
        name,
        round(value),
        interval == null ? null : round(interval[0]),
        interval == null ? null : round(interval[1]),
        support,
        Map.of());
  }

  /** The same figure under a longer name: {@code prefix + name}. */
  Metric prefixed(String prefix) {
    return new Metric(prefix + name, value, low, high, support, baselines);
  }

  /** The same figure beside one more baseline. */
  Metric beside(String baseline, double baselineValue) {
    Map<String, Double> all = new TreeMap<>(baselines);
    all.put(baseline, round(baselineValue));
    return new Metric(name, value, low, high, support, all);
  }

  /** Six decimals: the last digits differ between processors. */
  static double round(double value) {
    return Math.rint(value * 1e6) / 1e6;
  }
}
