package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.Comparison;
import org.mattersarising.model.CorpusNotes;
import org.mattersarising.model.Council;
import org.mattersarising.model.CoverageStatus;
import org.mattersarising.model.Extent;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeCouncil;
import org.mattersarising.model.ThemeKind;
import org.mattersarising.model.ThemeSummary;
import org.mattersarising.report.Excerpt;

/** The strip that sets a council beside its peers: the peers' median, and how much of it prints. */
class PeerStripTest {

  private static final List<String> COUNCILS =
      List.of("alderby", "brackwell", "corley", "dunmoor", "elmsted");

  private final List<ThemeCouncil> cells = new ArrayList<>();
  private final List<ThemeSummary> themes = new ArrayList<>();

  @Test
  void givesTheMiddleOfThreePeers() {
    theme("ferries", 4, 1, 5, 2);
    PeerStrip strip = strip(COUNCILS.subList(0, 4), new Paper());
    assertThat(strip.medians()).isTrue();
    assertThat(strip.rows().getFirst().median()).isEqualTo("median of 3 councils: 2.0 in 10");
    assertThat(strip.rows().getFirst().rate()).isEqualTo("4.0 in 10");
  }

  @Test
  void givesTheMeanOfTheTwoInTheMiddleOfFour() {
    theme("ferries", 4, 1, 5, 2, 9);
    assertThat(strip(COUNCILS, new Paper()).rows().getFirst().median())
        .isEqualTo("median of 4 councils: 3.5 in 10");
  }

  @Test
  void givesNoMiddleOfTwo() {
    theme("ferries", 4, 1, 5);
    PeerStrip strip = strip(COUNCILS.subList(0, 3), new Paper());
    assertThat(strip.medians()).isFalse();
    assertThat(strip.rows().getFirst().median()).isEmpty();
  }

  @Test
  void namesWhomItWasComparedWithAndWhomNot() {
    theme("ferries", List.of("brackwell", "corley"), 4, 1, 5, 2, 9);
    theme("piers", List.of("corley", "dunmoor"), 4, 1, 5, 2, 9);
    PeerStrip strip = strip(COUNCILS, new Paper());
    assertThat(strip.group())
        .isEqualTo(
            "all other councils in these minutes with meetings alike: brackwell, corley and dunmoor");
    assertThat(strip.leftOut())
        .isEqualTo("Too few meetings of elmsted were alike in type of committee and time.");
    assertThat(strip.uneven()).isTrue();
    assertThat(strip.rows().getFirst().median()).isEqualTo("median of 3 councils: 2.0 in 10");
  }

  @Test
  void leavesNobodyOutWhereAllWereCompared() {
    theme("ferries", 4, 1, 5, 2);
    PeerStrip strip = strip(COUNCILS.subList(0, 4), new Paper());
    assertThat(strip.group())
        .isEqualTo("all other councils in these minutes: brackwell, corley and dunmoor");
    assertThat(strip.leftOut()).isEmpty();
    assertThat(strip.uneven()).isFalse();
  }

  @Test
  void printsAsManyThemesAsThereIsRoomFor() {
    for (int i = 0; i < 7; i++) {
      theme("theme-" + i, 4, 1, 5, 2);
    }
    assertThat(printed(room(40))).isEqualTo(3);
    assertThat(printed(room(22))).isEqualTo(2);
    assertThat(printed(room(20))).isEqualTo(1);
    assertThat(printed(room(19))).isZero();
    assertThat(strip(COUNCILS, room(19)).rows()).hasSize(6);
    assertThat(strip(COUNCILS, room(19)).onPaper()).isFalse();
  }

  @Test
  void isShortWhereFewThemesCouldBeCompared() {
    theme("ferries", 4, 1, 5, 2);
    assertThat(strip(COUNCILS, room(40)).rows()).hasSize(1);
    assertThat(printed(room(20))).isEqualTo(1);
    theme("piers", 3, 1, 5, 2);
    assertThat(strip(COUNCILS, room(40)).rows())
        .extracting(PeerStrip.Row::label)
        .containsExactly("ferries", "piers");
    assertThat(printed(room(40))).isEqualTo(2);
    assertThat(printed(room(21))).isEqualTo(1);
  }

  private long printed(Paper paper) {
    return strip(COUNCILS, paper).rows().stream().filter(PeerStrip.Row::onPaper).count();
  }

  /** Sheets on which so many lines are left. */
  private static Paper room(int lines) {
    Paper paper = new Paper();
    paper.reserve(Paper.LINES - lines);
    return paper;
  }

  private PeerStrip strip(List<String> councils, Paper paper) {
    List<Meeting> meetings = new ArrayList<>();
    for (String council : councils) {
      for (int i = 0; i < 10; i++) {
        meetings.add(
            new Meeting(
                council + i,
                council,
                "Panel",
                CommitteeType.OTHER,
                LocalDate.of(2024, 1 + i, 9),
                Extent.WHOLE,
                true,
                List.of(),
                1));
      }
    }
    List<Council> all = councils.stream().map(PeerStripTest::council).toList();
    AnalysisResult result =
        new AnalysisResult(
            CorpusNotes.NONE,
            "1",
            List.of(),
            Map.of(),
            List.of(),
            Map.of(),
            meetings,
            all,
            Map.of(),
            themes,
            cells.stream().filter(c -> councils.contains(c.councilId())).toList(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return Objects.requireNonNull(
        PeerStrip.of(new Corpus(result, Excerpt.WHOLE), all.getFirst(), themes, paper));
  }

  /** A theme in so many of the ten meetings of each council, in order. */
  private void theme(String id, int... with) {
    theme(id, COUNCILS.subList(1, with.length), with);
  }

  /** The same, of which the first could be compared with some. */
  private void theme(String id, List<String> peers, int... with) {
    Theme theme = new Theme(id, id, ThemeKind.CODEBOOK, "d", List.of(), List.of(), List.of());
    themes.add(new ThemeSummary(theme, "c", "1", 1, 1, 1, null));
    for (int i = 0; i < with.length; i++) {
      cells.add(cell(id, COUNCILS.get(i), with[i], i == 0 ? 0.3 : null, peers));
    }
  }

  private static ThemeCouncil cell(
      String theme, String council, int with, @Nullable Double ratePeers, List<String> peers) {
    return new ThemeCouncil(
        theme,
        council,
        null,
        with,
        0,
        10,
        0,
        with / 10.0,
        0.1,
        0.9,
        "all_others_supplied",
        ratePeers,
        null,
        null,
        null,
        null,
        CoverageStatus.OBSERVED,
        ratePeers == null
            ? Comparison.none("")
            : new Comparison(
                with,
                10,
                9,
                10 * peers.size(),
                peers.size(),
                LocalDate.of(2024, 1, 9),
                LocalDate.of(2024, 10, 9),
                0.5,
                "",
                peers),
        null);
  }

  private static Council council(String id) {
    return new Council(
        id, id, id, "", "England", "county", "South", null, null, List.of(), List.of(), List.of(),
        List.of(), List.of());
  }
}
