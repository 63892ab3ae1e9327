package org.mattersarising.model;

/** The types of entity that are marked in text (guidelines, section 4). */
public enum MentionType implements Coded {
  /** One particular local authority. */
  COUNCIL,
  /** A named committee, board, panel or group. */
  BODY,
  /** Any other named organisation, agency, team or unit. */
  ORGANISATION,
  /** The title of one office-holder. */
  ROLE,
  /** A name of a person, without title. */
  PERSON
}
