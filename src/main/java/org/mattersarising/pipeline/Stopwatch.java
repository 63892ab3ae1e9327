package org.mattersarising.pipeline;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long each stage takes, for {@code --profile} only. */
final class Stopwatch {
  private final Map<String, Duration> laps = new LinkedHashMap<>();
  private long last = System.nanoTime();

  void lap(String stage) {
    long now = System.nanoTime();
    laps.put(stage, Duration.ofNanos(now - last));
    last = now;
  }

  Map<String, Duration> laps() {
    return laps;
  }
}
