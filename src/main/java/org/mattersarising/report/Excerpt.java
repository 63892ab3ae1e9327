package org.mattersarising.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of the minutes' own words a result shows: some minutes may be read and not passed on.
 */
public enum Excerpt {
  /** Every word, and the texts beside the tables. */
  WHOLE,
  /** The first words of a quote, and no texts. */
  SHORT;

  /** What {@link #SHORT} leaves of a quote, for descriptions. */
  static final String RULE =
      "its first words: eight at most, and of more than four words half at most";

  /** A name or a figure is no quote: it stays whole up to about fifteen words. */
  private static final int LONGEST = 90;

  private static final int MOST_WORDS = 8;
  private static final int WHOLE_WORDS = 4;
  private static final String CUT = " […]";
  private static final Pattern WORD = Pattern.compile("\\S++");

  /** What may be shown of a quote: enough to find its place in the original. */
  public String of(String words) {
    if (this == WHOLE) {
      return words;
    }
    long all = WORD.matcher(words).results().count();
    if (all <= WHOLE_WORDS) {
      return name(words);
    }
    Matcher word = WORD.matcher(words);
    int end = 0;
    for (long left = Math.min(MOST_WORDS, all / 2); left > 0 && word.find(); left--) {
      end = word.end();
    }
    String first = words.substring(0, end);
    return first.length() > LONGEST ? name(first) : first + CUT;
  }

  /** What may be shown of a name, a title or a figure. */
  String name(String words) {
    if (this == WHOLE || words.length() <= LONGEST) {
      return words;
    }
    int cut = words.lastIndexOf(' ', LONGEST);
    if (cut <= 0) {
      cut = Character.isLowSurrogate(words.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
    }
    return words.substring(0, cut) + CUT;
  }

  /** How a column of quotes is described. */
  String described(String whole) {
    return this == WHOLE ? whole : "Of the words at this place " + RULE + ", and […]";
  }
}
