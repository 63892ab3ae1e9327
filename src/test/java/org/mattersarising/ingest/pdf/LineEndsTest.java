package org.mattersarising.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineEndsTest {

  private static String joined(List<String> document, String above, String below) {
    StringBuilder text = new StringBuilder(above);
    LineEnds.of(document.stream().map(LineEndsTest::line).toList())
        .append(text, below, new ArrayList<>());
    return text.toString();
  }

  private static Line line(String text) {
    return new Line(1, text, 72, 500, 100, 11, 3, false, false, false, 72, 20);
  }

  @ParameterizedTest
  @CsvSource({
    "twenty-,one moorings,twenty-one moorings",
    "the thirty-,first of May,the thirty-first of May",
    "two-,thirds of it,two-thirds of it",
    "a ten-,year lease,a ten-year lease",
    "a face-to-,face talk,a face-to-face talk",
    "the sub-,committee,the sub-committee",
    "FOLLOW-,UP of it,FOLLOW-UP of it",
    "NORTH-,EAST quay,NORTH-EAST quay",
    "2031-,32 dues,2031-32 dues",
    "Monday-,Friday,Monday-Friday"
  })
  void keepsTheHyphenOfACompoundThatTheDocumentDoesNotShow(
      String above, String below, String whole) {
    assertThat(joined(List.of(), above, below)).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource({
    "their ten-,ancies were,their tenancies were",
    "AC-,TION: the clerk,ACTION: the clerk",
    "the harb-,our wall,the harbour wall",
    "in-,formation,information",
    "all-,ocation of berths,allocation of berths",
    "the com-,mittee,the committee",
    "brought for-,ward,brought forward"
  })
  void takesTheHyphenOfACutWordAway(String above, String below, String whole) {
    assertThat(joined(List.of("their ward for the harb"), above, below)).isEqualTo(whole);
  }

  @Test
  void asksTheDocumentBeforeAnyRule() {
    assertThat(joined(List.of("the subcommittee met"), "the sub-", "committee"))
        .isEqualTo("the subcommittee");
    assertThat(joined(List.of("an all-ocean race"), "an all-", "ocean race"))
        .isEqualTo("an all-ocean race");
    assertThat(joined(List.of("it re-opened"), "it re-", "opened")).isEqualTo("it re-opened");
    assertThat(joined(List.of("the REPAIRS depot"), "the RE-", "PAIRS")).isEqualTo("the REPAIRS");
  }

  @Test
  void takesTheFirstWordOfALineForAWholeOneUnlessTheLineAboveIsCut() {
    assertThat(joined(List.of("Subtotal"), "the sub-", "total")).isEqualTo("the subtotal");
    List<String> cut = Arrays.asList("for the non-", "attendance of some");
    assertThat(joined(cut, "the non-", "attendance")).isEqualTo("the non-attendance");
  }
}
