package org.mattersarising.pipeline;

/** Whose names a result withholds. */
public enum MaskPeople {
  /** Nobody's. */
  NONE,
  /** Of all who have no known office: residents, witnesses, children, staff without a title. */
  PUBLIC,
  /** Everybody's. */
  ALL
}
