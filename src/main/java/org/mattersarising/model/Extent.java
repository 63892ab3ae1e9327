package org.mattersarising.model;

/** How much of a meeting a document holds. */
public enum Extent implements Coded {
  /** The whole minutes. */
  WHOLE,
  /** Minutes that are cut short. */
  PART,
  /** The page of one agenda item. */
  SINGLE_ITEM,
  /** The text cannot tell. */
  UNKNOWN
}
