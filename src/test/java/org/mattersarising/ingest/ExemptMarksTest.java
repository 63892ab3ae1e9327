package org.mattersarising.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExemptMarksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RESOLVED that the press and public be excluded from the meeting.",
        "RESOLVED: That under Section 100A(4) the public be excluded, as exempt information under"
            + " Schedule 12A would be disclosed.",
        "Not for publication by virtue of paragraph 3.",
        "9. EXEMPT ITEMS\n\nThe Panel considered the tender for the harbour wall.",
        "There was no other business. The confidential minutes of the last meeting were agreed.",
        "9. EXEMPT ITEMS\n\nRESOLVED: That all items be taken in public except the harbour lease.",
        "Apologies: none.\nExempt minutes\nA lease was discussed."
      })
  void standsWhereThereWasSuchBusiness(String text) {
    assertThat(ExemptMarks.in(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There was no exempt business.",
        "There were no exempt or confidential items to consider.",
        "RESOLVED that the public not be excluded.",
        "RESOLVED that it was unnecessary to exclude the press and public from the meeting.",
        "10. EXEMPT BUSINESS\n\nNone.",
        "10. Exempt information\n\n10.1 There were no items.",
        "Confidential items: nil",
        "9. EXEMPT ITEMS\n\nRESOLVED: That all items be taken in public as proposed.",
        "The motion to exclude the public was not moved.",
        "Members were told that the report held no exempt information.",
        "Members asked about school exclusions and confidential records of children."
      })
  void isNotSeenWhereTheMinutesSayThatThereWasNone(String text) {
    assertThat(ExemptMarks.in(text)).isFalse();
  }
}
