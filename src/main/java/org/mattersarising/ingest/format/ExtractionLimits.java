package org.mattersarising.ingest.format;

import java.time.Duration;

/**
 * What one document may cost. Beyond any of these it is {@code too_large}, with the reason.
 *
 * @param maxBytes of the document as it lies there
 * @param maxExpanded bytes after unpacking, and UTF-16 code units of text
 * @param maxPages of a paged format
 * @param maxDepth of elements, tables or archives within each other
 * @param maxTime for opening it
 */
public record ExtractionLimits(
    long maxBytes, long maxExpanded, int maxPages, int maxDepth, Duration maxTime) {

  /** Far above any minutes: a whole year's as text are under 2 MB. */
  public static final ExtractionLimits DEFAULT =
      new ExtractionLimits(64L << 20, 256L << 20, 3000, 200, Duration.ofSeconds(120));

  public ExtractionLimits {
    if (maxBytes <= 0
        || maxExpanded <= 0
        || maxPages <= 0
        || maxDepth <= 0
        || !maxTime.isPositive()) {
      throw new IllegalArgumentException("a limit is positive");
    }
  }

  /** The same with another bound on the bytes. */
  public ExtractionLimits withMaxBytes(long bytes) {
    return new ExtractionLimits(bytes, maxExpanded, maxPages, maxDepth, maxTime);
  }

  /** A deadline that begins now; long work asks it between two pages or blocks. */
  public Deadline deadline() {
    long end = System.nanoTime() + maxTime.toNanos();
    return () -> System.nanoTime() - end > 0;
  }

  /** Whether the time is up. */
  @FunctionalInterface
  public interface Deadline {
    boolean passed();
  }
}
