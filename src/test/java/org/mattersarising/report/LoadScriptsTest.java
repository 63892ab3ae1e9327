package org.mattersarising.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts in R, Python and DuckDB's SQL load what was written; each by its own interpreter. */
class LoadScriptsTest {

  private static final String DUCKDB_TRIAL =
      "import duckdb, os\n"
          + "os.chdir('data')\n"
          + "db = duckdb.connect()\n"
          + "db.execute(open('load.sql', encoding='utf-8').read())\n";

  @TempDir Path folder;

  @BeforeEach
  void writeTables() throws IOException {
    new CsvReport(false).write(SampleResult.build(), folder.resolve("data"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void rCountsTheRowsOfEveryTable(boolean excelBom) throws Exception {
    new CsvReport(excelBom).write(SampleResult.build(), folder.resolve("data"));
    assertThat(r(List.of("data/load.R"))).isEqualTo(rows(" \n"));
  }

  @Test
  void rTakesEmptyTables() throws Exception {
    new CsvReport(false).write(SampleResult.empty(), folder.resolve("data"));
    assertThat(r(List.of("data/load.R"))).contains("statements 0");
  }

  @Test
  void rKnowsTypesAndTakesGuardsAway() throws Exception {
    String said =
        r(
            List.of(
                "-e",
                "invisible(capture.output(source('data/load.R')))",
                "-e",
                "s <- matters$statements; d <- matters$documents;"
                    + " cat(substr(s$text[2], 1, 4), nchar(s$text[1]), is.factor(s$act),"
                    + " class(d$meeting_date), is.integer(s$char_start), is.logical(s$counted),"
                    + " d$path[1], format(d$meeting_date[2]), matters$theme_council$rate[2],"
                    + " is.na(matters$theme_council$rate[1]), sep = '|')"));
    // Letters outside of the basic plane count once, and the locale does not matter.
    assertThat(said).isEqualTo("= 42|54|TRUE|Date|TRUE|TRUE|=broken;name.doc|2031-06-07|0.25|TRUE");
  }

  @Test
  void rSaysWhereAKeyLeadsNowhere() throws Exception {
    breakAKey();
    assertThat(r(List.of("data/load.R"))).contains("has a value that councils has not");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void pythonCountsTheRowsOfEveryTable(boolean excelBom) throws Exception {
    new CsvReport(excelBom).write(SampleResult.build(), folder.resolve("data"));
    assertThat(python(List.of("data/load.py"))).isEqualTo(rows("\n"));
  }

  @Test
  void pythonKnowsTypesAndTakesGuardsAway() throws Exception {
    String said =
        python(
            List.of(
                "-c",
                "import sys; sys.path.insert(0, 'data'); import load\n"
                    + "t = load.tables(); s = t['statements']; d = t['documents']\n"
                    + "c = t['theme_council']\n"
                    + "print(s[1]['text'][:4], len(s[0]['text']), s[0]['counted'], d[0]['path'],"
                    + " repr(d[1]['meeting_date']), c[1]['rate'], c[0]['rate'], sep='|')"));
    assertThat(said)
        .isEqualTo("= 42|54|True|=broken;name.doc|datetime.date(2031, 6, 7)|0.25|None\n");
  }

  @Test
  void pythonSaysWhereAKeyLeadsNowhere() throws Exception {
    breakAKey();
    assertThat(python(List.of("data/load.py"))).contains("has a value that councils has not");
  }

  @Test
  void pandasKnowsTypes() throws Exception {
    assumeTrue(runs("python3", "-c", "import pandas"), "no pandas for python3");
    String said =
        python(
            List.of(
                "-c",
                "import sys; sys.path.insert(0, 'data'); import load\n"
                    + "f = load.frames(); s = f['statements']; d = f['documents']\n"
                    + "print(len(f), s['text'][1][:4], s['act'].dtype, s['char_start'].dtype,"
                    + " s['counted'].dtype, d['meeting_date'].dtype, d['meeting_date'].isna().sum(),"
                    + " f['theme_council']['rate'].dtype, sep='|')"));
    assertThat(said).isEqualTo("21|= 42|category|Int64|boolean|datetime64[ns]|2|Float64\n");
  }

  @Test
  void duckDbKnowsTypesAndTakesGuardsAway() throws Exception {
    assumeTrue(runs("python3", "-c", "import duckdb"), "no DuckDB for python3");
    String said =
        python(
            List.of(
                "-c",
                DUCKDB_TRIAL
                    + "for (t,) in db.execute(\"select table_name from duckdb_tables() where table_name <> 'broken_keys'\").fetchall():\n"
                    + "  print(t, db.execute(f'select count(*) from \"{t}\"').fetchone()[0])\n"));
    assertThat(said.lines().sorted()).isEqualTo(rows("\n").lines().sorted().toList());
    assertThat(
            python(
                List.of(
                    "-c",
                    DUCKDB_TRIAL
                        + "print(db.execute(\"select text[:4], length(text) from statements where"
                        + " text like '= 42%'\").fetchone(),"
                        + " db.execute(\"select path, meeting_date from documents order by path limit 1\")"
                        + ".fetchone(),"
                        + " db.execute(\"select max(meeting_date) from documents\").fetchone(),"
                        + " db.execute(\"select max(rate) from theme_council\").fetchone())\n")))
        .isEqualTo(
            "('= 42', 50) ('=broken;name.doc', None) (datetime.date(2031, 6, 7),) (0.25,)\n");
  }

  @Test
  void duckDbCountsWhatKeysLeadNowhere() throws Exception {
    assumeTrue(runs("python3", "-c", "import duckdb"), "no DuckDB for python3");
    String counted =
        python(
            List.of(
                "-c",
                DUCKDB_TRIAL
                    + "print(*db.execute('select count(*), sum(rows_without) from broken_keys')"
                    + ".fetchone())\n"));
    long keys =
        CsvReport.tables(SampleResult.build()).stream()
            .mapToLong(t -> t.foreignKeys().size())
            .sum();
    assertThat(counted).isEqualTo(keys + " 0\n");
    breakAKey();
    assertThat(python(List.of("-c", DUCKDB_TRIAL)))
        .contains("statements.council_id has a value that councils has not");
  }

  @Test
  void equalTablesGiveEqualScripts() throws IOException {
    for (String name : List.of("load.R", "load.py", "load.sql")) {
      String first = Files.readString(folder.resolve("data").resolve(name));
      new CsvReport(false).write(SampleResult.empty(), folder.resolve("empty"));
      assertThat(Files.readString(folder.resolve("empty").resolve(name))).isEqualTo(first);
    }
  }

  private void breakAKey() throws IOException {
    Path councils = folder.resolve("data").resolve("councils.csv");
    Files.writeString(
        councils, Files.readString(councils).replaceFirst("(?m)^northmoor,", "southmoor,"));
  }

  private String rows(String end) {
    StringBuilder rows = new StringBuilder();
    for (Table<?> table : CsvReport.tables(SampleResult.build())) {
      try (Stream<?> each = table.rows().get()) {
        rows.append(table.name()).append(' ').append(each.count()).append(end);
      }
    }
    return rows.toString();
  }

  private String r(List<String> arguments) throws Exception {
    assumeTrue(runs("Rscript", "--version"), "no Rscript");
    List<String> command = new ArrayList<>(List.of("Rscript", "--vanilla"));
    command.addAll(arguments);
    return run(command);
  }

  private String python(List<String> arguments) throws Exception {
    assumeTrue(runs("python3", "--version"), "no python3");
    List<String> command = new ArrayList<>(List.of("python3", "-B"));
    command.addAll(arguments);
    return run(command);
  }

  private boolean runs(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("tried").toFile())
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      // Not on the path.
      return false;
    }
  }

  /** What it says on either channel; in the plainest locale, where letters are easily lost. */
  private String run(List<String> command) throws IOException, InterruptedException {
    Path said = folder.resolve("said");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    Map<String, String> environment = Objects.requireNonNull(builder.environment());
    environment.put("LC_ALL", "C");
    Process process = builder.start();
    process.waitFor();
    return Files.readString(said, StandardCharsets.UTF_8);
  }
}
