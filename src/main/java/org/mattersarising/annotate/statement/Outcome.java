package org.mattersarising.annotate.statement;

import java.util.Set;

/** What came of a motion or an amendment, as the minutes tell it after a vote. */
enum Outcome {
  /** It was agreed to. */
  CARRIED,
  /** It was voted down, withdrawn, or found nobody to second it. */
  LOST,
  /** The words tell of no outcome. */
  NONE;

  private static final Set<String> PUT =
      ReportingVerbs.words(
          "motion motions amendment amendments proposal proposition vote voting recommendation it resolution");
  private static final Set<String> DOWN =
      ReportingVerbs.words("lost defeated fell rejected withdrawn withdrew falls fails failed");
  private static final Set<String> UP = ReportingVerbs.words("carried passed agreed approved");

  private static final int BACK = 24;

  /** The last outcome that some words tell of. */
  static Outcome of(Words words) {
    Outcome outcome = NONE;
    for (int i = 0; i < words.size(); i++) {
      String word = words.lower(i);
      boolean down = DOWN.contains(word);
      if (!down && !UP.contains(word) && !word.equals("seconder") && !word.equals("seconded")) {
        continue;
      }
      if (word.equals("seconder") || word.equals("seconded")) {
        boolean none = denied(words, i) || words.lower(i - 1).equals("no");
        outcome = none ? LOST : outcome;
      } else if (isPut(words, i) || words.at(i).capitals()) {
        outcome = down || denied(words, i) ? LOST : CARRIED;
      }
    }
    return outcome;
  }

  private static boolean denied(Words words, int verb) {
    return words.lower(verb - 1).equals("not") || words.lower(verb - 1).equals("never");
  }

  private static boolean isPut(Words words, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - BACK); i--) {
      if (PUT.contains(words.lower(i))) {
        return true;
      }
      if (words.lower(i).equals(".") || words.lower(i).equals(";")) {
        return false;
      }
    }
    return words.lower(verb - 1).equals("not")
        && words.isMark(verb - 2); // "6 against: not carried"
  }
}
