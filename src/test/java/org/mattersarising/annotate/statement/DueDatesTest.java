package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueDatesTest {

  private static final LocalDate MEETING = LocalDate.of(2023, 11, 16);
  private static final String NOTICE =
      "Dates of future meetings: 18 January 2024, 14 March 2024 and 9 May 2024.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The clerk would write by 12 May. | 2024-05-12
          A note to go out not later than 1st December. | 2023-12-01
          Posts to be painted by the end of March. | 2024-03-31
          Posts to be painted by the end of November. | 2023-11-30
          To be done before the end of February 2025. | 2025-02-28
          Officers would reply within six weeks. | 2023-12-28
          She would reply within ten working days. | 2023-11-30
          The map to be sent within a fortnight. | 2023-11-30
          A list to be drawn up within three months. | 2024-02-16
          The keys to be returned by the end of the month. | 2023-11-30
          A report would come to the next meeting. | 2024-01-18
          A report by the March meeting. | 2024-03-14
          Figures to be sent by 5 June 2024. | 2024-06-05
          """)
  void resolvesAgainstTheMeeting(String text, LocalDate due) {
    assertThat(DueDates.of(NOTICE, MEETING).in(Words.of(text, 0, text.length()))).isEqualTo(due);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A report would come in due course.",
        "A report by the September meeting.",
        "He would reply by the autumn.",
        "She would write by 31 February.",
        "It may close within reason."
      })
  void saysNothingWhereTheTextCannotTell(String text) {
    assertThat(DueDates.of(NOTICE, MEETING).in(Words.of(text, 0, text.length()))).isNull();
  }

  @Test
  void guessesNoYearWithoutTheMeetingsDate() {
    String text = "The clerk would write by 12 May.";
    assertThat(DueDates.of(text, null).in(Words.of(text, 0, text.length()))).isNull();
  }
}
