package org.mattersarising.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as terms see it: lower-case words, apostrophes dropped, every other mark a boundary.
 * Immutable.
 */
final class TermText {
  private static final int LETTERS = 3;

  /** How many bits tell which beginnings of words there are; a power of two. */
  private static final int BITS = 1024;

  private final List<String> words;

  /** A bit for each beginning of a word, so that most terms are known not to stand here. */
  private final long[] beginnings = new long[BITS / 64];

  private TermText(List<String> words) {
    this.words = words;
    for (String word : words) {
      int bit = beginning(word);
      beginnings[bit >> 6] |= 1L << bit;
    }
  }

  /** The bit of a word's first three letters. */
  private static int beginning(String word) {
    int hash = 0;
    for (int i = 0; i < Math.min(LETTERS, word.length()); i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return (hash * 0x9e3779b9) >>> 22;
  }

  /**
   * The bit without which a term that begins with this word cannot stand in a text; -1 where any
   * text may have it.
   */
  static int bitOf(String first) {
    if (!first.endsWith("*")) {
      return beginning(first);
    }
    return first.length() > LETTERS ? beginning(first) : -1;
  }

  /**
   * Some terms' bits, to pass all of them over at once. Immutable.
   *
   * @param anywhere whether one of them may stand in any text
   */
  record Sieve(long[] bits, boolean anywhere) {

    static Sieve of(List<Term> terms) {
      long[] bits = new long[BITS / 64];
      boolean anywhere = false;
      for (Term term : terms) {
        if (term.bit() < 0) {
          anywhere = true;
        } else {
          bits[term.bit() >> 6] |= 1L << term.bit();
        }
      }
      return new Sieve(bits, anywhere);
    }
  }

  /** Whether a term with this bit may stand here. */
  boolean mayHold(int bit) {
    return bit < 0 || (beginnings[bit >> 6] & 1L << bit) != 0;
  }

  /** Whether any of some terms may stand here. */
  boolean mayHold(Sieve terms) {
    if (terms.anywhere) {
      return true;
    }
    for (int i = 0; i < beginnings.length; i++) {
      if ((beginnings[i] & terms.bits[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Its words. */
  List<String> words() {
    return words;
  }

  static List<String> words(String text) {
    return of(text).words;
  }

  static TermText of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || c == '£') {
        word.append(c);
      } else if (!(c == '\'' || c == '\u2019' || c == '\u2018') || word.isEmpty()) {
        if (!word.isEmpty()) {
          words.add(word.toString().toLowerCase(Locale.ROOT));
          word.setLength(0);
        }
      }
    }
    return new TermText(List.copyOf(words));
  }

  /** The ranges of words, end exclusive, where a term stands. */
  List<int[]> find(Term term) {
    if (!mayHold(term.bit())) {
      return List.of();
    }
    List<int[]> first = find(term.first());
    if (term.second().isEmpty() || first.isEmpty()) {
      return first;
    }
    List<int[]> both = new ArrayList<>();
    List<int[]> second = find(term.second());
    for (int[] a : first) {
      for (int[] b : second) {
        int between = Math.max(b[0] - a[1], a[0] - b[1]);
        if (between >= 0 && between <= term.gap()) {
          both.add(new int[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
        }
      }
    }
    return both;
  }

  private List<int[]> find(List<String> phrase) {
    List<int[]> found = new ArrayList<>();
    for (int at = 0; at + phrase.size() <= words.size(); at++) {
      int i = 0;
      while (i < phrase.size() && matches(words.get(at + i), phrase.get(i))) {
        i++;
      }
      if (i == phrase.size()) {
        found.add(new int[] {at, at + i});
      }
    }
    return found;
  }

  private static boolean matches(String word, String pattern) {
    int stem = pattern.length() - 1;
    return pattern.charAt(stem) == '*'
        ? word.regionMatches(0, pattern, 0, stem)
        : word.equals(pattern);
  }
}
