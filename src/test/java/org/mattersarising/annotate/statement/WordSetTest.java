package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordSetTest {

  @Test
  void hasWhatAnySetOfTheSameWordsHas() {
    Random random = new Random(4);
    for (int size = 0; size < 120; size++) {
      Set<String> words = new HashSet<>();
      while (words.size() < size) {
        words.add(word(random));
      }
      WordSet set = WordSet.of(words);
      assertThat(set).containsExactlyInAnyOrderElementsOf(words);
      for (int i = 0; i < 300; i++) {
        String word = word(random);
        assertThat(set.contains(word)).isEqualTo(words.contains(word));
      }
      assertThat(set.contains("")).isFalse();
    }
  }

  @Test
  void tellsWordsOfOneHashApart() {
    assertThat(WordSet.of("Aa").contains("BB")).isFalse();
    assertThat(WordSet.of("Aa", "BB").contains("BB")).isTrue();
  }

  @Test
  void takesNoEmptyWord() {
    assertThatThrownBy(() -> WordSet.of("lamp", "")).isInstanceOf(IllegalArgumentException.class);
  }

  private static String word(Random random) {
    return Integer.toString(random.nextInt(400), 36);
  }
}
