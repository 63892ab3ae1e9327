package org.mattersarising.annotate.statement;

import java.util.Set;

/**
 * "RESOLVED that:-", "RECOMMENDED - T H A T": words that open a list of decisions and decide
 * nothing themselves. Stateless.
 */
final class BareLeads {

  private static final Set<String> DECIDES =
      WordSet.of(
          "resolved",
          "recommended",
          "agreed",
          "decided",
          "resolves",
          "resolution",
          "recommendation",
          "recommendations",
          "decision");

  private static final Set<String> AROUND =
      WordSet.of(
          "it",
          "was",
          "is",
          "were",
          "also",
          "be",
          "unanimously",
          "the",
          "committee",
          "panel",
          "board",
          "council",
          "cabinet",
          "commission",
          "and",
          "therefore",
          "further",
          "members");

  private static final int MOST = 14;

  private BareLeads() {}

  /** Whether a sentence is nothing but such words. */
  static boolean is(Words words) {
    int end = words.size();
    while (end > 0 && words.isMark(end - 1)) {
      end--;
    }
    if (end > MOST || end < 2) {
      return false;
    }
    int from = that(words, end);
    boolean decides = false;
    for (int i = 0; i < from; i++) {
      String word = words.lower(i);
      boolean decision = DECIDES.contains(word);
      if (!decision && !AROUND.contains(word) && !words.isMark(i)) {
        return false;
      }
      decides |= decision;
    }
    return decides && from < end;
  }

  /** Where the "that" at the end begins, its letters apart or not; {@code end} without one. */
  private static int that(Words words, int end) {
    if (words.lower(end - 1).equals("that")) {
      return end - 1;
    }
    return end > 4 && words.join(end - 4, end).equals("t h a t") ? end - 4 : end;
  }
}
