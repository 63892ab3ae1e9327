package org.mattersarising.model;

/** What was supplied for a committee in a period. */
public enum SupplyStatus implements Coded {
  /** All that was found was read. */
  READ,
  /** Some could not be read. */
  PARTLY_READ,
  /** Nothing that was found could be read. */
  NOT_READ,
  /** Meetings were expected and none was found. */
  NOT_SUPPLIED
}
