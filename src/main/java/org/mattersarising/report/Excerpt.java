package org.mattersarising.report;

/**
 * How much of the minutes' own words a result shows: some minutes may be read and not passed on.
 */
public enum Excerpt {
  /** Every word, and the texts beside the tables. */
  WHOLE,
  /** The first words of a quote, and no texts. */
  SHORT;

  /** About fifteen words: enough to find a place in the original. */
  private static final int LONGEST = 90;

  /** What may be shown of some words. */
  public String of(String words) {
    if (this == WHOLE || words.length() <= LONGEST) {
      return words;
    }
    int cut = words.lastIndexOf(' ', LONGEST);
    if (cut <= 0) {
      cut = Character.isLowSurrogate(words.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
    }
    return words.substring(0, cut) + " […]";
  }
}
