package org.mattersarising.model;

/** The kind of committee, for comparing like with like. */
public enum CommitteeType implements Coded {
  /** Children and young people, education. */
  CHILDRENS,
  /** Adult social care. */
  ADULTS,
  /** Health scrutiny, health and wellbeing. */
  HEALTH,
  /** Housing and homelessness. */
  HOUSING,
  /** Audit, governance, standards, risk. */
  AUDIT,
  /** Planning and licensing. */
  PLANNING,
  /** Cabinet or executive. */
  CABINET,
  /** The whole council. */
  FULL_COUNCIL,
  /** A parish, town or community council. */
  PARISH,
  /** Any other. */
  OTHER
}
