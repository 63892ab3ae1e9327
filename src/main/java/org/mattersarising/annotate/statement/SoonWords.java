package org.mattersarising.annotate.statement;

import java.util.Set;

/**
 * Words that say that something is done once and soon, or for the meeting: "that week", "by
 * Friday", "before the next meeting", "to members". Stateless.
 */
final class SoonWords {

  private static final Set<String> WEEKDAYS =
      ReportingVerbs.words("monday tuesday wednesday thursday friday saturday sunday");
  private static final Set<String> NEAR =
      ReportingVerbs.words("week afternoon evening morning day month night");
  private static final Set<String> TERMS =
      ReportingVerbs.words("end next christmas easter summer autumn winter spring week meeting");
  private static final Set<String> READERS =
      ReportingVerbs.words("members councillors committee panel board chair chairman");
  private static final Set<String> SPANS =
      ReportingVerbs.words("day days week weeks fortnight month");

  private SoonWords() {}

  /** Whether such words stand at or after a word. */
  static boolean stand(Words words, int from) {
    for (int i = from; i < words.size(); i++) {
      int next =
          words.lower(i + 1).equals("the") || words.lower(i + 1).equals("its") ? i + 2 : i + 1;
      String after = words.lower(next);
      boolean soon =
          switch (words.lower(i)) {
            case "that" -> NEAR.contains(words.lower(i + 1));
            case "next", "following" ->
                NEAR.contains(after) || after.equals("meeting") || WEEKDAYS.contains(after);
            case "on" -> WEEKDAYS.contains(after);
            case "by", "before" -> isTerm(after);
            case "within" -> SPANS.contains(after) || SPANS.contains(words.lower(next + 1));
            case "after" -> after.equals("meeting");
            case "at" -> words.lower(i + 1).equals("once");
            case "in" -> words.lower(i + 1).equals("writing");
            case "to" ->
                READERS.contains(after) || after.equals("next") || NumberLabels.isMonth(after);
            default -> false;
          };
      if (soon) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTerm(String word) {
    return TERMS.contains(word)
        || WEEKDAYS.contains(word)
        || NumberLabels.isMonth(word)
        || !word.isEmpty() && Character.isDigit(word.charAt(0));
  }
}
