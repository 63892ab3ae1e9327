package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordNumbersTest {

  @Test
  void knowsWhatAMapWouldKnow() {
    Random random = new Random(5);
    WordNumbers numbers = new WordNumbers();
    Map<String, Integer> map = new HashMap<>();
    for (int i = 0; i < 2_000; i++) {
      String word = word(random);
      numbers.put(word, i);
      map.put(word, i);
      String other = word(random);
      assertThat(numbers.get(other)).isEqualTo(map.getOrDefault(other, WordNumbers.UNKNOWN));
    }
    assertThat(numbers.size()).isEqualTo(map.size());
    map.forEach((word, number) -> assertThat(numbers.get(word)).isEqualTo(number));
  }

  @Test
  void tellsWordsOfOneHashApart() {
    WordNumbers numbers = new WordNumbers();
    numbers.put("Aa", 1);
    assertThat("BB").hasSameHashCodeAs("Aa");
    assertThat(numbers.get("BB")).isEqualTo(WordNumbers.UNKNOWN);
    numbers.put("BB", 2);
    assertThat(numbers.get("Aa")).isEqualTo(1);
    assertThat(numbers.get("BB")).isEqualTo(2);
  }

  @Test
  void takesNoNegativeNumber() {
    assertThatThrownBy(() -> new WordNumbers().put("lamp", -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String word(Random random) {
    return "w" + Integer.toString(random.nextInt(3_000), 36);
  }
}
