package org.mattersarising.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.mattersarising.evaluate.ClusterScoresTest.value;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of eight statements: two with a theme, four without, two procedural. */
final class SheetTest {

  @TempDir private Path run = Path.of("");

  @BeforeEach
  void writeARun() throws IOException {
    Path data = Files.createDirectory(run.resolve("data"));
    Files.writeString(data.resolve("themes.csv"), "theme_id,label\nbuses,Buses\nparks,Parks\n");
    Files.writeString(
        data.resolve("documents.csv"),
        "document_id,path,committee,meeting_date,read_status\nd,m.txt,Panel,2024-01-10,read\n");
    Files.writeString(data.resolve("items.csv"), "item_id,document_id,title\ni,d,Transport\n");
    StringBuilder statements =
        new StringBuilder(
            "statement_id,document_id,council_id,item_id,text,text_escaped,act,speaker_group,counted,not_counted_reason\n");
    for (int i = 0; i < 8; i++) {
      statements
          .append("s" + i + ",d,ashby,i,")
          .append(i == 1 ? "'=words 1,true," : "words " + i + ",false,")
          .append(i < 6 ? "concern,member,true,\n" : "procedural,none,false,procedural\n");
    }
    Files.writeString(data.resolve("statements.csv"), statements);
    Files.writeString(
        data.resolve("statement_themes.csv"),
        "statement_id,theme_id,score,stance\ns0,buses,0.9,problem\ns1,buses,0.8,neutral\n");
  }

  @Test
  void isBlindAndHoldsWhatStandsAround() throws IOException {
    String sheet = SheetSampler.sheet(run, 200, 7, "").csv();

    assertThat(sheet.lines()).hasSize(9);
    assertThat(sheet)
        .contains(",any,ashby,Panel,2024-01-10,m.txt,Transport,words 2,words 3,words 4,,,,,")
        .contains("'=words 1")
        .doesNotContain("concern")
        .doesNotContain("buses");
  }

  @Test
  void drawsTheSameWithTheSameSeedAndHalfFromMarkedOnes() throws IOException {
    String sheet = SheetSampler.sheet(run, 4, 7, "buses").csv();

    assertThat(SheetSampler.sheet(run, 4, 7, "buses").csv()).isEqualTo(sheet);
    assertThat(sheet.lines()).hasSize(5);
    assertThat(sheet).contains(",s0,buses,").contains(",s1,buses,");
  }

  @Test
  void refusesAThemeThatTheRunDoesNotHaveAndAFolderThatIsNoRun() {
    assertThatThrownBy(() -> SheetSampler.sheet(run, 4, 7, "trams"))
        .isInstanceOf(EvaluationException.class);
    assertThatThrownBy(() -> SheetSampler.sheet(run.resolve("data"), 4, 7, ""))
        .isInstanceOf(EvaluationException.class);
  }

  private Path sheet(String name, String... rows) throws IOException {
    Path file = run.resolve(name);
    Files.writeString(
        file,
        "statement_id,sampled_for,coder_themes,coder_act,coder_stance,coder_speaker\n"
            + String.join("\n", rows)
            + "\n");
    return file;
  }

  @Test
  void weighsEachRowByTheStatementsThatItStandsFor() throws IOException {
    // Of two marked ones both are coded, of four unmarked ones one: it stands for four.
    Path one =
        sheet(
            "one.csv",
            "s0,any,buses,concern,problem,member",
            "s1,any,-,concern,,member",
            "s2,any,buses; parks,question,problem,member",
            "s3,any,,,,");

    List<Metric> metrics = SheetEvaluator.evaluate(run, List.of(one)).metrics();

    assertThat(value(metrics, "themes.buses.precision")).isEqualTo(0.5);
    assertThat(value(metrics, "themes.buses.recall")).isCloseTo(1.0 / 5, within(1e-6));
    assertThat(value(metrics, "act.accuracy")).isCloseTo(2.0 / 6, within(1e-6));
    assertThat(value(metrics, "speaker.accuracy")).isEqualTo(1);
    assertThat(value(metrics, "stance.accuracy")).isEqualTo(1);
  }

  @Test
  void ofTwoCodersTakesWhatBothSayAndListsWhereTheyDisagree() throws IOException {
    Path one = sheet("one.csv", "s0,any,buses,concern,,member", "s1,any,buses,concern,,member");
    Path two = sheet("two.csv", "s0,any,buses,concern,,member", "s1,any,-,question,,member");

    Scorecard card = SheetEvaluator.evaluate(run, List.of(one, two));

    // The theme of s1 is optional, its act has two right answers.
    assertThat(value(card.metrics(), "themes.micro_f1")).isEqualTo(1);
    assertThat(value(card.metrics(), "act.accuracy")).isEqualTo(1);
    assertThat(value(card.metrics(), "coders.themes_f1")).isCloseTo(2.0 / 3, within(1e-6));
    assertThat(value(card.metrics(), "coders.act_kappa")).isZero();
    assertThat(card.slips())
        .extracting(Slip::kind)
        .containsExactlyInAnyOrder("coders disagree: theme buses", "coders disagree: act");
  }

  @Test
  void listsWhatCodersMistypedInsteadOfScoringIt() throws IOException {
    Path one = sheet("one.csv", "s0,any,busses,concern,,member", "s1,any,-,concern,,member");
    Path two = sheet("two.csv", "s0,any,buses,conern,,member", "s9,any,-,question,?,membr");

    assertThatThrownBy(() -> SheetEvaluator.evaluate(run, List.of(one, two)))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("one.csv, line 2, statement s0: coder_themes \"busses\"\n")
        .hasMessageContaining("two.csv, line 2, statement s0: coder_act \"conern\"\n")
        .hasMessageContaining(
            "two.csv, line 3, statement s9: no statement of this run, coder_stance \"?\","
                + " coder_speaker \"membr\"\n");
  }

  @Test
  void drawsAllThereAreWhereMoreAreAskedFor() throws IOException {
    assertThat(SheetSampler.sheet(run, 200, 7, "").statements()).isEqualTo(8);
  }

  @Test
  void refusesARunOfWhichATableIsMissingOrOtherwise() throws IOException {
    Path marks = run.resolve("data").resolve("statement_themes.csv");
    String text = Files.readString(marks);
    Files.delete(marks);
    assertThatThrownBy(() -> SheetSampler.sheet(run, 4, 7, ""))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("statement_themes.csv is missing");
    Files.writeString(marks, text + "s1,\"bus");
    assertThatThrownBy(() -> SheetSampler.sheet(run, 4, 7, ""))
        .isInstanceOf(EvaluationException.class)
        .hasMessageEndingWith("a quote in it is not closed, or its end is cut off.");
    Files.writeString(marks, text);
    Files.writeString(run.resolve("data").resolve("statements.csv"), "id,words\n1,two\n");
    assertThatThrownBy(() -> SheetSampler.sheet(run, 4, 7, ""))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("statements.csv has no column statement_id");
  }

  @Test
  void refusesASheetThatNobodyFilledIn() throws IOException {
    Path empty = sheet("empty.csv", "s0,any,,,,");

    assertThatThrownBy(() -> SheetEvaluator.evaluate(run, List.of(empty)))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("nothing is coded");
  }
}
