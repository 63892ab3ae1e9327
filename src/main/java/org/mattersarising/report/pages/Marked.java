package org.mattersarising.report.pages;

import org.mattersarising.model.Stance;

/** A statement with its mark for one theme. */
record Marked(Spot statement, Stance stance, double score) {

  /** Whether it raises this theme as a problem. */
  boolean raises() {
    return statement.raises() && stance == Stance.PROBLEM;
  }
}
