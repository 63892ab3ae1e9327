package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WeighedFeaturesTest {

  private static final String[] WORDS = {"the", "bins", "were", "late", "_", "#", "again"};

  @Test
  void addsUpWhatTheNamesWouldAddUp() {
    Random random = new Random(2);
    for (int round = 0; round < 300; round++) {
      Map<String, int[]> weights = new TreeMap<>();
      for (int n = 0; n < 40; n++) {
        FeatureGroup group = FeatureGroup.values()[random.nextInt(FeatureGroup.values().length)];
        String what = word(random) + (random.nextBoolean() ? " " + word(random) : "");
        weights.put(group.code() + ":" + what, new int[] {random.nextInt(100), -n});
      }
      WeighedFeatures weighed = new WeighedFeatures(new FeatureIndex(weights, 2), 2);
      for (int statement = 0; statement < 3; statement++) {
        NamedFeatures named = new NamedFeatures();
        weighed.clear(new int[] {7, 9});
        long seed = random.nextLong();
        give(named, new Random(seed));
        give(weighed, new Random(seed));
        long[] expected = {7, 9};
        for (String name : named.names()) {
          int[] row = weights.getOrDefault(name, new int[2]);
          expected[0] += row[0];
          expected[1] += row[1];
        }
        assertThat(weighed.sums()).isEqualTo(expected);
      }
    }
  }

  @Test
  void addsUpTwoModelsAtOnce() {
    Map<String, int[]> labels = Map.of("u:bins", new int[] {1, 2}, "b:were late", new int[] {3, 4});
    Map<String, int[]> other = Map.of("b:were late", new int[] {50}, "u:again", new int[] {60});
    assertThat(sums(new FeatureIndex(labels, 2, other))).containsExactly(4, 6, 110);
    assertThat(sums(new FeatureIndex(labels, 2, Map.of()))).containsExactly(4, 6, 0);
    assertThat(sums(new FeatureIndex(Map.of(), 2, other))).containsExactly(0, 0, 110);
  }

  private static long[] sums(FeatureIndex index) {
    WeighedFeatures weighed = new WeighedFeatures(index, 3);
    weighed.clear(new int[3]);
    weighed.words(WORDS);
    for (int i = 0; i < WORDS.length; i++) {
      weighed.word(FeatureGroup.SAID, i);
    }
    weighed.pair(FeatureGroup.PAIR, 2);
    return weighed.sums();
  }

  private static void give(FeatureSink sink, Random random) {
    sink.words(WORDS);
    for (int n = 0; n < 60; n++) {
      FeatureGroup group = FeatureGroup.values()[random.nextInt(FeatureGroup.values().length)];
      switch (random.nextInt(5)) {
        case 0 -> sink.add(group, word(random));
        case 1 -> sink.add(group, word(random), word(random));
        case 2 -> sink.word(group, random.nextInt(WORDS.length));
        case 3 -> sink.pair(group, random.nextInt(WORDS.length), random.nextInt(WORDS.length));
        default -> sink.pair(group, random.nextInt(WORDS.length - 1));
      }
    }
  }

  private static String word(Random random) {
    return WORDS[random.nextInt(WORDS.length)];
  }
}
