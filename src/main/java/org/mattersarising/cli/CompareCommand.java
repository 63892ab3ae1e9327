package org.mattersarising.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mattersarising.pipeline.ComparisonSettings;
import org.mattersarising.pipeline.CouncilComparer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matters compare}: councils of a run beside their peers. */
@Command(
    name = "compare",
    description = "Tells what is unusual and what is common in councils' minutes, with intervals.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false,
    footer = {
      "",
      "Compared are comparable meetings in the same types of committee, each over the quarters that both",
      "sides span. Below five of them there is no rate, interval or ratio. Ratios are drawn towards the",
      "group's where little was read; q is the false discovery rate over all themes of the codebooks and",
      "all councils of the run, the same as in theme_council.csv. Discovered themes are counted and not",
      "tested: they were made of these minutes. Nothing is a rank: raised more often may mean better",
      "scrutiny.",
      "",
      "As CSV, ratio is e to the power of log_ratio in theme_council.csv: how many times as often as the",
      "peers, 1 for as often. ratio_low and ratio_high are the ends of its 95 % interval.",
      "",
      "Examples:",
      "  matters compare marlshire",
      "  matters compare gloucestershire essex --peers neighbours --run result",
      "  matters compare \"Essex County Council\" --peers my-group.txt --theme churn --format csv",
      "",
      "Exit codes: 0 done; 1 internal error; 2 usage, or no such run, council or theme; 4 nothing to",
      "analyse."
    })
final class CompareCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "COUNCIL", description = "Ids or names of councils.")
  private List<String> councils = new ArrayList<>();

  @Option(
      names = "--peers",
      paramLabel = "GROUP",
      defaultValue = "",
      description = {
        "Whom to compare with: all, same-type, same-region, neighbours (the register's",
        "statistical neighbours for children's services), a text file with one council",
        "a line, or councils separated by commas (default: the group that corpus.yaml named",
        "for the run, else all)."
      })
  private String peers = "";

  @Option(
      names = "--run",
      paramLabel = "DIR",
      defaultValue = "reports/latest",
      description = "The folder that analyse wrote (default: ${DEFAULT-VALUE}).")
  private Path run = Path.of("reports", "latest");

  @Option(
      names = "--corpus",
      paramLabel = "CORPUS",
      description = "Analyse these minutes instead of reading a run; may be given several times.")
  private List<Path> corpora = new ArrayList<>();

  @Option(
      names = "--codebook",
      paramLabel = "FILE|NAME",
      description = "The themes to look for, with --corpus.")
  private List<String> codebooks = new ArrayList<>();

  @Option(
      names = "--register",
      paramLabel = "FILE",
      description = "A CSV file of further councils, such as parishes, and their neighbours.")
  private List<Path> registers = new ArrayList<>();

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      defaultValue = "",
      description = "Tell of this theme only, by its id or label, with each type of committee.")
  private String theme = "";

  @Option(
      names = "--format",
      paramLabel = "text|csv|json",
      defaultValue = "text",
      description = "How to print it (default: ${DEFAULT-VALUE}).")
  private ComparisonSettings.Format format = ComparisonSettings.Format.TEXT;

  @Mixin private final ModelsOption models = new ModelsOption();

  @Mixin private final Terminal terminal = new Terminal();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = terminal.out();
    out.print(
        new CouncilComparer(
                models.files(), TerminalProgress.create(terminal.err()), Versions.tool())
            .compare(
                new ComparisonSettings(
                    councils, run, corpora, codebooks, registers, peers, theme, format),
                Runtime.getRuntime().availableProcessors(),
                remark -> terminal.err().println("matters: " + remark)));
    out.flush();
    return ExitCode.DONE;
  }
}
