package org.mattersarising.model;

/** How far a relation has come. */
public enum RelationState implements Coded {
  /** It is to come. */
  PLANNED,
  /** There is contact, nothing agreed. */
  INFORMAL,
  /** It is happening. */
  UNDER_WAY,
  /** It is over. */
  PAST,
  /** The text cannot tell. */
  UNCLEAR
}
