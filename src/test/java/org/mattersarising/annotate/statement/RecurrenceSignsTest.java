package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecurrenceSignsTest {

  @Test
  void tellsThemInTheirOrderAndTheSameInARowOnce() {
    assertThat(inOrder("had", "asked", "the", "previous", "spring", "last"))
        .containsExactly("had", "ask", "earlier", "season", "earlier");
    assertThat(inOrder("asked", "and", "pressed")).containsExactly("ask");
  }

  @Test
  void findsNoneInWhatTellsOfNoOtherTime() {
    assertThat(inOrder("the", "lamp", "was", "mended")).isEmpty();
    assertThat(RecurrenceSigns.of("lamp")).isEmpty();
  }

  private static List<String> inOrder(String... words) {
    return RecurrenceSigns.inOrder(Stream.of(words).map(RecurrenceSigns::of).toList());
  }
}
