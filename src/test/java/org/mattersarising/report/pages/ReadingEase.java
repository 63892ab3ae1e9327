package org.mattersarising.report.pages;

import java.util.Locale;
import java.util.regex.Pattern;

/** The Flesch–Kincaid grade (1975) with syllables counted by groups of vowels. */
final class ReadingEase {

  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private ReadingEase() {}

  static double grade(String text) {
    long sentences =
        Math.max(
            1,
            Pattern.compile("[.!?]+\\s")
                .splitAsStream(text + " ")
                .filter(s -> s.length() > 8)
                .count());
    int words = 0;
    int syllables = 0;
    var found = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (found.find()) {
      words++;
      String word = found.group();
      long groups = VOWELS.matcher(word).results().count();
      syllables += (int) Math.max(1, word.endsWith("e") && groups > 1 ? groups - 1 : groups);
    }
    return 0.39 * words / sentences + 11.8 * syllables / Math.max(1, words) - 15.59;
  }
}
