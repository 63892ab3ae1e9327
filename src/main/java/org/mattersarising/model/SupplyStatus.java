package org.mattersarising.model;

/** What was supplied for a committee in a period. */
public enum SupplyStatus implements Coded {
  /** All that was found, and all that a calendar expects, was read. */
  READ,
  /** Some could not be read, or a calendar expects more than was found. */
  PARTLY_READ,
  /** Nothing that was found could be read. */
  NOT_READ,
  /** Meetings were expected, and no document was found that may be one of them. */
  NOT_SUPPLIED
}
