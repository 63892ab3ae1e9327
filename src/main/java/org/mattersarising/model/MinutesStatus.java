package org.mattersarising.model;

/** Whether the minutes are confirmed. */
public enum MinutesStatus implements Coded {
  /** The text calls itself a draft. */
  DRAFT,
  /** The text says that they were confirmed. */
  CONFIRMED,
  /** The text does not say. */
  UNKNOWN
}
