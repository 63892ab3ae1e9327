package org.mattersarising.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in a row, by which copied text is known. */
final class WordGrams {

  private static final Pattern WORD = Pattern.compile("[a-z0-9£%']+");

  private WordGrams() {}

  /** Every run of so many words of a text, in lower case. */
  static List<String> of(String text, int n) {
    List<String> words = new ArrayList<>();
    Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (m.find()) {
      words.add(m.group());
    }
    List<String> grams = new ArrayList<>();
    for (int i = 0; i + n <= words.size(); i++) {
      grams.add(String.join(" ", words.subList(i, i + n)));
    }
    return grams;
  }
}
