package org.mattersarising.pipeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/**
 * The features that enough training files have, with numbers from 0 in alphabetical order: what one
 * clerk alone writes teaches nothing of others. Immutable once made.
 */
final class FeatureNumbers {

  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param files by file, the features of each of its statements
   * @param fewest how many files must have a feature
   */
  FeatureNumbers(List<? extends Collection<Set<String>>> files, int fewest) {
    Map<String, Integer> having = new HashMap<>();
    for (Collection<Set<String>> file : files) {
      file.stream().flatMap(Set::stream).distinct().forEach(f -> having.merge(f, 1, Integer::sum));
    }
    having.entrySet().stream()
        .filter(e -> e.getValue() >= fewest)
        .map(Map.Entry::getKey)
        .sorted()
        .forEachOrdered(f -> numbers.put(f, numbers.size()));
  }

  int size() {
    return numbers.size();
  }

  /** The numbers of a statement's features, ascending; unknown features are left out. */
  int[] of(Set<String> features) {
    return features.stream()
        .filter(numbers::containsKey)
        .mapToInt(f -> Objects.requireNonNull(numbers.get(f)))
        .sorted()
        .toArray();
  }

  /** Visits all, in no order. */
  void forEach(ObjIntConsumer<String> visitor) {
    numbers.forEach((feature, number) -> visitor.accept(feature, number));
  }
}
