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
    words(features, telling);
    List<String> order = telling.order();
    for (int i = 0; i + 1 < order.size(); i++) {
      features.add(FeatureGroup.SIGN_ORDER, order.get(i), order.get(i + 1));
    }
    List<String> kinds = telling.kinds();
    String act = readings.get(index).act().act().name();
    for (int i = 0; i < kinds.size(); i++) {
      features.add(FeatureGroup.SIGN, kinds.get(i));
      features.add(FeatureGroup.SIGN_AND_ACT, kinds.get(i), act);
      for (int j = i + 1; j < kinds.size(); j++) {
        features.add(FeatureGroup.SIGN_PAIR, kinds.get(i), kinds.get(j));
      }
    }
    near(features, FeatureGroup.SIGN_BEFORE, FeatureGroup.SIGNS_BEFORE, index, index - 1);
    near(features, FeatureGroup.SIGN_NEXT, FeatureGroup.SIGNS_NEXT, index, index + 1);
  }

  /** Words by their place, and behind them by their places the kinds of their signs. */
  private static void words(FeatureSink features, Telling telling) {
    List<String> signs = telling.signs();
    int size = signs.size();
    String[] both = telling.words().toArray(new String[2 * size]);
    for (int i = 0; i < size; i++) {
      both[size + i] = signs.get(i);
    }
    features.words(both);
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

  private void near(
      FeatureSink features, FeatureGroup one, FeatureGroup both, int index, int other) {
    boolean there = other >= 0 && other < readings.size();
    if (!there
        || readings.get(other).paragraph().item() != readings.get(index).paragraph().item()) {
      features.add(one, "none");
      return;
    }
    if (readings.get(other).recurs()) {
      features.add(one, "recurs");
    }
    for (String kind : telling(other).kinds()) {
      features.add(one, kind);
      for (String own : telling(index).kinds()) {
        features.add(both, kind, own);
      }
    }
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
