package org.mattersarising.model;

/** How the speaker is known. */
public enum SpeakerMethod implements Coded {
  /** The sentence itself says who speaks. */
  STATED,
  /** An earlier sentence or lead-in says so. */
  CARRIED,
  /** It is not known. */
  NONE
}
