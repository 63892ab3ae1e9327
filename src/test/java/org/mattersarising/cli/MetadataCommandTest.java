package org.mattersarising.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MetadataCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  @Test
  void printsWhereTheFileIsAndWhatIsMissing(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Notes\n\n1. Visit\nMembers thanked the staff.\n");
    assertThat(run("metadata", folder.toString())).isEqualTo(ExitCode.DONE);
    Path file = folder.resolve("metadata.csv");
    assertThat(out.toString().strip()).isEqualTo(file.toString());
    assertThat(err.toString()).contains("the council is missing of 1, the date of 1");
    assertThat(run("metadata", folder.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(run("metadata", "--force", folder.toString())).isEqualTo(ExitCode.DONE);
  }

  @Test
  void exitsAsTheContractSays(@TempDir Path folder) throws Exception {
    assertThat(run("metadata")).isEqualTo(ExitCode.USAGE);
    assertThat(run("metadata", folder.resolve("none").toString())).isEqualTo(ExitCode.USAGE);
    assertThat(run("metadata", folder.toString())).isEqualTo(ExitCode.NOTHING_TO_ANALYSE);
    Files.writeString(folder.resolve("a.txt"), "  \n");
    String nowhere = folder.resolve("no/such/metadata.csv").toString();
    assertThat(run("metadata", folder.toString(), "--out", nowhere)).isEqualTo(ExitCode.USAGE);
    assertThat(run("metadata", folder.toString())).isEqualTo(ExitCode.DONE_WITH_UNREAD_INPUT);
    assertThat(out.toString().strip()).isEqualTo(folder.resolve("metadata.csv").toString());
  }
}
