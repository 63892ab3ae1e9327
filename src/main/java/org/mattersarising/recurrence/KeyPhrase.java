package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words that a matter keeps: the phrase of one to three adjoining content words that stands in
 * most of its meetings, the longer the better; a single word must be a name. People and their
 * offices are no part of it. Not thread-safe.
 */
final class KeyPhrase {

  private static final int LONGEST = 3;

  /**
   * @param words as it stands where it was met first; empty where no phrase stands in two meetings
   * @param stems its words
   */
  record Found(String words, Set<String> stems) {
    static final Found NONE = new Found("", Set.of());

    Found {
      stems = Set.copyOf(stems);
    }
  }

  private final ContentWords content = new ContentWords();

  Found of(Matter matter) {
    Map<String, Set<String>> meetings = new TreeMap<>();
    Map<String, String> surface = new TreeMap<>();
    Set<String> names = new HashSet<>();
    for (Occurrence occurrence : matter.occurrences()) {
      String text = occurrence.wholeText();
      List<ContentWords.Word> words =
          content.in(text, occurrence.people(occurrence.statement().span()));
      for (int from = 0; from < words.size(); from++) {
        List<String> stems = new ArrayList<>();
        for (int to = from; to < words.size() && to < from + LONGEST; to++) {
          if (to > from && words.get(to).span().start() != words.get(to - 1).span().end() + 1) {
            break;
          }
          stems.add(words.get(to).stem());
          String phrase = String.join(" ", stems);
          meetings.computeIfAbsent(phrase, k -> new HashSet<>()).add(occurrence.meeting().id());
          if (words.get(from).weight() > 1) {
            names.add(phrase);
          }
          surface.putIfAbsent(
              phrase,
              text.substring(words.get(from).span().start(), words.get(to).span().end())
                  .replaceAll("\\s+", " "));
        }
      }
    }
    String best = "";
    double most = 0;
    for (Map.Entry<String, Set<String>> phrase : meetings.entrySet()) {
      int length = phrase.getKey().split(" ", -1).length;
      double worth = phrase.getValue().size() * (0.5 + 0.5 * length);
      boolean telling = length > 1 || names.contains(phrase.getKey());
      if (telling && phrase.getValue().size() > 1 && worth > most) {
        best = phrase.getKey();
        most = worth;
      }
    }
    return best.isEmpty()
        ? Found.NONE
        : new Found(surface.getOrDefault(best, best), new TreeSet<>(List.of(best.split(" ", -1))));
  }
}
