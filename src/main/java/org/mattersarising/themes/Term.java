package org.mattersarising.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One entry of a theme's {@code terms}.
 *
 * <ul>
 *   <li>{@code front door}: these words, one after the other. Case, apostrophes and hyphens do not
 *       matter ({@code follow-up} also finds "follow up").
 *   <li>{@code caseload*}: a word that begins so. A star stands at a word's end only.
 *   <li>{@code social worker* ~5 chang*}: both, in either order, with at most five words between.
 *   <li>{@code weak: supervis*}: a hint that needs more to decide.
 *   <li>{@code not: committee ~3 churn}: a look-alike; a term that overlaps it does not count.
 * </ul>
 *
 * @param kind whether it speaks for the theme, hints at it, or voids other terms
 * @param first the words of the first part
 * @param second the words of the second part; empty without {@code ~}
 * @param gap how many words may stand between the two
 */
record Term(Kind kind, List<String> first, List<String> second, int gap) {
  private static final int WIDEST_GAP = 20;
  private static final int MOST_WORDS = 8;

  enum Kind {
    STRONG,
    WEAK,
    NOT
  }

  Term {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  /**
   * Parses the notation.
   *
   * @throws IllegalArgumentException saying in plain English what is wrong
   */
  static Term parse(String notation) {
    String rest = notation.strip().toLowerCase(Locale.ROOT);
    Kind kind = Kind.STRONG;
    if (rest.startsWith("not:")) {
      kind = Kind.NOT;
      rest = rest.substring(4);
    } else if (rest.startsWith("weak:")) {
      kind = Kind.WEAK;
      rest = rest.substring(5);
    } else if (rest.contains(":")) {
      throw wrong(notation, "only 'not:' and 'weak:' may stand before a colon");
    }
    int tilde = rest.indexOf('~');
    if (tilde < 0) {
      return new Term(kind, words(rest, notation), List.of(), 0);
    }
    if (rest.indexOf('~', tilde + 1) >= 0) {
      throw wrong(notation, "'~' may stand once");
    }
    int end = tilde + 1;
    while (end < rest.length() && Character.isDigit(rest.charAt(end))) {
      end++;
    }
    if (end == tilde + 1 || end - tilde > 3) {
      throw wrong(notation, "after '~' comes a number of words, such as ~5");
    }
    int gap = Integer.parseInt(rest.substring(tilde + 1, end));
    if (gap > WIDEST_GAP) {
      throw wrong(notation, "at most ~" + WIDEST_GAP);
    }
    return new Term(
        kind, words(rest.substring(0, tilde), notation), words(rest.substring(end), notation), gap);
  }

  private static List<String> words(String part, String notation) {
    List<String> words = new ArrayList<>();
    for (String token : part.replace("\"", " ").strip().split("\\s+")) {
      boolean open = token.endsWith("*");
      String stem = open ? token.substring(0, token.length() - 1) : token;
      if (stem.contains("*")) {
        throw wrong(notation, "a star stands at the end of a word");
      }
      List<String> found = TermText.words(stem);
      if (found.isEmpty()) {
        throw wrong(notation, "a word is missing");
      }
      words.addAll(found);
      if (open) {
        if (found.getLast().length() < 3 && !found.getLast().equals("£")) {
          throw wrong(notation, "at least three letters stand before a star");
        }
        words.set(words.size() - 1, words.getLast() + "*");
      }
    }
    if (words.size() > MOST_WORDS) {
      throw wrong(notation, "at most " + MOST_WORDS + " words");
    }
    return words;
  }

  private static IllegalArgumentException wrong(String notation, String why) {
    return new IllegalArgumentException("the term '" + notation + "' cannot be read: " + why);
  }
}
