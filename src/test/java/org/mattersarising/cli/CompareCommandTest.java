package org.mattersarising.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.compare.InventedRun;

class CompareCommandTest {

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeTheRun() throws IOException {
    InventedRun.write(folder);
  }

  @Test
  void comparesCouncilsOfARun() {
    assertThat(compare("alderby", "corley")).isZero();
    assertThat(out.toString())
        .contains("Alderby County Council\n")
        .contains("Corley Borough Council\n")
        .contains("Before you rely on this");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void takesPeersFromAFileOrFromWords() throws IOException {
    Path group = folder.resolve("group.txt");
    Files.writeString(group, "# like us\ncorley   # small\n\n");
    assertThat(compare("alderby", "--peers", group.toString())).isZero();
    assertThat(out.toString()).contains("the councils that the user named: Corley Borough Council");
    assertThat(compare("alderby", "--peers", "same-type", "--format", "json")).isZero();
    assertThat(out.toString()).contains("\"peer_group\":\"same_type:county\"");
  }

  @Test
  void tellsMistakesOfUse() {
    assertThat(compare("nowhere")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("The run has no council nowhere");
    assertThat(compare("alderby", "--peers", "&")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--peers names");
    PrintWriter told = new PrintWriter(err, true);
    assertThat(Main.run(told, told, "compare", "a", "--run", folder.resolve("data").toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("is not the folder of a run");
  }

  @Test
  void refusesPeersThatNobodyKnowsAndTellsOfThoseNotInTheRun() throws IOException {
    for (String peers : List.of("corley,nosuch", "nosuch.txt", "same-county")) {
      assertThat(compare("alderby", "--peers", peers)).as(peers).isEqualTo(ExitCode.USAGE);
    }
    Path group = folder.resolve("group.txt");
    Files.writeString(group, "corley\nnowhere-in-the-world\n");
    assertThat(compare("alderby", "--peers", group.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .contains("--peers names \"nosuch\", which neither the run nor the register knows")
        .contains("\"nosuch.txt\"")
        .contains("\"same-county\"")
        .contains("\"nowhere-in-the-world\"")
        .contains("The run has alderby,");
    assertThat(compare("alderby", "--peers", "essex")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--peers names \"essex\": not in this run.");
    assertThat(compare("alderby", "--peers", "corley,essex")).isZero();
    assertThat(err.toString()).contains("\"essex\": not in this run, and left out.");
  }

  @Test
  void asksWhichThemeIsMeantWhereTwoHaveOneLabel() throws IOException {
    Path themes = folder.resolve("data").resolve("themes.csv");
    List<String> lines = Files.readAllLines(themes);
    String piers = lines.stream().filter(l -> l.startsWith("piers,")).findFirst().orElseThrow();
    String label = piers.split(",", -1)[1];
    lines.add(piers.replaceFirst("piers", "other-piers"));
    Files.write(themes, lines);
    assertThat(compare("alderby", "--theme", label.toUpperCase(Locale.ROOT)))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("is the label of piers and other-piers");
    assertThat(compare("alderby", "--theme", "piers")).isZero();
  }

  @Test
  void writesCsv() {
    assertThat(compare("alderby", "--format", "csv", "--theme", "piers")).isZero();
    assertThat(out.toString()).startsWith("council_id,theme_id").doesNotContain("ferries");
  }

  private int compare(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "compare";
    all[1] = "--run";
    all[2] = folder.toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
  }
}
