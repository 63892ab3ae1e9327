package org.mattersarising.annotate.statement;

import java.util.Set;

/**
 * Tells what a body agrees to do from what it agrees is so: "agreed that this was a worry" and
 * "agreed that they would want to be told" decide nothing. Stateless.
 */
final class AgreedViews {

  private static final Set<String> WISHES =
      ReportingVerbs.words("want like welcome appreciate benefit prefer wish need help");

  private AgreedViews() {}

  /** "They agreed that they would want to be told". */
  static boolean areWishes(Words words) {
    boolean agreed = false;
    for (int i = 0; i < words.size(); i++) {
      agreed |= words.lower(i).equals("agreed") && words.lower(i + 1).equals("that");
      if (agreed && words.lower(i).equals("would")) {
        return WISHES.contains(words.lower(i + 1));
      }
    }
    return false;
  }

  /**
   * Whether a body that agrees only holds a view.
   *
   * @param content the word behind the verb: "that" or "to"
   * @param otherwise the answer for a clause without a verb that tells
   */
  static boolean is(Words words, int content, boolean otherwise) {
    if (!words.lower(content).equals("that")) {
      return words.lower(content + 1).equals("differ");
    }
    for (int i = content + 1; i < words.size(); i++) {
      switch (words.lower(i)) {
        case "be", "should" -> {
          return false;
        }
        case "would" -> {
          return WISHES.contains(words.lower(i + 1));
        }
        case "was", "were", "had", "is", "are" -> {
          return true;
        }
        default -> {}
      }
    }
    return otherwise;
  }
}
