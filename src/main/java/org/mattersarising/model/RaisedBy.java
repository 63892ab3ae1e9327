package org.mattersarising.model;

/** Who raised an issue. */
public enum RaisedBy implements Coded {
  /** A councillor. */
  MEMBER,
  /** The leader or a cabinet member. */
  EXECUTIVE,
  /** Council staff. */
  OFFICER,
  /** An inspectorate. */
  INSPECTOR,
  /** Anybody else outside the council. */
  OTHER_EXTERNAL
}
