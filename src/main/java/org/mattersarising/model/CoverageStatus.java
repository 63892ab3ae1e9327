package org.mattersarising.model;

/** What can be said of a theme in a council, given what was read. */
public enum CoverageStatus implements Coded {
  /** Comparable meetings have it. */
  OBSERVED,
  /** Comparable meetings were read and none has it. */
  ZERO_WITH_COVERAGE,
  /** Only documents that cannot show an absence have it. */
  POSITIVE_ONLY,
  /** Nothing comparable was read. */
  NO_COVERAGE,
  /** Fewer than five comparable meetings were read. */
  LOW_RELIABILITY
}
