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
          There were 64 families on the list, where there had been 22. | COUNT | 64 | 22 | | EXACT | 64
          Lamps lit: 86 per cent, previously 79. | PERCENT | 86 | 79 | % | EXACT | 86 per cent
          Bins emptied on time stood at 84 per cent, compared with 77 per cent. | PERCENT | 84 | 77 | % | EXACT | 84 per cent
          The precept would be £19,300 as against £18,100. | MONEY | 19300 | 18100 | GBP | EXACT | £19,300
          Rents stood at 40 shillings instead of 30. | COUNT | 40 | 30 | | EXACT | 40
          The survey took two and a half years. | DURATION | 2.5 | | years | EXACT | two and a half years
          The crossing was shut for a fortnight. | DURATION | 2 | | weeks | EXACT | a fortnight
          Leaflets were 94p each. | MONEY | 0.94 | | GBP | EXACT | 94p
          They had heard from a hundred and twelve traders. | COUNT | 112 | | | EXACT | a hundred and twelve
          The path was walked by a dozen ramblers. | COUNT | 12 | | | EXACT | a dozen
          Repairs received: 17 of 40 benches. | RATIO | 0.425 | | | EXACT | 17 of 40
          They let 31 out of 31 stalls. | RATIO | 1 | | | EXACT | 31 out of 31
          She was one of the eighteen wardens. | COUNT | 18 | | | EXACT | eighteen
          Cases had increased from 12 to 17. | COUNT | 17 | 12 | | EXACT | 12 to 17
          Parking income was £21,600, from £20,400. | MONEY | 21600 | 20400 | GBP | EXACT | £21,600
          Rents would be £480 (last year £410). | MONEY | 480 | 410 | GBP | EXACT | £480
          Lamps lit: 83 per cent (71 per cent in the year before). | PERCENT | 83 | 71 | % | EXACT | 83 per cent
          There were 64 boats on the list on 30 June, where there had been 22. | COUNT | 64 | 22 | | EXACT | 64
          A cone cost £3, where £2 had been usual. | MONEY | 3 | 2 | GBP | EXACT | £3
          The ferry waited longer than an hour. | DURATION | 1 | | hours | AT_LEAST | an hour
          There was a seven-day limit. | DURATION | 7 | | days | EXACT | seven-day
          The pier had twice the usual crowd. | RATIO | 2 | | | EXACT | twice
          Use was up by a fifth since the summer. | RATIO | 0.2 | | | EXACT | a fifth
          Since April thirty-one vans had been towed. | COUNT | 31 | | | EXACT | thirty-one
          The path was cleared within a day. | DURATION | 1 | | days | AT_MOST | a day
          They asked for a month's notice. | DURATION | 1 | | months | EXACT | a month's
          The new sluice came a week late. | DURATION | 1 | | weeks | EXACT | a week
          The survey took a day and a half. | DURATION | 1.5 | | days | EXACT | a day and a half
          With a mile and a half of hedge the task was long. | COUNT | 1.5 | | | EXACT | a mile and a half
          The dip measured was a foot deep. | COUNT | 1 | | | EXACT | a foot
          Maps were on sale at a pound. | MONEY | 1 | | GBP | EXACT | a pound
          Notice of ten clear days was due. | DURATION | 10 | | days | EXACT | ten clear days
          The shelter offered nine nights. | DURATION | 9 | | nights | EXACT | nine nights
          The ferry ran five months later than planned. | DURATION | 5 | | months | EXACT | five months
          Roughly one ferry ticket in six was lost. | RATIO | 0.167 | | | ABOUT | one ferry ticket in six
          Four huts open out of a planned eight. | RATIO | 0.5 | | | EXACT | Four huts open out of a planned eight
          The fund had met in six months of the twelve. | RATIO | 0.5 | | | EXACT | six months of the twelve
          A one-in-four slope was too steep. | RATIO | 0.25 | | | EXACT | one-in-four
          The service would be cut from nine sailings a day to four. | COUNT | 4 | 9 | | EXACT | nine sailings a day to four
          It was agreed with one abstention. | COUNT | 1 | | | EXACT | one
          The guide (600) has been printed. | COUNT | 600 | | | EXACT | 600
          Mowing of the green £ 840.00 | MONEY | 840 | | GBP | EXACT | £ 840.00
          The bank stood at &pound;1,250.40. | MONEY | 1250.4 | | GBP | EXACT | &pound;1,250.40
          Walkers kept the 2m gap. | COUNT | 2 | | | EXACT | 2m
          The site drew 2m visits. | COUNT | 2000000 | | | EXACT | 2m
          At the end of the year 641 boats were moored. | COUNT | 641 | | | EXACT | 641
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
        "The footbridge was inspected two years ago.",
        "A woman of eighty-two had fallen there.",
        "It was for people over 65.",
        "The camp would be held on 20-22 October.",
        "The camp would be held on 20\u201322 October.",
        "Chq 100431 was signed.",
        "The gate was locked at ten minutes to six.",
        "The plan for 2022/23 was ready.",
        "No one objected.",
        "The ditch stood on a map of 1847.",
        "Children aged 12 were invited.",
        "She had walked Footpath 9 to the mill.",
        "Lamps were out in Mill Row (columns 4, 5, 9 and 12).",
        "The 14 bus went past the gate.",
        "He quoted condition 5 to the owner.",
        "It was told on pages 11 to 14.",
        "The letters (see 6.4) had gone.",
        "SB/22/0613 2 The Mount",
        "AB/2021/0012 – 7 Elmfield, Orchard Way",
        "The yard worked until ten at night.",
        "No machine ran after six in the evening.",
        "They wished to see the eleven o'clock class.",
        "The van was moved to 2.15.",
        "Closed at 9.20",
        "Lights were to be off by ten.",
        "He had come along the quay at ten the previous night.",
        "Wages (Ch. No. 100321) were approved.",
        "The form came by email on 19.7.21 from the surgery.",
        "Draft 1 of the 2016/2017 accounts was shown.",
        "Residents should dial 101.",
        "A letter went to the Two Rivers Trust.",
        "2 Remove the old gate.",
        "The fair was held once a week.",
        "It was shut a year ago."
      })
  void leavesDatesAndNumberedThingsAlone(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void saysWhatIsCounted() {
    assertThat(find("There were 14 unallocated cases in the north.").getFirst().ofWhat())
        .isEqualTo("unallocated cases");
  }

  @Test
  void countsEachSideOfAVote() {
    assertThat(find("It was carried by five votes to one."))
        .extracting(f -> f.value().intValue())
        .containsExactly(5, 1);
    assertThat(find("Agreed after a vote, 7 to 2."))
        .extracting(f -> f.value().intValue())
        .containsExactly(7, 2);
  }

  @Test
  void givesABareNumberTheUnitOfTheOneBefore() {
    assertThat(find("Bills were paid in 19 days; in one case it had been 47, owing to a dispute."))
        .extracting(Figure::unit)
        .containsExactly("days", "days");
    assertThat(find("Plans in time were at 44 per cent, national average 50."))
        .extracting(Figure::kind)
        .containsExactly(FigureKind.PERCENT, FigureKind.PERCENT);
  }

  @Test
  void leavesCountsOfSeveralBodiesAlone() {
    assertThat(find("Highways had 21, Adult Care 14, Finance nine."))
        .extracting(f -> f.value().intValue())
        .containsExactly(21, 14, 9);
  }
}
