package org.mattersarising.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.TextSpan;

/** What every format must keep; the test of a format extends it. */
public abstract class TextExtractorContract {

  /** The extractor under test. */
  protected abstract TextExtractor extractor();

  /** A document of the format with at least three paragraphs, invented. */
  protected abstract byte[] sample() throws Exception;

  private DocumentText text() throws Exception {
    Extraction read = extractor().extract(new RawDocument(sample()), ExtractionLimits.DEFAULT);
    assertThat(read).isInstanceOf(Extraction.Text.class);
    return ((Extraction.Text) read).text();
  }

  @Test
  protected void givesTheSameTextTwice() throws Exception {
    assertThat(text().text()).isEqualTo(text().text());
  }

  @Test
  protected void hasNoControlCharactersAndLfLineEnds() throws Exception {
    assertThat(text().text().chars().filter(c -> c != '\n' && c != '\t'))
        .noneMatch(Character::isISOControl);
  }

  @Test
  protected void headingsAreWholeLines() throws Exception {
    DocumentText text = text();
    for (TextSpan heading : text.layout().headings()) {
      assertThat(text.slice(heading)).isEqualTo(text.slice(heading).strip()).doesNotContain("\n");
    }
  }

  @Test
  protected void neverThrowsOnDamagedBytes() throws Exception {
    byte[] sample = sample();
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = Arrays.copyOf(sample, random.nextInt(sample.length) + 1);
      for (int j = 0; j < 1 + i / 4; j++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      assertThat(extractor().extract(new RawDocument(damaged), ExtractionLimits.DEFAULT))
          .isNotNull();
    }
  }
}
