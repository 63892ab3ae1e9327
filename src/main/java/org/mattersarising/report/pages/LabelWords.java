package org.mattersarising.report.pages;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.mattersarising.model.Issue;

/** The words by which an issue's title names it, to choose quotes that are plainly about that. */
final class LabelWords {

  /** Shorter words name nothing by themselves. */
  private static final int SHORTEST = 4;

  /** Beginnings are compared, since titles and sentences have words in other forms. */
  private static final int BEGINNING = 5;

  private LabelWords() {}

  /** Their beginnings. */
  static Set<String> of(Issue issue) {
    return beginnings(issue.label());
  }

  /** Whether a text has most of them. */
  static boolean areIn(String text, Set<String> words) {
    Set<String> here = beginnings(text);
    return 2 * words.stream().filter(here::contains).count() >= words.size();
  }

  /** The words of a text by so few letters that "kerb" and "kerbs" are one. */
  static Set<String> shortest(String text) {
    return beginnings(text, SHORTEST);
  }

  private static Set<String> beginnings(String text) {
    return beginnings(text, BEGINNING);
  }

  private static Set<String> beginnings(String text, int letters) {
    Set<String> beginnings = new HashSet<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int from = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean letter = i < lower.length() && Character.isLetter(lower.charAt(i));
      if (letter && from < 0) {
        from = i;
      } else if (!letter && from >= 0) {
        if (i - from >= SHORTEST) {
          beginnings.add(lower.substring(from, Math.min(from + letters, i)));
        }
        from = -1;
      }
    }
    return beginnings;
  }
}
