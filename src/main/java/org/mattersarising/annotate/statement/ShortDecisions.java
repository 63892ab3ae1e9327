package org.mattersarising.annotate.statement;

import java.util.Set;

/** "Noted.", "Report approved.", "Agreed with one change.": terse minutes decide in a word. */
final class ShortDecisions {

  private static final int MOST = 6;
  private static final Set<String> VERBS =
      WordSet.of(
          "noted",
          "approved",
          "accepted",
          "agreed",
          "adopted",
          "endorsed",
          "granted",
          "refused",
          "deferred",
          "carried");

  private ShortDecisions() {}

  static boolean is(Words words) {
    int count = words.wordCount();
    return count == 1 && VERBS.contains(words.lower(0))
        || count <= MOST
            && (words.lower(0).equals("report") || words.lower(0).equals("update"))
            && VERBS.contains(words.lower(1));
  }
}
