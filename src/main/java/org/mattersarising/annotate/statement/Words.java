package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence as lower-case words and punctuation marks, with offsets into the text it was cut from.
 * Hyphens and apostrophes stay inside words, so that "follow-up" and "didn't" are one; a possessive
 * is kept, because "members'" still names members. Cutting is linear in the text.
 */
final class Words {

  /** Sentences longer than this are cut off for reading, since nothing of use is that long. */
  private static final int MOST = 2_000;

  private static final int ASCII = 128;

  private final Word[] all;
  private final int wordCount;

  /**
   * @param lower the word in lower case with straight apostrophes; a mark is itself
   * @param start offset of its first code unit, in the whole text
   * @param capital whether it begins with a capital
   * @param capitals whether it has nothing but capitals, two at least
   * @param mark whether it is punctuation
   */
  record Word(String lower, int start, int end, boolean capital, boolean capitals, boolean mark) {}

  private Words(List<Word> all) {
    this.all = all.toArray(Word[]::new);
    int marks = 0;
    for (Word word : all) {
      marks += word.mark() ? 1 : 0;
    }
    this.wordCount = all.size() - marks;
  }

  /** Cuts the stretch of {@code text} from {@code from} to {@code to}. */
  static Words of(String text, int from, int to) {
    List<Word> words = new ArrayList<>((to - from) / 5 + 4);
    int at = from;
    while (at < to && words.size() < MOST) {
      char c = text.charAt(at);
      if (isWordSign(c)) {
        int end = at + 1;
        boolean plain = isPlain(c);
        while (end < to && (isPlain(text.charAt(end)) || isInside(text, end, to))) {
          plain &= isPlain(text.charAt(end));
          end++;
        }
        String word = text.substring(at, end);
        String lower =
            plain
                ? word
                : word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
        words.add(
            new Word(lower, at, end, Character.isUpperCase(c), isCapitals(text, at, end), false));
        at = end;
      } else {
        if (isMark(c)) {
          words.add(new Word(String.valueOf(c), at, at + 1, false, false, true));
        }
        at++;
      }
    }
    return new Words(words);
  }

  private static boolean isCapitals(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return to > from + 1;
  }

  private static boolean isMark(char c) {
    return switch (c) {
      case ',', ';', ':', '.', '?', '!', '(', ')', '[', ']', '\u2013', '\u2014' -> true;
      default -> false;
    };
  }

  /** Small letters and digits, of which most words are: there is nothing to change in them. */
  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }

  private static boolean isWordSign(char c) {
    return c < ASCII
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c);
  }

  private static boolean isInside(String text, int at, int to) {
    char c = text.charAt(at);
    if (isWordSign(c)) {
      return true;
    }
    boolean joins = c == '\'' || c == '\u2019' || c == '-';
    if (!joins) {
      return false;
    }
    boolean letterAfter = at + 1 < to && isWordSign(text.charAt(at + 1));
    return letterAfter || (c != '-' && text.charAt(at - 1) == 's');
  }

  int size() {
    return all.length;
  }

  Word at(int index) {
    return all[index];
  }

  /** The lower-case word, or an empty text outside of the sentence. */
  String lower(int index) {
    return index < 0 || index >= all.length ? "" : all[index].lower;
  }

  boolean isMark(int index) {
    return index >= 0 && index < all.length && all[index].mark;
  }

  /** The index of the first word that begins at or after an offset; {@link #size} without one. */
  int indexAt(int offset) {
    int low = 0;
    int high = all.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all[middle].start < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The words from one of them on. */
  Words from(int index) {
    return new Words(List.of(all).subList(index, all.length));
  }

  /** How many of its tokens are words. */
  int wordCount() {
    return wordCount;
  }

  /** Its words from one index to another, single spaces between, marks left out. */
  String join(int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = Math.max(0, from); i < Math.min(to, all.length); i++) {
      if (!all[i].mark) {
        if (!joined.isEmpty()) {
          joined.append(' ');
        }
        joined.append(all[i].lower);
      }
    }
    return joined.toString();
  }
}
