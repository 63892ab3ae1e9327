package org.mattersarising.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as terms see it: lower-case words, apostrophes dropped, every other mark a boundary.
 * Immutable.
 */
final class TermText {

  /** So many letters of a word tell where terms that begin with it are listed. */
  static final int LETTERS = 3;

  private static final TermText EMPTY = new TermText(new String[0]);

  private final String[] words;

  private TermText(String[] words) {
    this.words = words;
  }

  /** How many words it has. */
  int size() {
    return words.length;
  }

  /** The word at a place, from 0. */
  String word(int at) {
    return words[at];
  }

  static List<String> words(String text) {
    return List.of(of(text).words);
  }

  static TermText of(String text) {
    List<String> words = new ArrayList<>();
    // A word's letters take the place of characters that have been read.
    char[] all = text.toCharArray();
    int n = 0;
    boolean ascii = true;
    for (int i = 0; i <= all.length; i++) {
      char c = i < all.length ? all[i] : ' ';
      if (c >= 'a' && c <= 'z') {
        all[n++] = c;
      } else if (c >= 'A' && c <= 'Z') {
        all[n++] = (char) (c + ('a' - 'A'));
      } else if (Character.isLetterOrDigit(c) || c == '£') {
        ascii &= c < 0x80;
        all[n++] = c;
      } else if (n > 0 && !(c == '\'' || c == '\u2019' || c == '\u2018')) {
        words.add(word(all, n, ascii));
        n = 0;
        ascii = true;
      }
    }
    return words.isEmpty() ? EMPTY : new TermText(words.toArray(String[]::new));
  }

  private static String word(char[] letters, int n, boolean ascii) {
    String word = new String(letters, 0, n);
    return ascii ? word : word.toLowerCase(Locale.ROOT);
  }

  /** The ranges of words, end exclusive, where a term stands. */
  List<int[]> find(Term term) {
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
    List<int[]> found = List.of();
    String first = phrase.getFirst();
    for (int at = 0; at + phrase.size() <= words.length; at++) {
      if (matches(words[at], first) && goesOn(phrase, at)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(new int[] {at, at + phrase.size()});
      }
    }
    return found;
  }

  private boolean goesOn(List<String> phrase, int at) {
    for (int i = 1; i < phrase.size(); i++) {
      if (!matches(words[at + i], phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is a pattern's, which may end in a star. */
  static boolean matches(String word, String pattern) {
    int stem = pattern.length() - 1;
    return pattern.charAt(stem) == '*'
        ? word.regionMatches(0, pattern, 0, stem)
        : word.equals(pattern);
  }
}
