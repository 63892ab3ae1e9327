package org.mattersarising.report.pages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mattersarising.model.Issue;

/** The words by which an issue's title names it, to choose quotes that are plainly about that. */
final class LabelWords {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  /** Shorter words name nothing by themselves. */
  private static final int SHORTEST = 4;

  /** Beginnings are compared, since titles and sentences have words in other forms. */
  private static final int BEGINNING = 5;

  private LabelWords() {}

  /** Their beginnings; of a title after a theme's, only those that are its own. */
  static Set<String> of(Issue issue) {
    String label = issue.label();
    return beginnings(label.substring(label.indexOf(": ") + 1));
  }

  /** Whether a text has most of them. */
  static boolean areIn(String text, Set<String> words) {
    Set<String> here = beginnings(text);
    return 2 * words.stream().filter(here::contains).count() >= words.size();
  }

  private static Set<String> beginnings(String text) {
    return Arrays.stream(NO_LETTERS.split(text.toLowerCase(Locale.ROOT)))
        .filter(w -> w.length() >= SHORTEST)
        .map(w -> w.substring(0, Math.min(BEGINNING, w.length())))
        .collect(Collectors.toSet());
  }
}
