package org.mattersarising.themes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mattersarising.model.SentenceVector;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MiniLmEncoderTest {
  private final EncoderModel model = EncoderModel.load();
  private final SentenceEncoder encoder = model.newEncoder();

  @BeforeAll
  void warmUp() {
    assertThat(encoder.encode("Anything.")).hasSize(EncoderModel.DIMENSIONS);
  }

  @AfterAll
  void close() {
    encoder.close();
  }

  private double cosine(String a, String b) {
    return new SentenceVector(0, encoder.encode(a))
        .cosine(new SentenceVector(1, encoder.encode(b)));
  }

  @Test
  void putsParaphrasesNearAndOtherMattersFar() {
    double near = cosine("Bus drivers keep resigning.", "Many drivers of buses leave their jobs.");
    double far = cosine("Bus drivers keep resigning.", "The library roof was mended.");
    assertThat(near).isGreaterThan(0.6);
    assertThat(far).isLessThan(0.2);
  }

  @Test
  void givesTheSameBytesAfterOtherTexts() {
    float[] before = encoder.encode("The ferry was late on Mondays.");
    encoder.encode("A far longer text about quite another matter, with many more words in it.");
    assertThat(encoder.encode("The ferry was late on Mondays.")).containsExactly(before);
    try (SentenceEncoder other = model.newEncoder()) {
      assertThat(other.encode("The ferry was late on Mondays.")).containsExactly(before);
    }
  }

  @Test
  void makesVectorsOfLengthOne() {
    for (String text :
        new String[] {"", "!", "word ".repeat(5000), "\u0000\ufffd", "桥 is closed"}) {
      float[] vector = encoder.encode(text);
      double square = 0;
      for (float x : vector) {
        square += x * x;
      }
      assertThat(square).isBetween(0.9999, 1.0001);
    }
  }

  @Test
  void ignoresCaseAndAccents() {
    assertThat(encoder.encode("The CAFÉ reopened"))
        .containsExactly(encoder.encode("the cafe reopened"));
  }

  @Test
  void namesItsModelWithAHash() {
    assertThat(encoder.model()).matches("all-minilm-l6-v2-q sha256:[0-9a-f]{64}");
  }
}
