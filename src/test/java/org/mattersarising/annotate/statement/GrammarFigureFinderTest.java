package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Figure;
import org.mattersarising.model.FigureKind;
import org.mattersarising.model.FigureQualifier;

class GrammarFigureFinderTest {

  private static List<Figure> find(String text) {
    return new GrammarFigureFinder().find(new DocumentText(text), Samples.read(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Forty-two per cent of pupils walked. | PERCENT | 42 | | % | EXACT | Forty-two per cent
          Around thirty five percent of staff replied. | PERCENT | 35 | | % | ABOUT | thirty five percent
          Use grew to more than 12.5% of trips. | PERCENT | 12.5 | | % | AT_LEAST | 12.5%
          £5m was spent on roads. | MONEY | 5000000 | | GBP | EXACT | £5m
          The gap was about £1.2 million overall. | MONEY | 1200000 | | GBP | ABOUT | £1.2 million
          A sum of £12,400 was written off. | MONEY | 12400 | | GBP | EXACT | £12,400
          There were 1,204 empty homes. | COUNT | 1204 | | | EXACT | 1,204
          At least two hundred and six trees were lost. | COUNT | 206 | | | AT_LEAST | two hundred and six
          There were up to 30 complaints. | COUNT | 30 | | | AT_MOST | 30
          Workers held around 22 cases per worker. | RATIO | 22 | | per worker | ABOUT | 22 cases per worker
          One in five visits was late. | RATIO | 0.2 | | | EXACT | One in five
          Fines were paid by 12 of the 16 drivers. | RATIO | 0.75 | | | EXACT | 12 of the 16
          Some two-thirds of lamps were out. | RATIO | 0.667 | | | ABOUT | two-thirds
          More than half of the hedges were cut. | RATIO | 0.5 | | | AT_LEAST | half
          The queue stood at 64, down from 91. | COUNT | 64 | 91 | | EXACT | 64
          No more than nine weeks was allowed. | DURATION | 9 | | weeks | AT_MOST | nine weeks
          The firm supplied 640 hours a week. | COUNT | 640 | | hours | EXACT | 640 hours
          The wait was six weeks. | DURATION | 6 | | weeks | EXACT | six weeks
          Vacancies fell from 30 to three in the year. | COUNT | 3 | 30 | | EXACT | 30 to three
          Cases had increased from 12 to 17. | COUNT | 17 | 12 | | EXACT | 12 to 17
          """)
  void findsWhatIsMeasured(
      String text,
      FigureKind kind,
      BigDecimal value,
      BigDecimal from,
      String unit,
      FigureQualifier qualifier,
      String words) {
    assertThat(find(text))
        .singleElement()
        .satisfies(figure -> {
          assertThat(figure.kind()).isEqualTo(kind);
          assertThat(figure.value()).isEqualByComparingTo(value);
          assertThat(figure.valueFrom()).isEqualTo(from);
          assertThat(figure.unit()).isEqualTo(unit == null ? "" : unit);
          assertThat(figure.qualifier()).isEqualTo(qualifier);
          assertThat(figure.span().in(text)).isEqualTo(words);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The work began on 14 March 2023.",
        "Members turned to paragraph 4.7 of the paper.",
        "The bus left at 10.30 am.",
        "The Under 11 service had moved.",
        "See slide 9 of the talk.",
        "The plan for 2022/23 was ready.",
        "No one objected.",
        "Children aged 12 were invited."
      })
  void leavesDatesAndNumberedThingsAlone(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void saysWhatIsCounted() {
    assertThat(find("There were 14 unallocated cases in the north.").getFirst().ofWhat())
        .isEqualTo("unallocated cases");
  }
}
