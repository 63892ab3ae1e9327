package org.mattersarising.model;

/** What a figure measures. */
public enum FigureKind implements Coded {
  /** A share of a hundred. */
  PERCENT,
  /** An amount of money. */
  MONEY,
  /** A number of things. */
  COUNT,
  /** One number per another. */
  RATIO,
  /** A length of time. */
  DURATION
}
