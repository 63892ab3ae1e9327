package org.mattersarising.model;

/**
 * Where its last meeting left an issue, in the documents supplied: its last event, passing over
 * what is only told and what follows a denial. Silence is never a status.
 */
public enum IssueStatus implements Coded {
  /** It was raised. */
  RAISED,
  /** It was raised again after an assurance. */
  RAISED_AFTER_ASSURANCE,
  /** Somebody said that it is in hand. */
  ASSURED,
  /** A task was given or a decision taken. */
  ACTIONED,
  /** How it stood was told. */
  REPORTED_BACK,
  /** The minutes say that it is. */
  RESOLVED,
  /** A different view was recorded. */
  DENIED,
  /** It went to a body whose minutes were not supplied. */
  REFERRED
}
