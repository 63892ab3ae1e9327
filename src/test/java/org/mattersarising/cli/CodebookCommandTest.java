package org.mattersarising.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CodebookCommandTest {

  private static final String ALLOTMENTS =
      """
      codebook: plots
      version: 1
      themes:
        - id: water
          label: Water
          definition: Water for the plots; taps, butts and leaks.
          include: [a dripping tap, the water butt was empty, no water in July]
          exclude: [watering down of the motion]
          terms: [standpipe*, water butt*]
          examples: [The standpipe by the gate had been dry since May.]
        - id: sheds
          label: Sheds
          definition: Sheds and greenhouses on the plots.
          include: [a shed without leave, the shed roof had blown off]
          terms: [shed*]
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private String file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, content);
    return file.toString();
  }

  @Test
  void checksACodebookAndExitsWithFiveOnFaults() throws IOException {
    String good = file("good.yaml", ALLOTMENTS);
    String bad = file("bad.yaml", ALLOTMENTS.replace("id: sheds", "id: My Sheds"));

    assertThat(run("codebook", "check", good)).isEqualTo(ExitCode.DONE);
    assertThat(out.toString())
        .contains("good.yaml:11:1: warning: the theme 'sheds' has no examples")
        .contains("good.yaml: 2 themes, 0 faults, 2 warnings");
    assertThat(run("codebook", "check", good, bad)).isEqualTo(ExitCode.BELOW_FLOOR);
    assertThat(out.toString())
        .contains("bad.yaml:11:9: fault: 'My Sheds' is no id")
        .contains("for example 'my-sheds'");
  }

  @Test
  void checksWithoutDoubtsAboutWhatItCouldNotRead() throws IOException {
    String list = file("list.yaml", "- id: boats\n  label: Boats\n");
    assertThat(run("codebook", "check", list)).isEqualTo(ExitCode.BELOW_FLOOR);
    assertThat(out.toString()).contains("begin with 'codebook: …'");
    String ids =
        file(
            "ids.yaml",
            "codebook: x\nthemes:\n- id: My Boats\n  label: Boats\n  terms: [service]\n"
                + "- id: My Piers\n  label: Piers\n");
    assertThat(run("codebook", "check", ids)).isEqualTo(ExitCode.BELOW_FLOOR);
    assertThat(out.toString())
        .contains("ids.yaml:6:3: fault: this theme needs a definition")
        .contains("ids.yaml: 3 faults, 0 warnings")
        .doesNotContain("unread");
  }

  @Test
  void suggestsNothingFromARunOfWhichATableIsMissing() throws IOException {
    Path data = Files.createDirectories(folder.resolve("cut").resolve("data"));
    Files.writeString(data.resolve("themes.csv"), "theme_id,label,kind,terms,stability\n");
    Files.writeString(data.resolve("mentions.csv"), "statement_id,type\n");
    String run = folder.resolve("cut").toString();
    assertThat(run("codebook", "suggest", "--run", run)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("statement_themes.csv is missing").hasLineCount(1);
  }

  @Test
  void showsACodebookToCodersAndPrograms() throws IOException {
    String file = file("plots.yaml", ALLOTMENTS);

    assertThat(run("codebook", "show", file, "--format", "markdown")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString())
        .contains("## Water (`water`)")
        .contains("- The standpipe by the gate had been dry since May.")
        .doesNotContain("standpipe\\*");
    assertThat(run("codebook", "show", file, "--format", "json")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("{\"codebook\":\"plots\",\"version\":\"1\",\"themes\":[");
    assertThat(run("codebook", "show")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("childrens-services-scrutiny, version ");
  }

  @Test
  void tellsWhichStatementsAChangeMoves() throws IOException {
    String before = file("before.yaml", ALLOTMENTS);
    String after =
        file("after, new.yaml", ALLOTMENTS.replace("terms: [shed*]", "terms: [shed*, bonfire*]"));
    Path minutes = Files.createDirectories(folder.resolve("minutes"));
    Files.writeString(
        minutes.resolve("a.txt"),
        """
        Nettlecombe Parish Council
        Minutes of the meeting held on 4 March 2024

        1. Allotments

        Members were concerned that bonfires had been lit on six plots.
        The Clerk said that a standpipe was leaking.
        """);

    assertThat(run("codebook", "diff", before, after, "--corpus", minutes.toString()))
        .isEqualTo(ExitCode.DONE);
    assertThat(out.toString())
        .contains("sheds:\n  terms + bonfire*\n")
        .contains("1 of 2 statements have other themes than before")
        .contains("sheds: 0 -> 1 statements (+1, -0)")
        .contains("  + Members were concerned that bonfires had been lit on six plots.");
  }

  @Test
  void triesACodebookOnItsOwnExamples() throws IOException {
    String file = file("plots.yaml", ALLOTMENTS);

    assertThat(run("codebook", "test", file)).isEqualTo(ExitCode.DONE);
    assertThat(out.toString())
        .contains("plots: examples marked 1 of 1; include phrases marked without themselves ")
        .contains("exclude phrases left out 1 of 1");
    assertThat(
            run("codebook", "test", file("odd.yaml", ALLOTMENTS.replace("dry since", "shut in"))))
        .isEqualTo(ExitCode.DONE);
    String wrong =
        file(
            "wrong.yaml",
            ALLOTMENTS.replace("The standpipe by the gate had been dry since May.", "A hen died."));
    assertThat(run("codebook", "test", wrong, "--floor", "1")).isEqualTo(ExitCode.BELOW_FLOOR);
    assertThat(out.toString()).contains("water: not marked: example “A hen died.”");
  }

  @Test
  void readsACodebookWhoseNameHoldsAComma() throws IOException {
    String file = file("plots, old.yaml", ALLOTMENTS);
    Path minutes = Files.createDirectories(folder.resolve("minutes"));
    Files.writeString(
        minutes.resolve("a.txt"),
        """
        Nettlecombe Parish Council
        Minutes of the meeting held on 4 March 2024

        1. Allotments

        The Clerk said that a standpipe was leaking.
        """);
    Path result = folder.resolve("result");

    assertThat(
            run(
                "analyse",
                minutes.toString(),
                "--codebook",
                file + ",housing",
                "--out",
                result.toString()))
        .as(err.toString())
        .isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(result.resolve("data/themes.csv")))
        .contains("plots")
        .contains("damp-mould");
  }
}
