package org.mattersarising.annotate.statement;

import java.util.Set;

/**
 * Sentences that speak of deciding and decide nothing: motions that were lost, amendments that were
 * moved, and what another body "had resolved". Stateless.
 */
final class Undecided {

  private static final int OPENING = 6;
  private static final int CLAUSE = 40;

  private static final Set<String> BEFORE =
      ReportingVerbs.words("a an as the first second third fourth further another this that");
  private static final Set<String> DECIDED =
      ReportingVerbs.words(
          """
          resolved agreed decided approved adopted noted accepted determined granted refused
          endorsed recommended voted\
          """);
  private static final Set<String> BETWEEN =
      ReportingVerbs.words("been now also already since then");

  private Undecided() {}

  static boolean is(Words words) {
    return isMotion(words)
        || isNotice(words)
        || AgreedViews.areWishes(words)
        || isTally(words)
        || Outcome.of(words) == Outcome.LOST && !isResolved(words);
  }

  /** "Amendment 1: moved by …", "A second amendment, moved by …", "MOTION 2, moved by …". */
  private static boolean isMotion(Words words) {
    int at = 0;
    while (at < OPENING && (BEFORE.contains(words.lower(at)) || words.isMark(at))) {
      at++;
    }
    boolean amendment = words.lower(at).equals("amendment");
    boolean numbered = words.lower(at).equals("motion") && isNumber(words.lower(at + 1));
    for (int i = at + 1; i < Math.min(words.size(), CLAUSE); i++) {
      switch (words.lower(i)) {
        case "substantive", "resolved" -> {
          return false;
        }
        default -> {}
      }
    }
    return (amendment || numbered) && isMoved(words, at);
  }

  /** "Decision received: 21/0044, works to a lime, approved.": another authority's. */
  private static boolean isNotice(Words words) {
    boolean decision = words.lower(0).equals("decision") || words.lower(0).equals("decisions");
    return decision && (words.lower(1).equals("received") || words.lower(1).startsWith("notice"));
  }

  /** "There voted for the amendment 4 and for the motion 6": what came of it is told elsewhere. */
  private static boolean isTally(Words words) {
    for (int i = 1; i < words.size() - 3; i++) {
      boolean side = words.lower(i + 1).equals("for") || words.lower(i + 1).equals("against");
      if (words.lower(i).equals("voted") && side && words.lower(i + 2).equals("the")) {
        return words.lower(i + 3).equals("amendment") || words.lower(i + 3).equals("motion");
      }
    }
    return false;
  }

  private static boolean isMoved(Words words, int from) {
    for (int i = from; i < Math.min(words.size(), from + CLAUSE); i++) {
      switch (words.lower(i)) {
        case "moved", "proposed", "seconded", "put", "carried", "lost", "vote", "voting" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && (Character.isDigit(word.charAt(0)) || word.equals("no"));
  }

  private static boolean isResolved(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.lower(i).equals("resolved")) {
        return true;
      }
    }
    return false;
  }

  /** "Cabinet had noted the outturn and had agreed to pass it on", "the Trust has decided". */
  static boolean isEarlier(Words words) {
    boolean earlier = false;
    for (int i = 0; i < Math.min(words.size(), CLAUSE); i++) {
      if (!DECIDED.contains(words.lower(i))) {
        continue;
      }
      int before = i - 1;
      while (before > 0
          && (BETWEEN.contains(words.lower(before)) || words.lower(before).endsWith("ly"))) {
        before--;
      }
      String word = words.lower(before);
      if (earlier && word.equals("be")) {
        continue; // "had agreed that it be approved"
      }
      boolean perfect = word.equals("had") || word.equals("has");
      if (!perfect) {
        return false;
      }
      earlier = true;
    }
    return earlier;
  }
}
