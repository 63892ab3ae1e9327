package org.mattersarising.model;

/** Where a theme comes from. */
public enum ThemeKind implements Coded {
  /** A researcher defined it. */
  CODEBOOK,
  /** It was found in the text. */
  DISCOVERED
}
