package org.mattersarising.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void showsTheFirstWordsOfWhatIsLong() {
    String words =
        "Members were concerned that the late bus had gone and nobody had asked the hospital"
            .repeat(2);
    assertThat(Excerpt.WHOLE.of(words)).isEqualTo(words);
    assertThat(Excerpt.SHORT.of(words))
        .startsWith("Members were")
        .endsWith(" […]")
        .hasSizeLessThan(100);
    assertThat(Excerpt.SHORT.of("A short one.")).isEqualTo("A short one.");
    assertThat(Excerpt.SHORT.of("\ud83d\ude82".repeat(80)))
        .doesNotContain("\ufffd")
        .endsWith("\ude82 […]");
  }
}
