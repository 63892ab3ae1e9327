package org.mattersarising.annotate.mention;

import java.util.Locale;

/**
 * One word, initial or punctuation mark of the text. A possessive ending is no part of a word's
 * span, but stays known. Many grammars ask each word the same, so that its answers are kept.
 */
final class Word {

  private final int start;
  private final int end;
  private final int fullEnd;
  private final String text;
  private final String lower;
  private final String bare;
  private final boolean acronym;
  private final boolean nameLike;

  /**
   * A word.
   *
   * @param start UTF-16 offset in the document
   * @param end exclusive, before a possessive ending
   * @param fullEnd exclusive, behind it
   * @param text with straight apostrophes, possessive ending included
   */
  Word(int start, int end, int fullEnd, String text) {
    this.start = start;
    this.end = end;
    this.fullEnd = fullEnd;
    this.text = text;
    this.lower = text.toLowerCase(Locale.ROOT);
    this.bare = end < fullEnd ? text.substring(0, end - start).toLowerCase(Locale.ROOT) : lower;
    this.acronym = acronym(text, end - start);
    this.nameLike = startsUpper() && !MentionLexicon.FUNCTION_WORDS.contains(lower);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  int fullEnd() {
    return fullEnd;
  }

  String text() {
    return text;
  }

  String lower() {
    return lower;
  }

  /** The word without possessive ending, in small letters. */
  String bare() {
    return bare;
  }

  boolean possessive() {
    return end < fullEnd;
  }

  boolean startsUpper() {
    return Character.isUpperCase(text.charAt(0));
  }

  boolean isLetters() {
    return Character.isLetterOrDigit(text.charAt(0));
  }

  boolean is(String mark) {
    return text.equals(mark);
  }

  /** "J.", "C.A.", "L.C.R" or a single capital. */
  boolean isInitial() {
    boolean letter = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (letter ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
      letter = !letter;
    }
    return true;
  }

  /** Two to eight characters, nearly all capitals: "DfE", "WSCC", "B&NES", "CiCC". */
  boolean isAcronym() {
    return acronym;
  }

  /** Whether it has a capital and is no function word, which has one at a start alone. */
  boolean isNameLike() {
    return nameLike;
  }

  private static boolean acronym(String text, int length) {
    if (length < 2 || length > 8) {
      return false;
    }
    int upper = 0;
    int small = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLowerCase(c)) {
        small++;
      } else if (c != '&' && !Character.isDigit(c)) {
        return false;
      }
    }
    return upper >= 2 && upper > small && Character.isUpperCase(text.charAt(0));
  }
}
