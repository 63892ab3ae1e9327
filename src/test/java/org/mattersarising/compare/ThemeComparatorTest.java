package org.mattersarising.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.Council;
import org.mattersarising.model.CoverageStatus;
import org.mattersarising.model.DocumentBuilder;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.PeerGroup;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeCouncil;
import org.mattersarising.model.ThemeKind;

class ThemeComparatorTest {

  private static final Theme CHURN =
      new Theme("churn", "Staff churn", ThemeKind.CODEBOOK, "d", List.of(), List.of(), List.of());
  private static final String PANEL = "Scrutiny Panel";

  private final List<AnalysedDocument> documents = new ArrayList<>();
  private List<Theme> themes = List.of(CHURN);

  @Test
  void givesNoRateBelowFiveComparableMeetings() {
    for (int i = 1; i <= 4; i++) {
      documents.add(meeting("alderby", i).concern("churn", "Staff leave too soon").build());
    }
    ThemeCouncil row = row("alderby");
    assertThat(row.meetingsWithTheme()).isEqualTo(4);
    assertThat(row.meetingsRead()).isEqualTo(4);
    assertThat(row.rate()).isNull();
    assertThat(row.ciLow()).isNull();
    assertThat(row.status()).isEqualTo(CoverageStatus.LOW_RELIABILITY);
  }

  @Test
  void countsAMeetingOnceHoweverOftenTheThemeIsNamed() {
    for (int i = 1; i <= 6; i++) {
      DocumentBuilder meeting = meeting("alderby", i);
      if (i <= 2) {
        meeting.concern("churn", "Staff leave").concern("churn", "They leave again");
      } else {
        meeting.fact("budget", "The budget was set");
      }
      documents.add(meeting.build());
    }
    ThemeCouncil row = row("alderby");
    assertThat(row.meetingsWithTheme()).isEqualTo(2);
    assertThat(row.meetingsAsProblem()).isEqualTo(2);
    assertThat(row.rate()).isEqualTo(0.3333);
    assertThat(row.status()).isEqualTo(CoverageStatus.OBSERVED);
  }

  @Test
  void leavesOutWhatIsSaidNotToBeAProblem() {
    for (int i = 1; i <= 5; i++) {
      documents.add(meeting("alderby", i).denial("churn", "Turnover was not an issue").build());
    }
    ThemeCouncil row = row("alderby");
    assertThat(row.meetingsWithTheme()).isZero();
    assertThat(row.status()).isEqualTo(CoverageStatus.ZERO_WITH_COVERAGE);
  }

  @Test
  void keepsPartsAndOtherHostsMeetingsOutOfTheDenominator() {
    documents.add(
        meeting("brackwell", 1)
            .concern("churn", "The county loses staff")
            .about("alderby")
            .build());
    documents.add(
        DocumentBuilder.undatedItem("item.txt", "alderby")
            .concern("churn", "Workers leave")
            .build());
    ThemeCouncil row = row("alderby");
    assertThat(row.meetingsRead()).isZero();
    assertThat(row.meetingsWithTheme()).isZero();
    assertThat(row.otherMeetingsWithTheme()).isEqualTo(2);
    assertThat(row.status()).isEqualTo(CoverageStatus.POSITIVE_ONLY);
  }

  @Test
  void comparesWithOthersWhoTogetherHaveEnoughMeetings() {
    for (int i = 1; i <= 5; i++) {
      documents.add(meeting("alderby", i).concern("churn", "Staff leave").build());
      documents.add(meeting("brackwell", i).fact("budget", "Money was set aside").build());
    }
    documents.add(meeting("corley", 1).concern("churn", "Staff leave").build());
    assertThat(row("alderby").ratePeers()).isEqualTo(0.1667);
    assertThat(row("brackwell").ratePeers()).isEqualTo(1.0);
    assertThat(row("corley").ratePeers()).isNull();
  }

  @Test
  void countsEachQuarterWithItsOwnDenominator() {
    documents.add(
        DocumentBuilder.whole("alderby", PANEL, "2024-03-30")
            .concern("churn", "Staff leave")
            .build());
    documents.add(
        DocumentBuilder.whole("alderby", PANEL, "2024-04-02")
            .fact("budget", "All is well")
            .build());
    assertThat(comparator().byPeriod())
        .filteredOn(p -> p.themeId().equals("churn"))
        .extracting(p -> p.period() + " " + p.meetingsWithTheme() + "/" + p.meetingsRead())
        .containsExactly("2024-Q1 1/1", "2024-Q2 0/1");
  }

  @Test
  void givesNoNoughtsToCommitteesOfWhomNobodyExpectsTheTheme() {
    themes = List.of(only(CommitteeType.ADULTS));
    for (int i = 1; i <= 6; i++) {
      documents.add(meeting("alderby", i).fact("budget", "All is well").build());
    }
    ThemeCouncil row = row("alderby");
    assertThat(row.meetingsRead()).isZero();
    assertThat(row.status()).isEqualTo(CoverageStatus.NO_COVERAGE);
    assertThat(comparator().byPeriod()).isEmpty();
    assertThat(comparator().byCouncil()).allMatch(r -> r.committeeType() == null);
  }

