package org.mattersarising.annotate.statement;

import java.util.Arrays;

/**
 * Numbers by words, for looking up many words of which few are known: an unknown one is told by its
 * hash, without a string being touched. Open addressing with at most half of the places taken.
 * Nothing is added once it is in use; then safe for use by several threads.
 */
final class WordNumbers {

  /** The number of a word that is not known. */
  static final int UNKNOWN = -1;

  private String[] words = {"", ""};
  private int[] hashes = new int[2];

  /** By place; {@link #UNKNOWN} where it is free. */
  private int[] numbers = {UNKNOWN, UNKNOWN};

  private int size;

  int size() {
    return size;
  }

  /** The number of a word, or {@link #UNKNOWN}. */
  int get(String word) {
    return numbers[place(word, word.hashCode())];
  }

  /**
   * Gives a word a number.
   *
   * @throws IllegalArgumentException for a negative number
   */
  void put(String word, int number) {
    if (number < 0) {
      throw new IllegalArgumentException("a negative number of a word: " + number);
    }
    if (2 * (size + 1) > words.length) {
      grow();
    }
    int at = place(word, word.hashCode());
    size += numbers[at] == UNKNOWN ? 1 : 0;
    set(at, word, number);
  }

  private void grow() {
    String[] oldWords = words;
    int[] oldNumbers = numbers;
    words = new String[2 * oldWords.length];
    Arrays.fill(words, "");
    hashes = new int[words.length];
    numbers = new int[words.length];
    Arrays.fill(numbers, UNKNOWN);
    for (int i = 0; i < oldWords.length; i++) {
      if (oldNumbers[i] != UNKNOWN) {
        set(place(oldWords[i], oldWords[i].hashCode()), oldWords[i], oldNumbers[i]);
      }
    }
  }

  private void set(int at, String word, int number) {
    words[at] = word;
    hashes[at] = word.hashCode();
    numbers[at] = number;
  }

  /** Where a word is, or the free place where it would be. */
  private int place(String word, int hash) {
    int at = (hash ^ hash >>> 16) & words.length - 1;
    while (numbers[at] != UNKNOWN && !(hashes[at] == hash && words[at].equals(word))) {
      at = at + 1 & words.length - 1;
    }
    return at;
  }
}
