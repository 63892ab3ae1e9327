package org.mattersarising.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which plain words the minutes of each council use in statements that have a theme. Words are kept
 * as numbers, and no text is, so that a large archive fits into memory.
 */
final class WordUse {

  /**
   * A council's statement in its own minutes.
   *
   * @param words numbers of its words
   */
  record Use(String statement, String meeting, List<String> themes, List<Integer> words) {
    Use {
      themes = List.copyOf(themes);
      words = List.copyOf(words);
    }
  }

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final List<Integer> background = new ArrayList<>();
  private final Map<String, List<Use>> uses = new TreeMap<>();
  private final Set<Integer> ofMeeting = new HashSet<>();
  private final Map<List<String>, List<String>> themeLists = new HashMap<>();
  private String meeting = "";
  private long total;

  /**
   * Adds a counted statement. Statements of a meeting stand together.
   *
   * @param council whose own minutes have it as its own matter; empty for any other statement, of
   *     which only the words count
   * @param themes that it has and does not deny
   */
  void add(String meetingId, String council, String statement, List<String> themes, String text) {
    if (!meetingId.equals(meeting)) {
      endMeeting();
      meeting = meetingId;
    }
    List<Integer> found = new ArrayList<>();
    for (String word : PlainWords.of(text)) {
      int number =
          numbers.computeIfAbsent(
              word,
              w -> {
                words.add(w);
                background.add(0);
                return words.size() - 1;
              });
      found.add(number);
    }
    ofMeeting.addAll(found);
    if (!council.isEmpty() && !themes.isEmpty()) {
      List<String> shared = themeLists.computeIfAbsent(List.copyOf(themes), t -> t);
      uses.computeIfAbsent(council, k -> new ArrayList<>())
          .add(new Use(statement, meetingId, shared, found));
    }
  }

  /** To be called when all is added. */
  void endMeeting() {
    for (int word : ofMeeting) {
      background.set(word, background.get(word) + 1);
      total++;
    }
    ofMeeting.clear();
  }

  /** Councils with statements of their own, in order. */
  Set<String> councils() {
    return uses.keySet();
  }

  List<Use> of(String council) {
    return uses.getOrDefault(council, List.of());
  }

  String word(int number) {
    return words.get(number);
  }

  /** In how large a share of all meetings' words a word is; the shares of all words sum to 1. */
  double share(int number) {
    return Math.max(1, background.get(number)) / (double) Math.max(1, total);
  }
}
