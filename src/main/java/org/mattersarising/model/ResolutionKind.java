package org.mattersarising.model;

/** What a resolution does. */
public enum ResolutionKind implements Coded {
  /** The text says resolved. */
  RESOLVED,
  /** The text says agreed. */
  AGREED,
  /** Something was noted, which is not agreement to act. */
  NOTED,
  /** Another body is asked. */
  RECOMMENDED
}
