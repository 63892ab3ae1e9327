package org.mattersarising.model;

/** Why a statement is kept but not counted. */
public enum NotCountedReason implements Coded {
  /** It has no substance. */
  PROCEDURAL,
  /** The same paragraph stands in other minutes of the same committee. */
  STANDING,
  /** It stands twice in this document. */
  DUPLICATE,
  /** It is marked as exempt or confidential. */
  EXEMPT
}
