package org.mattersarising.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.AnalysedDocument;

class CitationTest {
  @Test
  void namesCouncilCommitteeDayItemParagraphAndPage() {
    AnalysedDocument document = SampleResult.build().documents().getFirst();
    assertThat(
            Citation.of(
                "Northmoor County Council",
                new Reading(document, null),
                document.statements().getFirst()))
        .isEqualTo(
            "Northmoor County Council, Transport Scrutiny Committee, 7 June 2031, item 1,"
                + " paragraph 1.1, page 1");
  }

  @Test
  void saysWhatIsUnknownAndNamesAnItemWithoutNumberByItsTitle() {
    AnalysedDocument document = SampleResult.build().documents().get(1);
    assertThat(Citation.of("", new Reading(document, null), document.statements().getFirst()))
        .isEqualTo("council unknown, committee unknown, date unknown, item “Buses”");
  }

  @Test
  void writesDatesForPeople() {
    assertThat(Citation.date(LocalDate.of(2031, 9, 30))).isEqualTo("30 September 2031");
    assertThat(Citation.date(null)).isEqualTo("date unknown");
  }
}
