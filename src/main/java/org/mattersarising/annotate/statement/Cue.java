package org.mattersarising.annotate.statement;

/**
 * What a phrase says of the matter, and how strongly.
 *
 * @param weight 0.5 for a hint, 3 for words that leave no doubt
 */
record Cue(Kind kind, double weight) {

  /** The directions a cue can point in. */
  enum Kind {
    /** Something is bad or worse. */
    PROBLEM,
    /** Something is good, better, done or in hand. */
    GOOD,
    /** Said not to be a problem. */
    DENIED,
    /** A thing that is good when it falls: backlogs, vacancies, costs. */
    BAD_THING,
    /** A thing that is bad when it falls: staffing, quality, attendance. */
    GOOD_THING,
    /** It rose. */
    UP,
    /** It fell. */
    DOWN,
    /** Looks like one of the others, but says nothing: "improvement plan". */
    NOTHING
  }
}
