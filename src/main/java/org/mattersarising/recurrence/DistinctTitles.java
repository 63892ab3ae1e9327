package org.mattersarising.recurrence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives the matters of one council titles that differ: whoever comes later under a title that is
 * taken has the next that says nearly as much, or else the distinguishing phrase behind it. Not
 * thread-safe.
 */
final class DistinctTitles {

  /** A title that says so much less than the best would mislead. */
  private static final double NEARLY = 0.6;

  private final ContentWords content = new ContentWords();
  private final Set<Set<String>> taken = new HashSet<>();

  /** Keeps a title from being given again, as one that a person chose. */
  void take(String title) {
    taken.add(key(title));
  }

  /**
   * The title of the next matter.
   *
   * @param titles the best first
   * @param otherwise where there is none
   */
  String choose(List<MatterTitle.Title> titles, String otherwise) {
    for (MatterTitle.Title title : titles) {
      if (title.worth() >= NEARLY * titles.getFirst().worth() && taken.add(key(title.words()))) {
        return capital(title.words());
      }
    }
    String first = titles.isEmpty() ? otherwise : capital(titles.getFirst().words());
    if (taken.add(key(first))) {
      return first;
    }
    for (MatterTitle.Title title : titles) {
      boolean apart = title.stems().stream().noneMatch(titles.getFirst().stems()::contains);
      String both = first + ": " + title.words();
      if (apart && taken.add(key(both))) {
        return both;
      }
    }
    for (int n = 2; ; n++) {
      String numbered = first + " (" + n + ")";
      if (taken.add(key(numbered))) {
        return numbered;
      }
    }
  }

  private static String capital(String words) {
    int first = words.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + words.substring(Character.charCount(first));
  }

  /** The words whatever their order and number; figures and brackets as they are. */
  private Set<String> key(String title) {
    Set<String> key = CouncilWords.stems(title, content);
    return key.isEmpty() || title.endsWith(")") ? Set.of(title) : Set.copyOf(key);
  }
}
