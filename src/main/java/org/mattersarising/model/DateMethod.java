package org.mattersarising.model;

/** How the date of the meeting is known. */
public enum DateMethod implements Coded {
  /** The text says it. */
  STATED,
  /** Metadata.csv says so. */
  SIDECAR,
  /** The file name says it. */
  FILENAME,
  /** Other evidence in the text decides it. */
  INFERRED,
  /** Nothing decides it. */
  UNKNOWN
}
