package org.mattersarising.annotate.statement;

import java.util.Arrays;
import java.util.Objects;

/**
 * A sentence as lower-case words and punctuation marks, with offsets into the text it was cut from.
 * Hyphens and apostrophes stay inside words, so that "follow-up" and "didn't" are one; a possessive
 * is kept, because "members'" still names members. Cutting is linear in the text.
 */
final class Words {

  /** Sentences longer than this are cut off for reading, since nothing of use is that long. */
  private static final int MOST = 2_000;

  private static final int ASCII = 128;

  private static final byte MARK = 1;
  private static final byte CAPITAL = 2;
  private static final byte CAPITALS = 4;

  private final String[] lower;
  private final int[] starts;
  private final int[] ends;

  /** What each is: {@link #MARK}, {@link #CAPITAL}, {@link #CAPITALS}. */
  private final byte[] kinds;

  private final int size;
  private final int wordCount;

  /**
   * @param lower the word in lower case with straight apostrophes; a mark is itself
   * @param start offset of its first code unit, in the whole text
   * @param capital whether it begins with a capital
   * @param capitals whether it has nothing but capitals, two at least
   * @param mark whether it is punctuation
   */
  record Word(String lower, int start, int end, boolean capital, boolean capitals, boolean mark) {}

  /** The first {@code size} of these, which are not copied. */
  private Words(String[] lower, int[] starts, int[] ends, byte[] kinds, int size) {
    this.lower = lower;
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds;
    this.size = size;
    int marks = 0;
    for (int i = 0; i < size; i++) {
      marks += kinds[i] & MARK;
    }
    this.wordCount = size - marks;
  }

  /** Cuts the stretch of {@code text} from {@code from} to {@code to}. */
  static Words of(String text, int from, int to) {
    int room = Math.min(MOST, Math.max(0, (to - from) / 4) + 8);
    String[] lower = new String[room];
    int[] starts = new int[room];
    int[] ends = new int[room];
    byte[] kinds = new byte[room];
    int size = 0;
    int at = from;
    while (at < to && size < MOST) {
      char c = text.charAt(at);
      boolean mark = isMark(c);
      if (!mark && !isWordSign(c)) {
        at++;
        continue;
      }
      if (size == lower.length) {
        int more = Math.min(MOST, 2 * size);
        lower = Arrays.copyOf(lower, more);
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
        kinds = Arrays.copyOf(kinds, more);
      }
      int end = at + 1;
      if (mark) {
        kinds[size] = MARK;
      } else {
        while (end < to && isInside(text, end, to)) {
          end++;
        }
        kinds[size] = capitals(text, at, end);
      }
      lower[size] = mark ? String.valueOf(c) : WordForms.of(text, at, end);
      starts[size] = at;
      ends[size] = end;
      size++;
      at = end;
    }
    return new Words(lower, starts, ends, kinds, size);
  }

  private static byte capitals(String text, int from, int to) {
    if (!Character.isUpperCase(text.charAt(from))) {
      return 0;
    }
    return isCapitals(text, from, to) ? CAPITAL | CAPITALS : CAPITAL;
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

  static boolean isWordSign(char c) {
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
    return size;
  }

  Word at(int index) {
    Objects.checkIndex(index, size);
    byte kind = kinds[index];
    return new Word(
        lower[index],
        starts[index],
        ends[index],
        (kind & CAPITAL) != 0,
        (kind & CAPITALS) != 0,
        kind == MARK);
  }

  /** The lower-case word, or an empty text outside of the sentence. */
  String lower(int index) {
    return index < 0 || index >= size ? "" : lower[index];
  }

  boolean isMark(int index) {
    return index >= 0 && index < size && kinds[index] == MARK;
  }

  /** The index of the first word that begins at or after an offset; {@link #size} without one. */
  int indexAt(int offset) {
    int at = Arrays.binarySearch(starts, 0, size, offset);
    return at < 0 ? -at - 1 : at;
  }

  /** The words from one of them on. */
  Words from(int index) {
    return new Words(
        Arrays.copyOfRange(lower, index, size),
        Arrays.copyOfRange(starts, index, size),
        Arrays.copyOfRange(ends, index, size),
        Arrays.copyOfRange(kinds, index, size),
        size - index);
  }

  /** How many of its tokens are words. */
  int wordCount() {
    return wordCount;
  }

  /** Its words from one index to another, single spaces between, marks left out. */
  String join(int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = Math.max(0, from); i < Math.min(to, size); i++) {
      if (kinds[i] != MARK) {
        if (!joined.isEmpty()) {
          joined.append(' ');
        }
        joined.append(lower[i]);
      }
    }
    return joined.toString();
  }
}
