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

  @Test
  void keepsNeverMoreThanEightWordsNorMoreThanHalfOfASentence() {
    assertThat(Excerpt.SHORT.of("The ferry was late on five mornings."))
        .isEqualTo("The ferry was […]");
    assertThat(Excerpt.SHORT.of("one two three four five six seven eight nine ten".repeat(3)))
        .isEqualTo("one two three four five six seven eight […]");
    assertThat(Excerpt.SHORT.of("Nobody had been told.")).isEqualTo("Nobody had been told.");
  }

  @Test
  void keepsNamesWhole() {
    String name = "Ferries, Harbours and Coastal Paths Scrutiny Panel";
    assertThat(Excerpt.SHORT.name(name)).isEqualTo(name);
    assertThat(Excerpt.SHORT.name("Harbour ".repeat(20))).hasSizeLessThan(100).endsWith(" […]");
  }
}
