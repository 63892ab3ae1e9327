package org.mattersarising.annotate.mention;

import java.util.List;

/**
 * Cuts a sentence or line into words, initials and punctuation marks, in one walk. By hand, since
 * every character of every document goes through here; the pattern would be
 *
 * <pre>{@code
 * </?[A-Za-z]{1,10}>  |  (\p{Lu}\.){1,5}(\p{Lu}(?![\p{L}\p{N}]))?
 *   |  [\p{L}\p{N}]+(['’‘&-][\p{L}\p{N}]+)*  |  [^\s\p{Z}]
 * }</pre>
 */
final class WordCutter {

  private static final int LONGEST_TAG = 10;
  private static final int MOST_INITIALS = 5;
  private static final int ASCII = 128;

  private final String text;
  private final int end;

  private WordCutter(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** Adds the words between two offsets to a list; left-over tags count as white space. */
  static void cut(String text, int from, int to, List<Word> words) {
    WordCutter cutter = new WordCutter(text, to);
    int at = from;
    while (at < to) {
      int c = cutter.at(at);
      int next = at + Character.charCount(c);
      if (isSpace(c)) {
        at = next;
        continue;
      }
      int tag = c == '<' ? cutter.tag(at) : at;
      if (tag > at) {
        at = tag;
        continue;
      }
      int word = isCapital(c) ? cutter.initials(at) : at;
      if (word == at && isWordSign(c)) {
        word = cutter.word(next);
      }
      if (word == at) {
        word = next;
      }
      words.add(word(text, at, word));
      at = word;
    }
  }

  private static Word word(String text, int start, int end) {
    String word = text.substring(start, end).replace('’', '\'').replace('‘', '\'');
    boolean owns = word.length() > 3 && (word.endsWith("'s") || word.endsWith("'S"));
    return new Word(start, owns ? end - 2 : end, end, word);
  }

  /** The code point at an offset; 0 behind the end. */
  private int at(int offset) {
    if (offset >= end) {
      return 0;
    }
    char c = text.charAt(offset);
    boolean pair = Character.isHighSurrogate(c) && offset + 1 < end;
    return pair ? text.codePointAt(offset) : c;
  }

  /** Where a tag that begins at "&lt;" ends; the same offset where it is none. */
  private int tag(int start) {
    int from = at(start + 1) == '/' ? start + 2 : start + 1;
    int to = from;
    while (to - from < LONGEST_TAG && isAsciiLetter(at(to))) {
      to++;
    }
    return to > from && at(to) == '>' ? to + 1 : start;
  }

  /** Where initials ("J.", "C.A.", "L.C.R") end; the same offset where there are none. */
  private int initials(int start) {
    int to = start;
    for (int n = 0; n < MOST_INITIALS; n++) {
      int c = at(to);
      int dot = to + Character.charCount(c);
      if (!isCapital(c) || at(dot) != '.') {
        break;
      }
      to = dot + 1;
    }
    int c = at(to);
    int behind = to + Character.charCount(c);
    return to > start && isCapital(c) && !isWordSign(at(behind)) ? behind : to;
  }

  /** Where a word ends whose first letter or digit ends here. */
  private int word(int start) {
    int to = signs(start);
    while (isJoint(at(to))) {
      int more = signs(to + 1);
      if (more == to + 1) {
        break;
      }
      to = more;
    }
    return to;
  }

  private int signs(int start) {
    int to = start;
    for (int c = at(to); isWordSign(c); c = at(to)) {
      to += Character.charCount(c);
    }
    return to;
  }

  private static boolean isJoint(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == '&' || c == '-';
  }

  private static boolean isAsciiLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isCapital(int c) {
    return c < ASCII ? c >= 'A' && c <= 'Z' : Character.getType(c) == Character.UPPERCASE_LETTER;
  }

  /** Letters and numbers of all kinds. */
  private static boolean isWordSign(int c) {
    if (c < ASCII) {
      return isAsciiLetter(c) || c >= '0' && c <= '9';
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }

  private static boolean isSpace(int c) {
    if (c < ASCII) {
      return c == ' ' || c >= '\t' && c <= '\r';
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
