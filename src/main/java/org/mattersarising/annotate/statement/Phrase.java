package org.mattersarising.annotate.statement;

import java.util.List;

/**
 * A pattern of words: plain words, alternatives ({@code a|b}), stems ({@code improv*}) and gaps
 * ({@code ~}, up to four words without a mark between). Written so that a reader who knows no
 * regular expressions can check it, and so that matching is bounded by the pattern's length.
 */
record Phrase(List<List<String>> elements, String source) {

  private static final int GAP = 4;
  private static final String GAP_SIGN = "~";

  Phrase {
    elements = List.copyOf(elements);
  }

  static Phrase of(String source) {
    List<List<String>> elements =
        List.of(source.strip().split(" +", 0)).stream().map(e -> List.of(e.split("\\|"))).toList();
    if (elements.isEmpty() || elements.getFirst().contains(GAP_SIGN)) {
      throw new IllegalArgumentException("a phrase begins with a word: " + source);
    }
    return new Phrase(elements, source.strip());
  }

  /** The index after the last word when the phrase stands at {@code at}; -1 when it does not. */
  int endAt(Words words, int at) {
    return match(words, at, 0);
  }

  private int match(Words words, int at, int element) {
    if (element == elements.size()) {
      return at;
    }
    List<String> alternatives = elements.get(element);
    if (alternatives.size() == 1 && alternatives.getFirst().equals(GAP_SIGN)) {
      for (int skipped = 0; skipped <= GAP; skipped++) {
        int end = match(words, at + skipped, element + 1);
        if (end >= 0) {
          return end;
        }
        if (at + skipped >= words.size() || words.isMark(at + skipped)) {
          return -1;
        }
      }
      return -1;
    }
    String word = words.lower(at);
    for (String alternative : alternatives) {
      if (fits(word, alternative)) {
        return match(words, at + 1, element + 1);
      }
    }
    return -1;
  }

  private static boolean fits(String word, String pattern) {
    return pattern.endsWith("*")
        ? word.length() >= pattern.length() - 1
            && word.startsWith(pattern.substring(0, pattern.length() - 1))
        : word.equals(pattern);
  }
}
