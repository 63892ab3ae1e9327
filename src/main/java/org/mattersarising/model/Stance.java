package org.mattersarising.model;

/** How a statement stands towards its theme as a problem (guidelines, section 3). */
public enum Stance implements Coded {
  /** It is bad, or worse. */
  PROBLEM,
  /** It is better, or being put right. */
  IMPROVING,
  /** It is said not to be a problem. */
  DENIED,
  /** Neither. */
  NEUTRAL
}
