package org.mattersarising.annotate.statement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The lower-case forms of words. The same few thousand words come again and again, so those met
 * last are kept and not made anew: it saves the strings and their hashes, and equal words are
 * mostly the same object. At most {@value #KEPT} words of at most {@value #LONGEST} letters.
 *
 * <p>Safe for use by several threads without locks: a string is immutable, a place holds one or
 * none, and whoever does not see another thread's makes his own, which is equal.
 */
final class WordForms {

  private static final int KEPT = 1 << 13;
  private static final int LONGEST = 24;

  private static final @Nullable String[] FORMS = new String[KEPT];

  private WordForms() {}

  /**
   * The word at {@code from} to {@code to} of a text in small letters with straight apostrophes.
   */
  static String of(CharSequence text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      char c = plain(text.charAt(i));
      if (c >= 128) {
        return anew(text, from, to);
      }
      hash = 31 * hash + c;
    }
    if (to - from > LONGEST) {
      return anew(text, from, to);
    }
    int place = (hash ^ hash >>> 13) & KEPT - 1;
    String kept = FORMS[place];
    if (kept != null && kept.hashCode() == hash && says(kept, text, from, to)) {
      return kept;
    }
    String form = anew(text, from, to);
    FORMS[place] = form;
    return form;
  }

  private static String anew(CharSequence text, int from, int to) {
    return text.subSequence(from, to)
        .toString()
        .toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replace('\u2018', '\'');
  }

  private static boolean says(String kept, CharSequence text, int from, int to) {
    if (kept.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (kept.charAt(i - from) != plain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A letter of ASCII made small and an apostrophe made straight; any other sign itself. */
  private static char plain(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + ('a' - 'A'));
    }
    return c == '\u2019' || c == '\u2018' ? '\'' : c;
  }
}
