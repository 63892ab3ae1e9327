package org.mattersarising.themes.discover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The words of points as vectors of length one, rare words weighing more. Immutable. */
final class WordSpace {

  private final int[][] ids;
  private final float[][] weights;

  private WordSpace(int[][] ids, float[][] weights) {
    this.ids = ids;
    this.weights = weights;
  }

  /** The space of these bags of weighted words. */
  static WordSpace of(List<Map<String, Double>> bags) {
    Map<String, Integer> holding = new HashMap<>();
    bags.forEach(bag -> bag.keySet().forEach(w -> holding.merge(w, 1, Integer::sum)));
    Map<String, Integer> number = new HashMap<>();
    new TreeMap<>(holding).keySet().forEach(w -> number.put(w, number.size()));
    int[][] ids = new int[bags.size()][];
    float[][] weights = new float[bags.size()][];
    for (int i = 0; i < ids.length; i++) {
      List<Map.Entry<String, Double>> words =
          new ArrayList<>(new TreeMap<>(bags.get(i)).entrySet());
      ids[i] = new int[words.size()];
      weights[i] = new float[words.size()];
      double square = 0;
      double[] raw = new double[words.size()];
      for (int k = 0; k < raw.length; k++) {
        String word = words.get(k).getKey();
        // A name holds a story together, which is not yet a theme: its double weight is not used.
        raw[k] = Math.log((bags.size() + 1.0) / holding.getOrDefault(word, 1));
        ids[i][k] = number.getOrDefault(word, -1);
        square += raw[k] * raw[k];
      }
      double length = Math.max(Math.sqrt(square), 1e-9);
      for (int k = 0; k < raw.length; k++) {
        weights[i][k] = (float) (raw[k] / length);
      }
    }
    return new WordSpace(ids, weights);
  }

  /** 0 to 1. */
  double cosine(int one, int other) {
    int[] a = ids[one];
    int[] b = ids[other];
    double sum = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        sum += (double) weights[one][i++] * weights[other][j++];
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
