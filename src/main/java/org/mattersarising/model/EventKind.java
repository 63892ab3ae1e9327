package org.mattersarising.model;

/** What happened to an issue at a meeting. */
public enum EventKind implements Coded {
  /** The first time it is a problem. */
  RAISED,
  /** A problem at a later meeting. */
  RAISED_AGAIN,
  /** The minutes say that it was raised before. */
  STATED_AGAIN,
  /** Somebody said that it is in hand or better. */
  ASSURED,
  /** Somebody was given a task. */
  ACTION,
  /** The meeting decided something about it. */
  DECISION,
  /** How the matter stood was told, such as what came of an action. */
  REPORTED_BACK,
  /** It was handed to another body. */
  REFERRED,
  /** A different view was recorded. */
  DENIED
}
