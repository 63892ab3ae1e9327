package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.ingest.PreviousRunReader;

class GoingOnFromARunTest {

  private static final String MINUTES =
      """
      # Devon County Council

      # Children's Scrutiny Committee

      Minutes of the meeting held on %s

      ## 1. Placements

      %c

      RESOLVED: that the report be noted.
      """;

  @TempDir Path dir;

  @Test
  void correctsAndGoesOnAndGivesTheSameBytesAgain() throws IOException {
    minutes("2023-03-01", "1 March 2023");
    minutes(
        "2023-06-01",
        "1 June 2023",
        "Members were again concerned that foster carers kept leaving the service.");
    Path first = run("first", null).out();
    var issues = PreviousRunReader.read(first);
    assertThat(issues).hasSize(1);
    String id = issues.getFirst().id();
    Files.writeString(
        dir.resolve("corpus/issues.yaml"),
        "- rename: "
            + id
            + "\n  to: =Carers & <leavers>\n  reason: clearer\n- dismiss: nothing\n  reason: x\n");
    minutes(
        "2022-11-01",
        "1 November 2022",
        "Councillor Vane was worried about the number of foster carers leaving the service.");
    RunOutcome second = run("second", first);
    assertThat(second.remarks())
        .anySatisfy(r -> assertThat(r).startsWith("issues.yaml:4: "))
        .anySatisfy(r -> assertThat(r).startsWith("Issues since the earlier run: "));
    var carried = PreviousRunReader.read(second.out()).getFirst();
    assertThat(carried.id()).isEqualTo(id);
    assertThat(carried.label()).isEqualTo("=Carers & <leavers>");
    assertThat(Files.readString(second.out().resolve("issues/" + id + ".html")))
        .contains("A person corrected this: Renamed. Reason: clearer.", "&lt;leavers&gt;");
    assertThat(Files.readString(second.out().resolve("index.html")))
        .contains("Changes since the last run");
    assertThat(Files.readString(second.out().resolve("run-manifest.json")))
        .contains("beside:issues.yaml", "previous:issues.csv")
        .doesNotContain(dir.toString());
    assertThat(Files.readString(run("third", first).out().resolve("run-manifest.json")))
        .isEqualTo(Files.readString(second.out().resolve("run-manifest.json")));
  }

  @Test
  void saysPlainlyThatAFolderIsNoResult() throws IOException {
    minutes("2023-03-01", "1 March 2023");
    assertThatThrownBy(() -> run("out", dir.resolve("corpus")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("is no result of an earlier run");
  }

  @Test
  void saysWhichTableOfAResultIsBroken() throws IOException {
    Path result = Files.createDirectories(dir.resolve("result/data"));
    Files.writeString(
        dir.resolve("result/run-manifest.json"), "{\"format\":1,\"tool\":\"matters-arising\"}");
    assertThatThrownBy(() -> PreviousRun.read(dir.resolve("result")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("issue_events.csv");
    Files.writeString(result.resolve("issue_events.csv"), "issue_id,statement_id,date\na,b,May\n");
    assertThatThrownBy(() -> PreviousRun.read(dir.resolve("result")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("issue_events.csv, line 2");
  }

  @Test
  void namesTheLineOfAMistakeInCorrections() throws IOException {
    minutes("2023-03-01", "1 March 2023");
    Files.writeString(dir.resolve("corpus/issues.yaml"), "- dismiss: aa\n");
    assertThatThrownBy(() -> CorpusFinder.find(List.of(dir.resolve("corpus"))))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("issues.yaml, line 1");
  }

  private void minutes(String name, String date) throws IOException {
    minutes(
        name,
        date,
        "Councillor Quartermain was concerned that too many foster carers had left the service.");
  }

  private void minutes(String name, String date, String concern) throws IOException {
    Path corpus = Files.createDirectories(dir.resolve("corpus"));
    Files.writeString(
        corpus.resolve(name + ".md"), MINUTES.replace("%s", date).replace("%c", concern));
  }

  private RunOutcome run(String out, @Nullable Path previous) throws IOException {
    return new Analysis(new ModelFiles(null, null), Progress.SILENT, "test")
        .run(
            new AnalyseSettings(
                    List.of(dir.resolve("corpus")),
                    dir.resolve(out),
                    List.of(),
                    List.of(),
                    "",
                    "",
                    null,
                    null,
                    1,
                    LocalDate.EPOCH,
                    false,
                    false)
                .since(previous));
  }
}
