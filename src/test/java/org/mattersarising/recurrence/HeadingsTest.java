package org.mattersarising.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingsTest {

  @Test
  void readsTheHeadingThatALineBeginsWith() {
    assertThat(Headings.runIn("Gull Lane – the lamp is out again")).contains("Gull Lane");
    assertThat(Headings.runIn("Otter Project - no news since May")).contains("Otter Project");
    assertThat(Headings.runIn("Re the Ferry Landing: a letter was read")).contains("Ferry Landing");
  }

  @Test
  void takesNoSentenceAndNoHyphenForOne() {
    assertThat(Headings.runIn("The lamp-post fell. Nobody was hurt – luckily")).isEmpty();
    assertThat(Headings.runIn("Re-painting was put off")).isEmpty();
    assertThat(Headings.runIn("A resident of the lower village asked once again whether – if dry"))
        .isEmpty();
  }
}
