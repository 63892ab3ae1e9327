package org.mattersarising.ingest.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of some lines, to tell whether another line says anything that they do not. Immutable.
 */
final class Wording {

  /** No initial of a name stands for these. */
  private static final Set<String> SMALL = Set.of("of", "and", "the", "for", "in", "on", "with");

  private static final int LONGEST_SHORT_FORM = 6;

  private final Set<String> words = new HashSet<>();

  /** Of each run of words that begin with a capital, the first letters. */
  private final Set<String> initials = new HashSet<>();

  Wording(List<String> lines) {
    for (String line : lines) {
      StringBuilder run = new StringBuilder();
      for (String word : split(line)) {
        String lower = word.toLowerCase(Locale.ROOT);
        words.add(lower);
        if (!SMALL.contains(lower)) {
          if (Character.isUpperCase(word.codePointAt(0))) {
            run.append(lower.charAt(0));
          } else {
            initials.add(run.toString());
            run.setLength(0);
          }
        }
      }
      initials.add(run.toString());
    }
  }

  /** Whether each word of a line, or the name that its letters are short for, is among these. */
  boolean covers(String line) {
    List<String> all = split(line);
    return all.size() < 2 || all.stream().allMatch(this::has);
  }

  private boolean has(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return words.contains(lower) || shortForm(word) && stands(lower);
  }

  private boolean stands(String letters) {
    return initials.stream().anyMatch(run -> run.contains(letters));
  }

  /** Such as a kind of authority in running heads: capitals only, or a few letters. */
  private static boolean shortForm(String word) {
    return word.length() >= 2
        && word.length() <= LONGEST_SHORT_FORM
        && word.chars().allMatch(Character::isUpperCase);
  }

  private static List<String> split(String text) {
    return List.of(text.split("[^\\p{L}\\p{N}]+")).stream().filter(w -> !w.isEmpty()).toList();
  }
}
