package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * TF-IDF vectors of length one over the words of some texts: names of sites, numbers and rare words
 * hold a story together where its meaning alone would not. Immutable once built.
 */
final class LexicalSpace {

  private static final int SHORTEST_WORD = 3;

  private final List<Map<String, Double>> vectors = new ArrayList<>();

  /** Builds the space over all texts; vectors keep their order. */
  LexicalSpace(List<String> texts) {
    List<Map<String, Integer>> counts = new ArrayList<>();
    Map<String, Integer> documents = new HashMap<>();
    for (String text : texts) {
      Map<String, Integer> words = words(text);
      counts.add(words);
      new HashSet<>(words.keySet()).forEach(w -> documents.merge(w, 1, Integer::sum));
    }
    int all = texts.size();
    for (Map<String, Integer> words : counts) {
      Map<String, Double> vector = new TreeMap<>();
      double squares = 0;
      for (Map.Entry<String, Integer> word : words.entrySet()) {
        double idf = Math.log((1.0 + all) / (1.0 + documents.getOrDefault(word.getKey(), 0))) + 1;
        double weight = (1 + Math.log(word.getValue())) * idf;
        vector.put(word.getKey(), weight);
        squares += weight * weight;
      }
      double norm = Math.sqrt(squares);
      vector.replaceAll((w, x) -> x / norm);
      vectors.add(vector);
    }
  }

  /** The cosine of two texts by their places in the list. */
  double cosine(int a, int b) {
    Map<String, Double> left = vectors.get(a);
    Map<String, Double> right = vectors.get(b);
    if (left.size() > right.size()) {
      Map<String, Double> swap = left;
      left = right;
      right = swap;
    }
    double sum = 0;
    for (Map.Entry<String, Double> word : left.entrySet()) {
      Double other = right.get(word.getKey());
      if (other != null) {
        sum += word.getValue() * other;
      }
    }
    return sum;
  }

  /** Lower-case words with a plural s dropped, in alphabetical order so that sums are stable. */
  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new TreeMap<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
        word.append(text.charAt(i));
        continue;
      }
      // Bare numbers join whatever happens to be of equal size.
      if (word.length() >= SHORTEST_WORD && !word.chars().allMatch(Character::isDigit)) {
        String lower = word.toString().toLowerCase(Locale.ROOT);
        boolean plural = lower.length() > SHORTEST_WORD && lower.endsWith("s");
        words.merge(plural ? lower.substring(0, lower.length() - 1) : lower, 1, Integer::sum);
      }
      word.setLength(0);
    }
    return words;
  }
}
