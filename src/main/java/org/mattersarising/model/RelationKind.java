package org.mattersarising.model;

/** How a council stands to another council or organisation. */
public enum RelationKind implements Coded {
  /** It takes advice or practice. */
  LEARNS_FROM,
  /** It is inspected. */
  INSPECTED_BY,
  /** It is helped. */
  SUPPORTED_BY,
  /** Both work together. */
  WORKS_WITH,
  /** The text sets them side by side. */
  COMPARED_WITH,
  /** The text names it, no more. */
  MENTIONS
}
