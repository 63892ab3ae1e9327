package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordFormsTest {

  private static final String SIGNS = "abcxyzABCXYZ019-'\u2019\u2018\u00c9\u00e9\u0130\u212a\u03a3";

  @Test
  void makesWhatLowerCaseAndStraightApostrophesMake() {
    Random random = new Random(3);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder word = new StringBuilder("<");
      int length = 1 + random.nextInt(round % 10 == 0 ? 40 : 4);
      for (int i = 0; i < length; i++) {
        word.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      String expected =
          word.substring(1)
              .toLowerCase(Locale.ROOT)
              .replace('\u2019', '\'')
              .replace('\u2018', '\'');
      assertThat(WordForms.of(word.toString(), 1, word.length())).isEqualTo(expected);
    }
  }

  @Test
  void keepsWordsOfOneHashApart() {
    assertThat("ac0").hasSameHashCodeAs("aan");
    assertThat(WordForms.of("aan", 0, 3)).isEqualTo("aan");
    assertThat(WordForms.of("AC0", 0, 3)).isEqualTo("ac0");
    assertThat(WordForms.of("Aan", 0, 3)).isEqualTo("aan");
  }
}
