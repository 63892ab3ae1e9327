package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.DocumentBuilder;
import org.mattersarising.model.DocumentFacts;

class DaysToComeTest {

  private static Map<String, DocumentFacts> facts(String... days) {
    Map<String, DocumentFacts> facts = new HashMap<>();
    for (String day : days) {
      facts.put(day, DocumentBuilder.whole("alderby", "Harbour Panel", day).build().facts());
    }
    return facts;
  }

  @Test
  void doubtsAMeetingThatIsYetToCome() {
    Map<String, DocumentFacts> facts = facts("2024-01-10", "2024-02-14", "2031-01-14");
    DaysToCome.doubt(facts, LocalDate.of(2024, 3, 1));
    assertThat(Objects.requireNonNull(facts.get("2024-01-10")).dateDoubted()).isFalse();
    DocumentFacts later = Objects.requireNonNull(facts.get("2031-01-14"));
    assertThat(later.date()).isEqualTo(LocalDate.of(2031, 1, 14));
    assertThat(later.dateDoubted()).isTrue();
    assertThat(later.warnings())
        .containsExactly(
            "The meeting's date, 2031-01-14, is after the day of the report, 2024-03-01.");
  }

  @Test
  void doubtsNoneWhereTheReportsDayIsBeforeMostMeetings() {
    Map<String, DocumentFacts> facts = facts("2024-01-10", "2024-02-14");
    Map<String, DocumentFacts> before = Map.copyOf(facts);
    DaysToCome.doubt(facts, LocalDate.EPOCH);
    assertThat(facts).isEqualTo(before);
  }
}
