package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesAloneTest {

  private static boolean alone(String text) {
    return NamesAlone.are(text, Words.of(text, 0, text.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbour and Tides Committee      4 October 2021",
        "Sat 25th May 10:00am",
        "24th November, 18:00 – 20:00",
        "13",
        "Ann Orme",
        "Orme, Tull and Partners, Selbrook.",
        "Review of Standing Orders",
        "Traffic Calming Update"
      })
  void rowsOfNamesTitlesAndDaysStateNothing(String line) {
    assertThat(alone(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "High caseloads",
        "Flooding",
        "K & A Orme, Larch for Seat | £ 48.00",
        "Awarded 600 Harbour Certificates.",
        "Update Standing Orders",
        "DOG BIN FULL IN MILL LANE",
        "Cabinet Secretary?",
        "KS to write to Selbrook."
      })
  void notesSumsAndWordsOfSubstanceMayStateSomething(String line) {
    assertThat(alone(line)).isFalse();
  }
}
