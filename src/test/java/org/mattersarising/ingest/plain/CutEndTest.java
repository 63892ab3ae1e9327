package org.mattersarising.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutEndTest {

  private static final String MINUTES =
      "QUAYSIDE PANEL\n\n1. Lamps\n\nThe Engineer reported that two lamps had been out since the storm in May.\n\n"
          + "The Panel asked for a price for mending both of them before the winter.\n\n";

  private static String cut(String text) {
    int at = CutEnd.at(text);
    return at < 0 ? "" : text.substring(at);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The lamp at the slip was the worst and it had been rep",
        "Members noted that the",
        "RESOLVED that the keep",
        "The Harbour Master, Counc",
        "Mr Orr said that the ferry would be laid up for the winter unless"
      })
  void findsTheSentenceThatBreaksOff(String sentence) {
    assertThat(cut(MINUTES + sentence)).isEqualTo(sentence);
    assertThat(cut(MINUTES + "A lamp was bought. " + sentence + "\n")).startsWith(sentence);
    assertThat(cut(MINUTES + "  2. " + sentence)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The lamp at the slip was mended.",
        "The meeting was closed at 9.15 pm",
        "The next meeting will be held on 4 May at the Sail Loft",
        "Dates of the meetings next year to be agreed",
        "Date of the next meeting: Wednesday 23rd of May,",
        "The Chairman brought the meeting to a close at 8.20pm",
        "Minutes taken by Ann Quill",
        "Signed ……………… Chairman",
        "Ann Quill",
        "Parish Clerk",
        "• two lamps",
        "A vote of thanks was given to the crew (two against)",
        "| Lamps | The Engineer was to ask |",
        "Supporting documents:"
      })
  void takesNoRightEndOfMinutesForACut(String end) {
    assertThat(cut(MINUTES + end + "\n")).isEmpty();
  }

  @Test
  void takesWrappedLinesAsOne() {
    assertThat(cut(MINUTES + "The Panel was told of a lamp which\nhad not been lit for want of a"))
        .startsWith("The Panel was told");
  }

  @Test
  void leavesATextThatEndsItsSentencesWithoutMarks() {
    String text =
        "The Engineer reported that two lamps had been out since the storm in May\n\n"
            + "The Panel asked for a price for mending both of them before the winter\n\n"
            + "The lamp at the slip was the worst and it had been mended\n";
    assertThat(cut(text)).isEmpty();
    assertThat(cut("")).isEmpty();
    assertThat(cut(" \n")).isEmpty();
  }
}
