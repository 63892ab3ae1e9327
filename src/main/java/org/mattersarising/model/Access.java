package org.mattersarising.model;

/** Whether a document carries marks of exempt business. */
public enum Access implements Coded {
  /** No such mark was found, which does not mean cleared. */
  OPEN,
  /** The text marks exempt or confidential business. */
  EXEMPT_MARKED
}
