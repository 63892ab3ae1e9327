package org.mattersarising.annotate.statement;

/** People's names and initials as minutes print them: "Ada Lee", "J. Moor and T. Ash", "KS". */
final class Names {

  private static final int MOST = 6;

  private Names() {}

  /** Whether nothing but names, joined by "and", stands between two words. */
  static boolean are(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean joint =
          words.lower(i).equals(".")
              || words.lower(i).equals(",") && i > from
              || words.lower(i).equals("and") && i > from;
      if (!joint && !words.at(i).capital()) {
        return false;
      }
    }
    return to > from && to - from <= MOST && !isArticle(words.lower(from));
  }

  static boolean isArticle(String word) {
    return word.equals("the") || word.equals("a") || word.equals("an") || word.equals("it");
  }
}