  @Test
  void takesWhatSuchACommitteeSaysForEvidenceWithoutADenominator() {
    themes = List.of(only(CommitteeType.ADULTS));
    for (int i = 1; i <= 6; i++) {
      documents.add(meeting("alderby", i).concern("churn", "Staff leave").build());
    }
    ThemeCouncil row = row("alderby");
    assertThat(row.meetingsWithTheme()).isZero();
    assertThat(row.otherMeetingsWithTheme()).isEqualTo(6);
    assertThat(row.status()).isEqualTo(CoverageStatus.POSITIVE_ONLY);
  }

  @Test
  void saysHowMuchMoreOftenThanPeersAndHowSurely() {
    for (int i = 1; i <= 9; i++) {
      documents.add(meeting("alderby", i).concern("churn", "Staff leave").build());
      documents.add(meeting("brackwell", i).fact("budget", "Money was set aside").build());
    }
    ThemeCouncil row = row("alderby");
    assertThat(row.comparison().withTheme()).isEqualTo(9);
    assertThat(row.comparison().meetings()).isEqualTo(9);
    assertThat(row.comparison().peerMeetings()).isEqualTo(9);
    assertThat(row.comparison().peers()).isEqualTo(1);
    assertThat(row.logRatioLow()).isPositive();
    assertThat(row.qValue()).isLessThan(0.001);
    assertThat(row.peerGroup()).isEqualTo(PeerGroup.ALL_OTHERS);
    assertThat(row("brackwell").logRatioHigh()).isNegative();
  }

  @Test
  void givesNothingButCountsBelowFiveMeetings() {
    for (int i = 1; i <= 9; i++) {
      if (i <= 4) {
        documents.add(meeting("alderby", i).concern("churn", "Staff leave").build());
      }
      documents.add(meeting("brackwell", i).fact("budget", "Money was set aside").build());
    }
    ThemeCouncil row = row("alderby");
    assertThat(row.logRatio()).isNull();
    assertThat(row.logRatioLow()).isNull();
    assertThat(row.qValue()).isNull();
    assertThat(row.ratePeers()).isNull();
    assertThat(row.comparison().pValue()).isNull();
    assertThat(row.comparison().note()).startsWith("Fewer than five");
    assertThat(row("brackwell").comparison().note())
        .startsWith("Fewer than five comparable meetings were read of its peers’");
  }

  @Test
  void drawsACouncilOfFewMeetingsTowardsItsPeers() {
    for (int i = 1; i <= 9; i++) {
      for (String council : List.of("brackwell", "corley")) {
        DocumentBuilder meeting = meeting(council, i);
        documents.add(
            (i % 3 == 0
                    ? meeting.concern("churn", "Staff leave")
                    : meeting.fact("budget", "Money was set aside"))
                .build());
      }
      if (i >= 3 && i <= 7) {
        documents.add(meeting("alderby", i).concern("churn", "Staff leave").build());
      }
    }
    ThemeCouncil row = row("alderby");
    double raw = Math.log(1 / Objects.requireNonNull(row.ratePeers()));
    assertThat(row.logRatio()).isBetween(0.1, raw - 0.05);
  }

  @Test
  void aCouncilThatDoesNotRunTheServiceShowsNoAbsence() {
    themes = List.of(service("district", "unitary"));
    for (int i = 1; i <= 7; i++) {
      documents.add(meeting("alderby", i).fact("budget", "The budget was set").build());
    }
    assertThat(row("alderby").status()).isEqualTo(CoverageStatus.NO_COVERAGE);
    assertThat(row("alderby").meetingsRead()).isZero();
    documents.set(0, meeting("alderby", 1).concern("churn", "Staff leave too soon").build());
    assertThat(row("alderby").status()).isEqualTo(CoverageStatus.POSITIVE_ONLY);
    assertThat(row("alderby").otherMeetingsWithTheme()).isEqualTo(1);
    themes = List.of(service("county"));
    assertThat(row("alderby").meetingsRead()).isEqualTo(7);
  }

  private static Theme service(String... councils) {
    return new Theme(
        "churn",
        "Staff churn",
        ThemeKind.CODEBOOK,
        "d",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        List.of(),
        List.of(),
        List.of(councils));
  }

  private static Theme only(CommitteeType type) {
    return new Theme(
        "churn",
        "Staff churn",
        ThemeKind.CODEBOOK,
        "d",
        List.of(),
        List.of(),
        List.of(),
        List.of(type));
  }

  private ThemeCouncil row(String council) {
    return comparator().byCouncil().stream()
        .filter(r -> r.councilId().equals(council) && r.committeeType() == null)
        .findFirst()
        .orElseThrow();
  }

  private ThemeComparator comparator() {
    Map<String, Meeting> meetings = new HashMap<>();
    for (AnalysedDocument document : documents) {
      var facts = document.facts();
      String id = document.source().documentId();
      meetings.put(
          id,
          new Meeting(
              ContentId.of(id),
              facts.councilId(),
              facts.committee(),
              CommitteeType.CHILDRENS,
              facts.date(),
              facts.extent(),
              facts.comparable(),
              List.of(id),
              1));
    }
    return new ThemeComparator(
        themes,
        documents,
        meetings,
        List.of(council("alderby"), council("brackwell"), council("corley")),
        List.copyOf(meetings.values()),
        PeerChoice.ALL_OTHERS);
  }

  private static Council council(String id) {
    return Councils.of(id, "county", "South");
  }

  private static DocumentBuilder meeting(String council, int month) {
    return DocumentBuilder.whole(council, PANEL, "2024-0" + month + "-15");
  }
}
