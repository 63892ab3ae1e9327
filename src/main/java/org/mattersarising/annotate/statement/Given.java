package org.mattersarising.annotate.statement;

/** What the grammar of a sentence says of a task in it. */
public enum Given {
  /** Somebody takes one on, or is given one, in so many words. */
  CONFIRMED,
  /** The statement was read as a task, and nothing in it speaks against that. */
  OPEN,
  /** There is none. */
  NOT
}
