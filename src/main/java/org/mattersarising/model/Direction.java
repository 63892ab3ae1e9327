package org.mattersarising.model;

/**
 * How an issue was spoken of in the first and in the last dated meeting that said whether things
 * are well. A meeting says so by the stances of most of its statements; what says as much good as
 * bad says nothing.
 */
public enum Direction implements Coded {
  /** A problem at first, better at last. */
  PROBLEM_TO_IMPROVING,
  /** Better at first, a problem at last. */
  IMPROVING_TO_PROBLEM,
  /** A problem both times. */
  STILL_PROBLEM,
  /** Better both times. */
  STILL_IMPROVING,
  /** Fewer than two dated meetings say so. */
  UNKNOWN
}
