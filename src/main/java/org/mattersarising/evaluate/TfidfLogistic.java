package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import smile.classification.LogisticRegression;

/**
 * The usual baseline of text classification: words and pairs of words, weighted by how rare they
 * are, in a logistic regression. A label needs two examples to be learnt.
 */
final class TfidfLogistic {

  private static final String YES = "yes";
  private static final String NO = "no";
  private static final int FEWEST_UNITS_OF_A_WORD = 2;
  private static final int MOST_WORDS = 1500;
  private static final int FEWEST_EXAMPLES = 2;
  private static final LogisticRegression.Options OPTIONS =
      new LogisticRegression.Options(0.001, 1e-3, 50);

  private final List<GoldUnit> train;
  private final Map<String, Integer> columns = new HashMap<>();
  private final double[] rarity;
  private final double[][] x;

  TfidfLogistic(List<GoldUnit> train) {
    this.train = List.copyOf(train);
    Map<String, Integer> frequency = new TreeMap<>();
    train.forEach(u -> new TreeSet<>(terms(u)).forEach(t -> frequency.merge(t, 1, Integer::sum)));
    List<String> kept =
        frequency.entrySet().stream()
            .filter(e -> e.getValue() >= FEWEST_UNITS_OF_A_WORD)
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_WORDS)
            .map(Map.Entry::getKey)
            .toList();
    rarity = new double[kept.size()];
    for (int i = 0; i < kept.size(); i++) {
      columns.put(kept.get(i), i);
      rarity[i] =
          Math.log((1.0 + train.size()) / (1.0 + frequency.getOrDefault(kept.get(i), 0))) + 1;
    }
    x = train.stream().map(this::vector).toArray(double[][]::new);
  }

  /** The themes of units, by the units' ids. */
  Map<String, Set<String>> themes(List<GoldUnit> units) {
    Set<String> all = new TreeSet<>();
    train.forEach(u -> all.addAll(u.themes()));
    Map<String, Set<String>> found = new HashMap<>();
    for (String theme : all) {
      Map<String, String> yes =
          predict(units, train.stream().map(u -> u.themes().contains(theme) ? YES : NO).toList());
      yes.forEach((unit, answer) -> {
        if (answer.equals(YES)) {
          found.computeIfAbsent(unit, k -> new TreeSet<>()).add(theme);
        }
      });
    }
    return found;
  }

  /** One label of each unit, by the units' ids; where several are right, the first is learnt. */
  Map<String, String> labels(
      List<GoldUnit> units, Function<GoldUnit, ? extends Collection<String>> right) {
    return predict(units, train.stream().map(u -> new TreeSet<>(right.apply(u)).first()).toList());
  }

  private Map<String, String> predict(List<GoldUnit> units, List<String> answers) {
    Map<String, Integer> frequency = new TreeMap<>();
    answers.forEach(a -> frequency.merge(a, 1, Integer::sum));
    String common = Baselines.mostFrequent(answers.stream().map(Set::of).toList());
    List<String> classes =
        frequency.keySet().stream()
            .filter(a -> frequency.getOrDefault(a, 0) >= FEWEST_EXAMPLES)
            .toList();
    Map<String, String> predicted = new HashMap<>();
    if (classes.size() < 2 || columns.isEmpty()) {
      units.forEach(u -> predicted.put(u.id(), common));
      return predicted;
    }
    List<double[]> rows = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      int label = classes.indexOf(answers.get(i));
      if (label >= 0) {
        rows.add(x[i]);
        labels.add(label);
      }
    }
    LogisticRegression model =
        LogisticRegression.fit(
            rows.toArray(double[][]::new),
            labels.stream().mapToInt(Integer::intValue).toArray(),
            OPTIONS);
    units.forEach(u -> predicted.put(u.id(), classes.get(model.predict(vector(u)))));
    return predicted;
  }

  private double[] vector(GoldUnit unit) {
    double[] vector = new double[columns.size()];
    for (String term : terms(unit)) {
      Integer column = columns.get(term);
      if (column != null) {
        vector[column] += rarity[column];
      }
    }
    double squares = 0;
    for (double v : vector) {
      squares += v * v;
    }
    double norm = Math.sqrt(squares);
    for (int i = 0; norm > 0 && i < vector.length; i++) {
      vector[i] /= norm;
    }
    return vector;
  }

  private static List<String> terms(GoldUnit unit) {
    List<String> words = KeywordThemes.Words.of(unit.text());
    List<String> terms = new ArrayList<>(words);
    for (int i = 0; i + 1 < words.size(); i++) {
      terms.add(words.get(i) + " " + words.get(i + 1));
    }
    return terms;
  }
}
