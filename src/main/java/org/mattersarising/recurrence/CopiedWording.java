package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much of a matter is the same wording in meeting after meeting: standing business changes its
 * figures, a matter changes its words.
 */
final class CopiedWording {

  /** From this Jaccard index on, two statements are the same wording. */
  private static final double ALIKE = 0.6;

  private static final int SHORTEST = 3;
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]++");

  private CopiedWording() {}

  /** The share of statements that stand nearly alike in another meeting, 0 to 1. */
  static double share(List<Occurrence> occurrences) {
    List<Set<String>> words = new ArrayList<>();
    occurrences.forEach(o -> words.add(words(o.wholeText())));
    int copied = 0;
    for (int i = 0; i < words.size(); i++) {
      for (int j = 0; j < words.size(); j++) {
        if (!meeting(occurrences, i).equals(meeting(occurrences, j))
            && jaccard(words.get(i), words.get(j)) >= ALIKE) {
          copied++;
          break;
        }
      }
    }
    return (double) copied / words.size();
  }

  private static String meeting(List<Occurrence> occurrences, int place) {
    return occurrences.get(place).meeting().id();
  }

  private static double jaccard(Set<String> one, Set<String> other) {
    int common = 0;
    for (String word : one) {
      if (other.contains(word)) {
        common++;
      }
    }
    int all = one.size() + other.size() - common;
    return all == 0 ? 0 : (double) common / all;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : NO_LETTER.split(text.toLowerCase(Locale.ROOT), 0)) {
      if (word.length() >= SHORTEST) {
        words.add(word);
      }
    }
    return words;
  }
}
