package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecurrenceSignsTest {

  @Test
  void tellsThemInTheirOrderAndTheSameInARowOnce() {
    assertThat(RecurrenceSigns.in(List.of("had", "asked", "the", "previous", "spring", "last")))
        .containsExactly("had", "ask", "earlier", "season", "earlier");
    assertThat(RecurrenceSigns.in(List.of("asked", "and", "pressed"))).containsExactly("ask");
  }

  @Test
  void findsNoneInWhatTellsOfNoOtherTime() {
    assertThat(RecurrenceSigns.in(List.of("the", "lamp", "was", "mended"))).isEmpty();
    assertThat(RecurrenceSigns.of("lamp")).isEmpty();
  }
}
