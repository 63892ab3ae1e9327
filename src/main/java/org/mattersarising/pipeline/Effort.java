package org.mattersarising.pipeline;

/** How much work a run puts into themes. */
public enum Effort {
  /** The student alone: no sentence goes through the transformer. */
  FAST,
  /** The student where it is sure; the transformer for a fixed share of what is not clear to it. */
  BALANCED,
  /** The transformer for every statement. */
  THOROUGH
}
