package org.mattersarising.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluateCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  @Test
  void saysWhatIsMissing(@TempDir Path folder) {
    assertThat(run("evaluate")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--gold");
    assertThat(run("evaluate", "--truth", folder.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(run("evaluate", "--gold", folder.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(run("evaluate", "--gold", folder.resolve("none").toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(run("evaluate", "--gold", folder.toString(), "--floors", folder + "/none"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(run("evaluate", "--sheet", folder + "/none", folder.toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(run("evaluate", "--agreement", folder.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(run("evaluate", "--agreement", "models/train", "--gold", folder.toString()))
        .isEqualTo(ExitCode.USAGE);
    String none = folder.resolve("none").toString();
    String gold = folder.toString();
    assertThat(run("evaluate", "--gold", gold, "--learning-curve", "--data", none))
        .isEqualTo(ExitCode.USAGE);
    assertThat(run("evaluate", "--gold", gold, "--learning-curve", "--data", gold))
        .isEqualTo(ExitCode.USAGE);
    assertThat(run("sample", folder.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void exitsWithFiveBelowAFloorAndWritesThePageOfMisses(@TempDir Path folder) throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(
        data.resolve("statements.csv"),
        "statement_id,document_id,council_id,item_id,text,text_escaped,act,speaker_group,counted,not_counted_reason\n"
            + "s,d,,,Words <b>,false,concern,none,true,\n");
    Files.writeString(data.resolve("themes.csv"), "theme_id\n");
    Files.writeString(data.resolve("documents.csv"), "document_id,path,read_status\n");
    Files.writeString(data.resolve("items.csv"), "item_id,title\n");
    Files.writeString(data.resolve("statement_themes.csv"), "statement_id,theme_id,score,stance\n");
    Path sheet = folder.resolve("sheet.csv");
    Files.writeString(sheet, "statement_id,sampled_for,coder_themes,coder_act\ns,any,-,question\n");
    Path page = folder.resolve("misses.html");

    String[] command = {
      "evaluate",
      "--sheet",
      sheet.toString(),
      "--floor",
      "sheet.act.accuracy=0.5",
      "--errors",
      page.toString(),
      folder.toString()
    };

    assertThat(run(command)).isEqualTo(ExitCode.BELOW_FLOOR);
    assertThat(err.toString()).contains("sheet.act.accuracy is 0.0, below its floor of 0.5");
    assertThat(out.toString()).contains("act.accuracy").contains("Words <b>");
    assertThat(page).content().contains("Words &lt;b&gt;");
  }
}
