package org.mattersarising.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.SentenceVector;

class PhraseVectorsTest {
  private static final List<String> SHIPPED =
      List.of("childrens-services", "adult-social-care", "housing", "parish-town");

  private static List<String> phrases() throws IOException {
    List<String> phrases = new ArrayList<>();
    for (String name : SHIPPED) {
      CodebookReaderTest.shipped(name)
          .themes()
          .forEach(theme -> phrases.addAll(ThemeProfile.phrases(theme)));
    }
    return phrases;
  }

  /** Also refreshes the shipped file when asked to: see the README beside it. */
  @Test
  void shipsTheVectorsThatTheModelGives() throws IOException {
    List<String> phrases = phrases();
    try (SentenceEncoder encoder = new MiniLmEncoder()) {
      PhraseVectors store = PhraseVectors.shipped();
      if (Boolean.getBoolean("matters.refresh-vectors")) {
        store = PhraseVectors.of(phrases, encoder);
        try (OutputStream out = Files.newOutputStream(Path.of("models/themes/phrases.vectors"))) {
          store.write(out);
        }
      }
      for (int i = 0; i < phrases.size(); i++) {
        String phrase = phrases.get(i);
        assertThat(store.find(phrase, encoder.model()))
            .as("'%s' is missing: refresh the file as models/themes/README.md says", phrase)
            .isPresent();
        // Every tenth is enough to see a change of model or format, at a tenth of the time.
        if (i % 10 == 0) {
          // Processors round the quantised network differently, so not to the last bit.
          double same =
              new SentenceVector(0, store.find(phrase, encoder.model()).orElseThrow())
                  .cosine(new SentenceVector(0, encoder.encode(phrase)));
          assertThat(same).as(phrase).isGreaterThan(0.97);
        }
      }
    }
  }

  @Test
  void readsWhatItWrote() throws IOException {
    SentenceEncoder encoder = new LetterEncoder();
    PhraseVectors store = PhraseVectors.of(List.of("red kite", "barn owl"), encoder);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    store.write(bytes);
    PhraseVectors back = PhraseVectors.read(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(back.size()).isEqualTo(2);
    assertThat(back.find("barn owl", encoder.model()).orElseThrow())
        .containsExactly(store.get("barn owl", encoder));
  }

  @Test
  void computesTheSameVectorWhereThePhraseIsMissing() {
    SentenceEncoder encoder = new LetterEncoder();
    PhraseVectors store = PhraseVectors.of(List.of("red kite"), encoder);
    assertThat(PhraseVectors.none().get("red kite", encoder))
        .containsExactly(store.get("red kite", encoder));
  }

  @Test
  void holdsNothingForAnotherModel() {
    PhraseVectors store = PhraseVectors.of(List.of("red kite"), new LetterEncoder());
    assertThat(store.find("red kite", "another")).isEmpty();
  }
}
