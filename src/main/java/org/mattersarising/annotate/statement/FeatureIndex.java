package org.mattersarising.annotate.statement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The features of a model, found without joining their parts: by group and by what they say, and
 * where they say one word or two, by the numbers of these, since a sentence asks for each of its
 * words in many groups. Immutable.
 */
final class FeatureIndex {

  /** The number of a word that no feature knows, and of a feature that there is not. */
  static final int UNKNOWN = WordNumbers.UNKNOWN;

  private final Group[] groups;
  private final WordNumbers numbers = new WordNumbers();
  private final Rows first;
  private final Rows second;
  private final int size;

  /**
   * The weights of a model, of each feature one after the other: a sentence looks a hundred of them
   * up all over the place. Features behind the last row weigh nothing.
   */
  private record Rows(int[] weights, int columns) {

    Rows(int features, int columns) {
      this(new int[features * columns], columns);
    }

    void set(int feature, int[] row) {
      System.arraycopy(row, 0, weights, feature * columns, columns);
    }

    void addTo(long[] sums, int column, int feature) {
      int from = feature * columns;
      if (from < weights.length) {
        for (int i = 0; i < columns; i++) {
          sums[column + i] += weights[from + i];
        }
      }
    }
  }

  /**
   * Features by two numbers, in open addressing: a sentence asks for each two words that stand
   * together, and most are unknown. No more than half of the places are taken.
   */
  private static final class PairTable {
    private static final long FREE = -1;

    /** An odd number whose bits look random, from the golden ratio (Knuth, TAOCP 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = free(16);
    private int[] features = new int[16];
    private int taken;

    private static long[] free(int places) {
      long[] keys = new long[places];
      Arrays.fill(keys, FREE);
      return keys;
    }

    int get(int first, int second) {
      long key = key(first, second);
      int at = place(key);
      return keys[at] == key ? features[at] : UNKNOWN;
    }

    void put(int first, int second, int feature) {
      if (2 * (taken + 1) > keys.length) {
        long[] oldKeys = keys;
        int[] oldFeatures = features;
        keys = free(2 * oldKeys.length);
        features = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
          if (oldKeys[i] != FREE) {
            set(oldKeys[i], oldFeatures[i]);
          }
        }
      }
      taken += set(key(first, second), feature) ? 1 : 0;
    }

    /** Whether the key is new. */
    private boolean set(long key, int feature) {
      int at = place(key);
      boolean fresh = keys[at] == FREE;
      keys[at] = key;
      features[at] = feature;
      return fresh;
    }

    /** Where a key is, or the free place where it would be. */
    private int place(long key) {
      int at = (int) (key * SPREAD >>> Integer.SIZE) & keys.length - 1;
      while (keys[at] != key && keys[at] != FREE) {
        at = at + 1 & keys.length - 1;
      }
      return at;
    }

    private static long key(int first, int second) {
      return (long) first << Integer.SIZE | second;
    }
  }

  /** The features of one group, by what they say; {@link #UNKNOWN} where none says that. */
  static final class Group {
    private final WordNumbers whole = new WordNumbers();
    private int[] byWord = {};
    private final PairTable byPair = new PairTable();

    int whole(String what) {
      return whole.get(what);
    }

    int word(int number) {
      return number < 0 || number >= byWord.length ? UNKNOWN : byWord[number];
    }

    int pair(int first, int second) {
      return first < 0 || second < 0 ? UNKNOWN : byPair.get(first, second);
    }

    private void add(int word, int feature) {
      if (word >= byWord.length) {
        int from = byWord.length;
        byWord = Arrays.copyOf(byWord, Math.max(word + 1, 2 * from));
        Arrays.fill(byWord, from, byWord.length, UNKNOWN);
      }
      byWord[word] = feature;
    }
  }

  /** Weights in the order of the columns, by feature. */
  FeatureIndex(Map<String, int[]> weights, int columns) {
    this(weights, columns, Map.of());
  }

  /**
   * The features of two models, so that one look-up does for both.
   *
   * @param columns of the first model; the one column of the other comes behind them
   */
  FeatureIndex(Map<String, int[]> one, int columns, Map<String, int[]> other) {
    long onlyOther = other.keySet().stream().filter(name -> !one.containsKey(name)).count();
    this.size = one.size() + Math.toIntExact(onlyOther);
    this.first = new Rows(one.size(), columns);
    this.second = new Rows(other.isEmpty() ? 0 : size, 1);
    Map<String, Integer> features = new HashMap<>();
    one.forEach((name, row) -> {
      first.set(features.size(), row);
      features.put(name, features.size());
    });
    other.forEach((name, row) -> {
      int feature = features.getOrDefault(name, features.size());
      second.set(feature, row);
      features.put(name, feature);
    });
    Map<String, Group> byCode = new HashMap<>();
    features.forEach((name, feature) -> {
      int colon = name.indexOf(':');
      String code = name.substring(0, Math.max(0, colon));
      add(byCode.computeIfAbsent(code, k -> new Group()), name.substring(colon + 1), feature);
    });
    groups =
        Arrays.stream(FeatureGroup.values())
            .map(g -> byCode.getOrDefault(g.code(), new Group()))
            .toArray(Group[]::new);
  }

  private void add(Group group, String what, int feature) {
    group.whole.put(what, feature);
    int space = what.indexOf(' ');
    if (space < 0) {
      group.add(newNumber(what), feature);
    } else if (what.indexOf(' ', space + 1) < 0) {
      group.byPair.put(
          newNumber(what.substring(0, space)), newNumber(what.substring(space + 1)), feature);
    }
  }

  private int newNumber(String word) {
    int known = numbers.get(word);
    if (known == UNKNOWN) {
      known = numbers.size();
      numbers.put(word, known);
    }
    return known;
  }

  /** How many features there are. */
  int size() {
    return size;
  }

  /** The number of a word; {@link #UNKNOWN} where no feature says it. */
  int number(String word) {
    return numbers.get(word);
  }

  /** Adds a feature's weights to the sums of the columns. */
  void addTo(long[] sums, int feature) {
    first.addTo(sums, 0, feature);
    second.addTo(sums, first.columns(), feature);
  }

  /** The features of a group. */
  Group group(FeatureGroup group) {
    return groups[group.ordinal()];
  }
}
