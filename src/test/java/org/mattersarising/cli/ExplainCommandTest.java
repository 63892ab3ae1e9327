package org.mattersarising.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExplainCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  @Test
  void showsWhatDecidedEachLabel(@TempDir Path folder) throws Exception {
    Path minutes = Files.createDirectories(folder.resolve("minutes"));
    Files.writeString(
        minutes.resolve("a.txt"),
        """
        Dunmarsh Council
        Children's Scrutiny Committee
        Minutes of the meeting held on 4 March 2024

        1. Workforce

        The Director presented the report.
        Members were concerned that the turnover of social workers was too high.
        The Director replied that eight permanent workers had started in May.
        """);
    Path result = folder.resolve("result");
    assertThat(run("analyse", minutes.toString(), "--out", result.toString()))
        .isEqualTo(ExitCode.DONE);
    List<String> rows = Files.readAllLines(result.resolve("data/statements.csv"));
    String id =
        rows.stream()
            .filter(r -> r.contains("turnover"))
            .map(r -> r.substring(0, r.indexOf(',')))
            .findFirst()
            .orElseThrow();
    out.getBuffer().setLength(0);

    assertThat(run("explain", id, minutes.toString())).isEqualTo(ExitCode.DONE);

    assertThat(out.toString())
        .contains("Item: Workforce")
        .contains("> Members were concerned that the turnover of social workers was too high.")
        .contains("  The Director replied that eight permanent workers had started in May.")
        .contains("proposition: the turnover of social workers was too high.")
        .contains("act: concern 0.")
        .contains("  grammar: concern: CONCERN")
        .contains("speaker_group: member 0.")
        .contains("stance: problem 0.")
        .contains("theme churn: marked (");
  }

  @Test
  void exitsAsTheContractSays(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Notes\n\n1. Visit\nMembers thanked the staff.\n");
    assertThat(run("explain")).isEqualTo(ExitCode.USAGE);
    assertThat(run("explain", "0123456789abcdef")).isEqualTo(ExitCode.USAGE);
    assertThat(run("explain", "0123456789abcdef", folder.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("There is no statement 0123456789abcdef");
  }
}
