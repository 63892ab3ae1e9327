package org.mattersarising.recurrence;

/**
 * From what the vectors of statements come: their cosines are not of one scale. With each stands
 * what {@link Coherence} makes of them.
 */
public enum VectorOrigin {
  /** All are the sentence model's. */
  MODEL(-5.5, 6.25, 1.75),
  /** Some or all are projections of hashed words into the model's space. */
  PROJECTED(-4.25, 3.85, 2.3);

  /** The logit of a group without any likeness, and what likeness and common words add to it. */
  final double constant;

  final double likeness;
  final double words;

  VectorOrigin(double constant, double likeness, double words) {
    this.constant = constant;
    this.likeness = likeness;
    this.words = words;
  }
}
