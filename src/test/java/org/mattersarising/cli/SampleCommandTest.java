package org.mattersarising.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of two statements. */
class SampleCommandTest {

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeTheRun() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(data.resolve("themes.csv"), "theme_id,label\nferries,Ferries\n");
    Files.writeString(
        data.resolve("documents.csv"),
        "document_id,path,committee,meeting_date,read_status\nd,m.txt,Panel,2024-01-10,read\n");
    Files.writeString(data.resolve("items.csv"), "item_id,document_id,title\ni,d,Boats\n");
    Files.writeString(
        data.resolve("statements.csv"),
        "statement_id,document_id,council_id,item_id,text,text_escaped,act,speaker_group,counted,not_counted_reason\n"
            + "a,d,ashby,i,The ferry was late.,false,concern,member,true,\n"
            + "b,d,ashby,i,The pier is shut.,false,concern,member,true,\n");
    Files.writeString(
        data.resolve("statement_themes.csv"),
        "statement_id,theme_id,score,stance\na,ferries,0.9,problem\n");
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  @Test
  void leavesASheetThatIsThereAsItIs() throws IOException {
    Path sheet = folder.resolve("sheet.csv");
    Files.writeString(sheet, "a coder's work");
    String[] command = {"sample", folder.toString(), "--n", "2", "--out", sheet.toString()};
    assertThat(run(command)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("sheet.csv is there already and stays as it is");
    assertThat(sheet).hasContent("a coder's work");
    assertThat(run("sample", folder.toString(), "--n", "2", "--force", "--out", sheet.toString()))
        .isZero();
    assertThat(Files.readString(sheet)).startsWith("no,statement_id");
  }

  @Test
  void saysThatThereAreFewerStatementsThanAskedFor() {
    assertThat(run("sample", folder.toString())).isZero();
    assertThat(err.toString()).contains("the run has 2 statements that can be drawn");
  }

  @Test
  void tellsInALineWhichTableIsNotAsARunWritesIt() throws IOException {
    Path statements = folder.resolve("data").resolve("statements.csv");
    Files.writeString(statements, "id,words\na,\"The ferry");
    assertThat(run("sample", folder.toString())).isEqualTo(ExitCode.USAGE);
    Files.writeString(statements, "statement_id\na\n");
    assertThat(run("sample", folder.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString().lines()).hasSize(2);
    assertThat(err.toString()).contains("statements.csv has no column").doesNotContain("Exception");
  }
}
