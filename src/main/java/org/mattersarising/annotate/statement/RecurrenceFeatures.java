package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Mention;

/**
 * What tells that a sentence says its matter came up before, beside the features of its other
 * labels: its words and {@link RecurrenceSigns}, two of them a few words apart, and the signs in
 * the sentences around it. Of one document; not for use by several threads.
 */
final class RecurrenceFeatures {

  /** Two words that tell something together stand no farther apart. */
  private static final int REACH = 5;

  /** A sentence with fewer kinds of signs says nothing of the kind. */
  private static final int FEWEST = 2;

  private final String text;
  private final List<GrammarReading> readings;
  private final Map<Integer, List<Mention>> named = new HashMap<>();
  private final @Nullable Telling[] cut;

  RecurrenceFeatures(String text, List<GrammarReading> readings, List<Mention> mentions) {
    this.text = text;
    this.readings = readings;
    this.cut = new Telling[readings.size()];
    for (Mention mention : mentions) {
      named.computeIfAbsent(mention.statement(), k -> new ArrayList<>()).add(mention);
    }
  }

  /**
   * One sentence.
   *
   * @param words with names as what they are
   * @param signs of each word, the kind of its sign; empty where it is none
   * @param order the kinds of its signs, as they follow each other
   * @param kinds the same in alphabetical order
   */
  private record Telling(
      List<String> words, List<String> signs, List<String> order, List<String> kinds) {

    static Telling of(List<String> words) {
      List<String> signs = new ArrayList<>(words.size());
      for (String word : words) {
        signs.add(RecurrenceSigns.of(word));
      }
      List<String> order = RecurrenceSigns.inOrder(signs);
      return new Telling(words, signs, order, List.copyOf(new TreeSet<>(order)));
    }
  }

  /** Whether a sentence has signs enough, and its place does not say what it is. */
  boolean maySay(int index) {
    return !readings.get(index).act().placed() && telling(index).kinds().size() >= FEWEST;
  }

  /** Gives the features of the reading at an index. */
  void give(FeatureSink features, int index) {
    Telling telling = telling(index);
    List<String> words = new ArrayList<>(telling.words());
    words.addAll(telling.signs());
    int order = words.size();
    words.addAll(telling.order());
    int kinds = words.size();
    words.addAll(telling.kinds());
    int act = words.size();
    words.add(readings.get(index).act().act().name());
    int before = words.size();
    words.addAll(kindsNear(index, index - 1));
    int next = words.size();
    words.addAll(kindsNear(index, index + 1));
    features.words(words.toArray(String[]::new));
    words(features, telling);
    for (int i = order; i + 1 < kinds; i++) {
      features.pair(FeatureGroup.SIGN_ORDER, i);
    }
    for (int i = kinds; i < act; i++) {
      features.word(FeatureGroup.SIGN, i);
      features.pair(FeatureGroup.SIGN_AND_ACT, i, act);
      for (int j = i + 1; j < act; j++) {
        features.pair(FeatureGroup.SIGN_PAIR, i, j);
      }
    }
    near(features, FeatureGroup.SIGN_BEFORE, index, index - 1);
    pairs(features, FeatureGroup.SIGN_BEFORE, FeatureGroup.SIGNS_BEFORE, before, next, kinds, act);
    near(features, FeatureGroup.SIGN_NEXT, index, index + 1);
    int end = words.size();
    pairs(features, FeatureGroup.SIGN_NEXT, FeatureGroup.SIGNS_NEXT, next, end, kinds, act);
  }

  /** The words, which come first, and behind them as many places on the kinds of their signs. */
  private static void words(FeatureSink features, Telling telling) {
    List<String> signs = telling.signs();
    int size = signs.size();
    for (int i = 0; i < size; i++) {
      features.word(FeatureGroup.TELLING, i);
      if (i + 1 < size) {
        features.pair(FeatureGroup.TELLING_PAIR, i);
      }
      boolean sign = !signs.get(i).isEmpty();
      for (int j = i + 1; j < Math.min(size, i + REACH + 1); j++) {
        boolean other = !signs.get(j).isEmpty();
        if (sign || other) {
          features.pair(FeatureGroup.TELLING_APART, i, j);
        }
        if (sign) {
          features.pair(FeatureGroup.SIGN_AND_WORD, size + i, j);
        }
        if (other) {
          features.pair(FeatureGroup.WORD_AND_SIGN, i, size + j);
        }
        if (sign && other) {
          features.pair(FeatureGroup.SIGNS_APART, size + i, size + j);
        }
      }
    }
  }

  /** Each kind of sign near a sentence, and with each of its own; all by their places. */
  private static void pairs(
      FeatureSink features,
      FeatureGroup one,
      FeatureGroup both,
      int near,
      int nearEnd,
      int own,
      int ownEnd) {
    for (int i = near; i < nearEnd; i++) {
      features.word(one, i);
      for (int j = own; j < ownEnd; j++) {
        features.pair(both, i, j);
      }
    }
  }

  private void near(FeatureSink features, FeatureGroup group, int index, int other) {
    if (!isNear(index, other)) {
      features.add(group, "none");
    } else if (readings.get(other).recurs()) {
      features.add(group, "recurs");
    }
  }

  private List<String> kindsNear(int index, int other) {
    return isNear(index, other) ? telling(other).kinds() : List.of();
  }

  /** Whether there is such a sentence, in the same item. */
  private boolean isNear(int index, int other) {
    return other >= 0
        && other < readings.size()
        && readings.get(other).paragraph().item() == readings.get(index).paragraph().item();
  }

  private Telling telling(int index) {
    Telling telling = cut[index];
    if (telling == null) {
      GrammarReading reading = readings.get(index);
      List<Mention> names = named.getOrDefault(reading.sentence().index(), List.of());
      telling = Telling.of(TaskWords.of(text, reading.words(), names));
      cut[index] = telling;
    }
    return telling;
  }
}
