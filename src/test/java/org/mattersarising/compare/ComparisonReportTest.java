package org.mattersarising.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.CommonTheme;
import org.mattersarising.model.CouncilLikeness;
import org.mattersarising.model.TellingWord;
import org.mattersarising.model.ThemeCouncil;

class ComparisonReportTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeTheRun() throws IOException {
    InventedRun.write(folder);
  }

  @Test
  void saysWhatIsUnusualWithBothDenominators() {
    ComparisonReport report = of("alderby", PeerChoice.ALL_OTHERS);
    CouncilComparison alderby = report.councils().getFirst();
    assertThat(alderby.unusual(true)).extracting(ThemeCouncil::themeId).containsExactly("ferries");
    assertThat(alderby.unusual(false)).isEmpty();
    assertThat(alderby.peers()).containsExactly("brackwell", "corley", "dunmoor");
    assertThat(text(report))
        .contains("Mentioned more often: Ferries, in 12 of 12 meetings against")
        .containsPattern(
            "of 27 in 3 peer councils \\(\\d+ % in this council's mix of committees\\)")
        .contains("It is raised as a problem in 12 of 12 comparable meetings");
  }

  @Test
  void saysHowTheDocumentsWereSelectedAndThatNothingIsARank() {
    assertThat(text(of("brackwell", PeerChoice.ALL_OTHERS)))
        .contains("How the documents were selected: All that float.")
        .contains("Raised more often may mean better scrutiny");
  }

  @Test
  void saysWhomItComparesWithAndWhy() {
    PeerChoice region = new PeerChoice(PeerChoice.Kind.SAME_REGION, Set.of());
    assertThat(text(of("alderby", region)))
        .contains(
            "councils of the same region (South): Corley Borough Council, Dunmoor County Council.");
    PeerChoice neighbours = new PeerChoice(PeerChoice.Kind.NEIGHBOURS, Set.of());
    assertThat(text(of("alderby", neighbours)))
        .contains("statistical neighbours, of which the register lists none for it");
  }

  @Test
  void comparesWithTheRunsOwnPeersUnlessAskedOtherwise() throws IOException {
    assertThat(own()).containsExactly("brackwell", "corley", "dunmoor");
    Files.writeString(
        folder.resolve("run-manifest.json"),
        """
        {"peers": "all", "codebook": {"peers": "x"}, "configuration": {"a": "peers", "peers": "corley;brackwell"}}
        """);
    assertThat(own()).containsExactly("brackwell", "corley");
    Files.writeString(
        folder.resolve("run-manifest.json"), "{\"configuration\": {\"peers\": \"same-region\"}}");
    assertThat(own()).containsExactly("corley", "dunmoor");
    Files.writeString(folder.resolve("run-manifest.json"), "{\"configuration\": {}}");
    assertThat(own()).containsExactly("brackwell", "corley", "dunmoor");
  }

  private List<String> own() {
    return ComparisonReport.of(folder, List.of(), List.of("alderby"), Optional.empty(), "")
        .councils()
        .getFirst()
        .peers();
  }

  @Test
  void takesNeighboursFromTheRegister() {
    ComparisonReport report =
        ComparisonReport.of(
            folder,
            List.of(Councils.of("alderby", "county", "South", "corley")),
            List.of("alderby"),
            Optional.of(new PeerChoice(PeerChoice.Kind.NEIGHBOURS, Set.of())),
            "");
    assertThat(report.councils().getFirst().peers()).containsExactly("corley");
  }

  @Test
  void givesACouncilOfThreeMeetingsNothingButCounts() {
    ComparisonReport report = of("dunmoor", PeerChoice.ALL_OTHERS);
    assertThat(report.councils().getFirst().rows())
        .allMatch(r -> r.rate() == null && r.logRatio() == null && r.qValue() == null);
    assertThat(text(report)).contains("Nothing could be compared").doesNotContain("95 %");
    assertThat(report.councils().getFirst().alike()).isEmpty();
  }

  @Test
  void warnsWhereLongerMinutesCouldExplainADifference() {
    assertThat(text(of("alderby", PeerChoice.ALL_OTHERS)))
        .contains("Mind the minutes: Its minutes")
        .containsPattern(
            "more often: Ferries, [^:]* How its minutes are written could explain this");
    assertThat(ComparisonWriter.csv(of("alderby", PeerChoice.ALL_OTHERS)).lines())
        .anyMatch(l -> l.startsWith("alderby,ferries,") && l.contains("Longer minutes mention"))
        .noneMatch(l -> l.startsWith("alderby,hives,") && l.contains("Longer minutes mention"));
    assertThat(text(of("corley", new PeerChoice(PeerChoice.Kind.NAMED, Set.of("brackwell")))))
        .doesNotContain("Mind the minutes");
  }

  @Test
  void showsTheWordsOfATheme() {
    CouncilComparison alderby = of("alderby", PeerChoice.ALL_OTHERS).councils().getFirst();
    assertThat(alderby.words()).extracting(TellingWord::word).contains("slipway", "silted");
    TellingWord word = alderby.words().getFirst();
    assertThat(word.meetings()).isEqualTo(12);
    assertThat(word.peerMeetings()).isZero();
    assertThat(word.passages()).hasSize(12).doesNotHaveDuplicates();
    assertThat(text(of("alderby", PeerChoice.ALL_OTHERS))).contains("; 2 of 12 passages shown)");
    assertThat(alderby.passages(word)).hasSize(2).allMatch(p -> p.text().contains(word.word()));
  }

  @Test
  void tellsWhoseThemesAreAlikeAndWhoHasTheSameIssues() {
    CouncilComparison corley = of("corley", PeerChoice.ALL_OTHERS).councils().getFirst();
    assertThat(corley.alike())
        .extracting(CouncilLikeness::other)
        .containsExactly("alderby", "brackwell");
    CouncilLikeness brackwell = corley.alike().getLast();
    assertThat(brackwell.low()).isZero();
    assertThat(brackwell.high()).isPositive();
    assertThat(brackwell.themes()).isEqualTo(2);
    assertThat(corley.alike().getFirst().low()).isPositive();
    assertThat(corley.sharedWith("alderby")).hasSize(1);
    assertThat(text(of("corley", PeerChoice.ALL_OTHERS))).contains("=Crowded ferries: Alderby");
  }

  @Test
  void listsWhatMostCouncilsRaise() {
    assertThat(of("corley", PeerChoice.ALL_OTHERS).common())
        .extracting(CommonTheme::themeId)
        .containsExactly("ferries");
  }

  @Test
  void tellsOfOneThemeWithEachTypeOfCommittee() {
    ComparisonReport report =
        ComparisonReport.of(
            folder, List.of(), List.of("Alderby County Council"), Optional.empty(), "Piers");
    assertThat(ComparisonWriter.text(report))
        .contains("Piers: 6 of 12 (0)")
        .contains("Piers, other: 6 of 12 (0)")
        .doesNotContain("Ferries");
  }

  @Test
  void givesNoMultipleOfNoughtAndNoDigitsFarFromOne() throws IOException {
    assertThat(PlainLines.times(Math.log(20.4))).isEqualTo("more than 20");
    assertThat(PlainLines.times(Math.log(0.049))).isEqualTo("less than 0.05");
    assertThat(PlainLines.times(Math.log(0.06))).isEqualTo("0.06");
    // Nobody but one council has a theme, and so has every second of its meetings.
    Files.writeString(
        folder.resolve("data/themes.csv"),
        "gulls,Gulls,codebook,birds,1,d,,9,9,1,,false,\r\n",
        StandardOpenOption.APPEND);
    for (int i = 0; i < 12; i += 2) {
      Files.writeString(
          folder.resolve("data/statement_themes.csv"),
          "alderby-" + i + "p,gulls,0.9,problem,term\r\n",
          StandardOpenOption.APPEND);
    }
    String text = text(of("alderby", PeerChoice.ALL_OTHERS));
    assertThat(text)
        .containsPattern(
            "Gulls: 6 of 12 \\(0\\), 95 % interval [^.;]*; peers 0 of 27 in 3 peer councils \\(0 %")
        .containsPattern(
            "Gulls: [^;]*; [^;]*; one side has none, so that the ratio has only a 95 %")
        .doesNotContainPattern("Gulls: [^;]*; [^;]*; about");
  }

  @Test
  void writesARowForEachThemeAndTypeAsCsv() {
    String csv = ComparisonWriter.csv(of("alderby", PeerChoice.ALL_OTHERS));
    assertThat(csv.lines().findFirst().orElseThrow())
        .startsWith("council_id,theme_id,label,committee_type,meetings_with_theme");
    assertThat(csv).contains("alderby,ferries,Ferries,all,12,12,12,0,1.0,");
  }

  @Test
  void writesOneJsonObject() {
    assertThat(ComparisonWriter.json(of("alderby", PeerChoice.ALL_OTHERS)))
        .startsWith("{\"selection\":\"All that float.\"")
        .contains("\"unusual\":true")
        .contains("\"peer_reason\":\"all other councils in these minutes\"")
        .endsWith("}");
  }

  @Test
  void refusesWhatIsNotThere() throws IOException {
    assertThatThrownBy(() -> of("elsewhere", PeerChoice.ALL_OTHERS))
        .isInstanceOf(ComparisonException.class)
        .hasMessageContaining("alderby, brackwell, corley, dunmoor");
    assertThatThrownBy(() ->
            ComparisonReport.of(folder, List.of(), List.of("alderby"), Optional.empty(), "trams"))
        .hasMessageContaining("no theme trams");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatThrownBy(
            () -> ComparisonReport.of(empty, List.of(), List.of("alderby"), Optional.empty(), ""))
        .hasMessageContaining("is not the folder of a run");
    Files.writeString(folder.resolve("data/meetings.csv"), "meeting_id\r\na\r\n");
    assertThatThrownBy(() -> of("alderby", PeerChoice.ALL_OTHERS))
        .hasMessageContaining("meetings.csv, line");
  }

  private ComparisonReport of(String council, PeerChoice choice) {
    return ComparisonReport.of(folder, List.of(), List.of(council), Optional.of(choice), "");
  }

  /** The text with its lines joined again. */
  private static String text(ComparisonReport report) {
    return ComparisonWriter.text(report).replaceAll("\\s+", " ");
  }
}
