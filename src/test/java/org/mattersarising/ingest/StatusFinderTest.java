package org.mattersarising.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.MinutesStatus;

class StatusFinderTest {

  private static final String MINUTES =
      "Harbour Panel\n9 May 2023\n\n1. Minutes\n\nThe last ones were read.\n\n2. Lamps\n\nTwo are out.\n\n"
          + "3. Ropes\n\nAll are new.\n\nThe meeting closed at eight.\n\n";

  private static MinutesStatus status(String text) {
    return StatusFinder.of(DocumentHead.of(text), new DocumentText(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Confirmed as a correct record and signed by the Chair.",
        "These minutes were approved as a true and accurate record.",
        "Signed as a correct record of the meeting by the Chairman",
        "Approved as a correct record of the proceedings and signed by the Mayor."
      })
  void knowsMinutesThatWereConfirmedByTheirLastLines(String line) {
    assertThat(status(MINUTES + line + "\n")).isEqualTo(MinutesStatus.CONFIRMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "These minutes are draft until approved.",
        "The minutes remain a draft until the next meeting.",
        "These minutes are subject to confirmation."
      })
  void knowsADraftByItsLastLines(String line) {
    assertThat(status(MINUTES + line + "\n")).isEqualTo(MinutesStatus.DRAFT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Confirmed as a correct record ............ Chair  Date ........",
        "To be confirmed as a correct record by the Chair.",
        "4. Minutes\n\nConfirmed as a correct record and signed by the Chair."
      })
  void takesNoPlaceForASignatureAndNoOtherMinutesForAConfirmation(String lines) {
    assertThat(status(MINUTES + lines + "\n")).isEqualTo(MinutesStatus.UNKNOWN);
  }

  @Test
  void readsWhatAFrontMatterSays() {
    assertThat(StatusFinder.named("Approved")).isEqualTo(MinutesStatus.CONFIRMED);
    assertThat(StatusFinder.named("draft")).isEqualTo(MinutesStatus.DRAFT);
    assertThat(StatusFinder.named("on the shelf")).isEqualTo(MinutesStatus.UNKNOWN);
  }
}
