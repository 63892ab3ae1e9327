package org.mattersarising.model;

/** What became of an input. */
public enum ReadStatus implements Coded {
  /** Its text was analysed. */
  READ,
  /** The same bytes or the same meeting were read from another document. */
  DUPLICATE,
  /** It holds no text. */
  EMPTY,
  /** It is text, but not of minutes. */
  NOT_MINUTES,
  /** It could not be opened or decoded. */
  UNREADABLE,
  /** Its format is not read. */
  UNSUPPORTED,
  /** It is past a limit. */
  TOO_LARGE
}
