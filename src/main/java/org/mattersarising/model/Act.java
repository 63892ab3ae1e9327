package org.mattersarising.model;

/** What a statement does in the meeting (guidelines, section 2). */
public enum Act implements Coded {
  /** A problem is raised, admitted or found. */
  CONCERN,
  /** Somebody says that it is, or will be, in hand or better. */
  ASSURANCE,
  /** A neutral fact or explanation. */
  INFORMATION,
  /** Members ask. */
  QUESTION,
  /** A task is given to somebody, marked or not. */
  ACTION,
  /** Resolved, agreed, noted. */
  DECISION,
  /** Somebody else is asked to do something. */
  RECOMMENDATION,
  /** Thanks, welcome. */
  COMMENDATION,
  /** Headings, attendance, lead-ins, links, declarations. */
  PROCEDURAL
}
