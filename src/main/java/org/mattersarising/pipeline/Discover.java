package org.mattersarising.pipeline;

/** In which statements themes are sought that no codebook lists. */
public enum Discover {
  /** In those that no theme of a codebook claims. */
  REST,
  /** In all of them. */
  ALL,
  /** In none. */
  NONE
}
