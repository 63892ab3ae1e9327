package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The features of a model, found without joining their parts: by group and by what they say, and
 * where they say one word or two, by the numbers of these, since a sentence asks for each of its
 * words in many groups. Immutable.
 */
final class FeatureIndex {

  /** The number of a word that no feature knows. */
  static final int UNKNOWN = -1;

  private final Group[] groups;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int size;

  /**
   * One feature.
   *
   * @param number from 0 to {@link #size}, exclusive
   * @param weights in the order of the columns
   */
  record Row(int number, int[] weights) {}

  /** The features of one group. */
  static final class Group {
    private final Map<String, Row> whole = new HashMap<>();
    private final List<@Nullable Row> byWord = new ArrayList<>();
    private final Map<Long, Row> byPair = new HashMap<>();
    private final boolean[] pairs = new boolean[1 << 14];

    @Nullable Row whole(String what) {
      return whole.get(what);
    }

    @Nullable Row word(int number) {
      return number < 0 || number >= byWord.size() ? null : byWord.get(number);
    }

    @Nullable Row pair(int first, int second) {
      if (first < 0 || second < 0 || !pairs[slot(first, second)]) {
        return null;
      }
      return byPair.get(key(first, second));
    }

    private void add(int word, Row row) {
      while (byWord.size() <= word) {
        byWord.add(null);
      }
      byWord.set(word, row);
    }

    private void add(int first, int second, Row row) {
      byPair.put(key(first, second), row);
      pairs[slot(first, second)] = true;
    }

    private static long key(int first, int second) {
      return (long) first << Integer.SIZE | second;
    }

    /** Most pairs are unknown, and a slot that nothing has been put into says so. */
    private int slot(int first, int second) {
      return first * 31 + second & pairs.length - 1;
    }
  }

  /** Weights in the order of the columns, by feature. */
  FeatureIndex(Map<String, int[]> weights) {
    Map<String, Group> byCode = new HashMap<>();
    int count = 0;
    for (Map.Entry<String, int[]> entry : weights.entrySet()) {
      String feature = entry.getKey();
      int colon = feature.indexOf(':');
      String what = feature.substring(colon + 1);
      Row row = new Row(count++, entry.getValue());
      Group group =
          byCode.computeIfAbsent(feature.substring(0, Math.max(0, colon)), k -> new Group());
      group.whole.put(what, row);
      int space = what.indexOf(' ');
      if (space < 0) {
        group.add(newNumber(what), row);
      } else if (what.indexOf(' ', space + 1) < 0) {
        group.add(newNumber(what.substring(0, space)), newNumber(what.substring(space + 1)), row);
      }
    }
    groups =
        Arrays.stream(FeatureGroup.values())
            .map(g -> byCode.getOrDefault(g.code(), new Group()))
            .toArray(Group[]::new);
    size = count;
  }

  private int newNumber(String word) {
    Integer known = numbers.putIfAbsent(word, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  /** How many features there are. */
  int size() {
    return size;
  }

  /** The number of a word; {@link #UNKNOWN} where no feature says it. */
  int number(String word) {
    Integer number = numbers.get(word);
    return number == null ? UNKNOWN : number;
  }

  /** The features of a group. */
  Group group(FeatureGroup group) {
    return groups[group.ordinal()];
  }
}
