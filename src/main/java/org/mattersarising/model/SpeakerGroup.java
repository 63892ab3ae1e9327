package org.mattersarising.model;

/** Who speaks, in the five groups of the guidelines, section 5. */
public enum SpeakerGroup implements Coded {
  /** Councillors of the committee, its chair, "members". */
  MEMBER,
  /** The leader or a cabinet member. */
  EXECUTIVE,
  /** Council staff. */
  OFFICER,
  /** Inspectors, government, partners, the public. */
  EXTERNAL,
  /** Nobody is named or implied. */
  NONE
}
