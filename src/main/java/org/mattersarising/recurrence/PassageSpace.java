package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ObjDoubleConsumer;

/**
 * The passages of one subject council as points: what they mean (sentence vectors) and the words
 * that hold a story together (TF-IDF), each with a little of the passages beside it, and the themes
 * they share. Likenesses are quantised to four decimals. Immutable once built.
 */
final class PassageSpace {

  /** How much meaning and words weigh; chosen on archives read by hand. */
  private static final double MEANING = 0.35;

  /** What a shared theme adds, where it is as rare as one in {@link #RARE} passages. */
  private static final double THEME = 0.15;

  private static final double RARE = 60;

  /** How much of the passage before and behind is taken over in the same paragraph. */
  private static final double BEFORE = 0.25;

  private static final double BEHIND = 0.15;

  /** Of that, what remains over the border of a paragraph. */
  private static final double OVER_PARAGRAPH = 0.3;

  private static final double HEADING = 0.3;

  /** Of a length of one; the square of it is a whole number that 32 bits hold. */
  private static final double STEPS = 8191;

  /** Words that every passage has say little, yet not nothing. */
  private static final double LEAST_IDF = 0.3;

  private final List<Passage> passages;

  /** Vectors of length one, in steps; whole words, since Java multiplies those many at a time. */
  private final int[][] meaning;

  private final int[][] terms;
  private final double[][] weights;

  /** By term the passages that have it, ascending, and its weight in each. */
  private final List<int[]> postings = new ArrayList<>();

  private final List<double[]> postingWeights = new ArrayList<>();

  /** The themes of each passage, by number, and what each is worth where two share it. */
  private final int[][] themes;

  private final double[] themeWeight;

  PassageSpace(List<Passage> passages) {
    this.passages = List.copyOf(passages);
    int size = passages.size();
    this.meaning = new int[size][];
    this.terms = new int[size][];
    this.weights = new double[size][];
    SortedMap<String, Integer> frequency = new TreeMap<>();
    SortedMap<String, Integer> marked = new TreeMap<>();
    for (Passage passage : passages) {
      passage.words().keySet().forEach(w -> frequency.merge(w, 1, Integer::sum));
      passage.lead().themes().forEach(t -> marked.merge(t, 1, Integer::sum));
    }
    List<String> known = List.copyOf(marked.keySet());
    this.themes =
        passages.stream()
            .map(p -> p.lead().themes().stream().mapToInt(known::indexOf).toArray())
            .toArray(int[][]::new);
    this.themeWeight =
        marked.values().stream()
            .mapToDouble(n -> THEME * logIdf(size, n) / Math.log(RARE))
            .toArray();
    Map<String, Integer> numbers = new HashMap<>();
    double[] idf = new double[frequency.size()];
    for (Map.Entry<String, Integer> word : frequency.entrySet()) {
      idf[numbers.size()] = logIdf(size, word.getValue()) + LEAST_IDF;
      numbers.put(word.getKey(), numbers.size());
    }
    int[] found = new int[idf.length];
    for (int i = 0; i < size; i++) {
      meaning[i] = meaning(i);
      setWords(i, numbers, idf);
      for (int term : terms[i]) {
        found[term]++;
      }
    }
    for (int count : found) {
      postings.add(new int[count]);
      postingWeights.add(new double[count]);
    }
    Arrays.fill(found, 0);
    for (int i = 0; i < size; i++) {
      for (int t = 0; t < terms[i].length; t++) {
        int term = terms[i][t];
        postings.get(term)[found[term]] = i;
        postingWeights.get(term)[found[term]++] = weights[i][t];
      }
    }
  }

  int size() {
    return passages.size();
  }

  /** The likeness of a passage to each of those before it, by their places. */
  double[] likenessToEarlier(int place) {
    double[] words = new double[place];
    for (int t = 0; t < terms[place].length; t++) {
      int[] with = postings.get(terms[place][t]);
      double[] weighing = postingWeights.get(terms[place][t]);
      double own = weights[place][t];
      for (int k = 0; k < with.length && with[k] < place; k++) {
        words[with[k]] += own * weighing[k];
      }
    }
    double[] likeness = new double[place];
    for (int other = 0; other < place; other++) {
      double alike =
          MEANING * dot(meaning[place], meaning[other])
              + (1 - MEANING) * words[other]
              + sharedTheme(place, other);
      likeness[other] = Math.rint(alike * 1e4) / 1e4;
    }
    return likeness;
  }

  private double sharedTheme(int one, int other) {
    double most = 0;
    for (int theme : themes[one]) {
      for (int same : themes[other]) {
        if (theme == same) {
          most = Math.max(most, themeWeight[theme]);
        }
      }
    }
    return most;
  }

  private static double logIdf(int all, int with) {
    return Math.log((1.0 + all) / (1.0 + with));
  }

  private int[] meaning(int place) {
    float[] own = passages.get(place).lead().vector().values();
    double[] sum = new double[own.length];
    add(sum, own, 1);
    besides(place, (p, weight) -> add(sum, p.lead().vector().values(), weight));
    double squares = 0;
    for (double x : sum) {
      squares += x * x;
    }
    double norm = Math.sqrt(squares);
    int[] unit = new int[sum.length];
    for (int i = 0; i < sum.length; i++) {
      unit[i] = norm == 0 ? 0 : (int) Math.rint(STEPS * sum[i] / norm);
    }
    return unit;
  }

  private void setWords(int place, Map<String, Integer> numbers, double[] idf) {
    Passage passage = passages.get(place);
    TreeMap<String, Double> words = new TreeMap<>(passage.words());
    besides(
        place, (p, weight) -> p.words().forEach((w, x) -> words.merge(w, x * weight, Math::max)));
    new TreeSet<>(passage.heading()).forEach(w -> words.merge(w, HEADING, Math::max));
    words.keySet().retainAll(numbers.keySet());
    terms[place] = new int[words.size()];
    weights[place] = new double[words.size()];
    double squares = 0;
    int at = 0;
    // Numbers follow the alphabet, so these arrays are sorted.
    for (Map.Entry<String, Double> word : words.entrySet()) {
      int number = numbers.getOrDefault(word.getKey(), 0);
      terms[place][at] = number;
      weights[place][at] = word.getValue() * idf[number];
      squares += weights[place][at] * weights[place][at];
      at++;
    }
    double norm = Math.sqrt(squares);
    for (int i = 0; i < at && norm > 0; i++) {
      weights[place][i] /= norm;
    }
  }

  /** Visits the passages beside one under the same heading, with their weight. */
  private void besides(int place, ObjDoubleConsumer<Passage> visitor) {
    Passage passage = passages.get(place);
    if (place > 0 && passage.besides(passages.get(place - 1))) {
      Passage before = passages.get(place - 1);
      visitor.accept(before, passage.inParagraphOf(before) ? BEFORE : BEFORE * OVER_PARAGRAPH);
    }
    if (place + 1 < passages.size() && passage.besides(passages.get(place + 1))) {
      Passage behind = passages.get(place + 1);
      visitor.accept(behind, passage.inParagraphOf(behind) ? BEHIND : BEHIND * OVER_PARAGRAPH);
    }
  }

  private static void add(double[] sum, float[] vector, double weight) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight * vector[i];
    }
  }

  /** The cosine; whole numbers are summed up exactly, and many at a time. */
  private static double dot(int[] a, int[] b) {
    int sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum / (STEPS * STEPS);
  }
}
