package org.mattersarising.themes.discover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Candidates that say the same in the same words, brought together so that they count once: the
 * words that tell a matter are the same, whatever figures, dates and names stand between them.
 */
final class Copies {

  private Copies() {}

  /**
   * Candidates with the same words, each list by id, the lists by their first id; so the order of
   * files is nothing.
   *
   * @param fewestWords what names fewer things says too little to be grouped, and is left out
   */
  static List<List<Candidate>> together(List<Candidate> candidates, int fewestWords) {
    Map<String, List<Candidate>> byWords = new TreeMap<>();
    candidates.stream()
        .filter(c -> c.words().size() >= fewestWords)
        .sorted(Comparator.comparing(Candidate::id))
        .forEach(c ->
            byWords
                .computeIfAbsent(
                    String.join(" ", c.words().keySet().stream().sorted().toList()),
                    k -> new ArrayList<>())
                .add(c));
    return byWords.values().stream()
        .sorted(Comparator.comparing(same -> same.getFirst().id()))
        .toList();
  }
}
