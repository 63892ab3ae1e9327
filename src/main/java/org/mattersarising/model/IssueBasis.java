package org.mattersarising.model;

/** Why an issue is listed. */
public enum IssueBasis implements Coded {
  /** It is seen in two or more meetings. */
  OBSERVED,
  /** The minutes themselves say that it came back. */
  STATED,
  /** Observed and stated. */
  BOTH,
  /** Another council has it too. */
  SHARED
}
