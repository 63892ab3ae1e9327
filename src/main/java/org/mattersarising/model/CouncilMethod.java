package org.mattersarising.model;

/** How the host council is known. */
public enum CouncilMethod implements Coded {
  /** The text names it as the host. */
  STATED,
  /** Metadata.csv says so. */
  SIDECAR,
  /** Other evidence in the text decides it. */
  INFERRED,
  /** Nothing decides it. */
  UNKNOWN
}
