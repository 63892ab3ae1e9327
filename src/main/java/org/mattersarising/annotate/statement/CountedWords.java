package org.mattersarising.annotate.statement;

import java.util.Set;

/** What a number counts: the words right after it, up to the first that counts nothing. */
final class CountedWords {

  private static final int LONGEST = 4;
  private static final Set<String> STOPS =
      ReportingVerbs.words(
          """
          and or of in to for the a an at on by with that which who were was had have has is
          are from but as per would will than this it not out if when since between remained
          could into during after before so because against down up still only now there where
          each apart less more fewer too again alone altogether ago earlier later\
          """);

  private CountedWords() {}

  /** Up to four words from one on; empty where nothing is counted. */
  static String after(Words words, int at) {
    int end = at;
    while (end < words.size() && end < at + LONGEST && isCounted(words, end)) {
      end++;
    }
    return words.join(at, end);
  }

  /** The same, behind "of" or "of the". */
  static String afterOf(Words words, int at) {
    if (!words.lower(at).equals("of")) {
      return after(words, at);
    }
    boolean article = words.lower(at + 1).equals("the") || words.lower(at + 1).equals("all");
    return after(words, article ? at + 2 : at + 1);
  }

  /** Whether a number that ends before this word counts nothing that is named. */
  static boolean isBare(Words words, int at) {
    return at >= words.size() || !isCounted(words, at);
  }

  private static boolean isCounted(Words words, int at) {
    return !words.isMark(at)
        && !STOPS.contains(words.lower(at))
        && !Character.isDigit(words.lower(at).charAt(0));
  }
}
