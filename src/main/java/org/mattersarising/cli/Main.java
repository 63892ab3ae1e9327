package org.mattersarising.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.mattersarising.pipeline.NothingToAnalyseException;
import org.mattersarising.pipeline.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command {@code matters}. */
@Command(
    name = "matters",
    description = "Finds the issues that keep coming back in councils' minutes.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    subcommands = {
      AnalyseCommand.class,
      MetadataCommand.class,
      EvaluateCommand.class,
      SampleCommand.class,
      ExplainCommand.class,
      TrainCommand.class,
      RegisterCommand.class,
      CodebookCommand.class,
      HelpCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  matters analyse corpus",
      "      reads the sample minutes and writes reports/latest/index.html",
      "  matters analyse minutes/2023 minutes/2024 --out result",
      "      reads two folders and writes into result/",
      "  matters metadata minutes",
      "      writes minutes/metadata.csv with guesses for you to complete",
      "  matters sample reports/latest --n 200 --out sheet.csv",
      "      draws a sheet for people to code; evaluate --sheet compares it with the tool",
      "  matters explain STATEMENT_ID corpus",
      "      shows why a statement of statements.csv has its labels",
      "  matters help analyse",
      "      all options of analyse"
    })
public final class Main {

  Main() {}

  /** Runs the command and exits with its code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /**
   * Runs the command.
   *
   * @param out results only
   * @param err all else
   * @return the exit code of the contract
   */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((failure, command, parsed) -> report(failure, err));
    line.setParameterExceptionHandler((failure, rest) -> {
      err.println("matters: " + failure.getMessage());
      err.println(
          "See '"
              + failure.getCommandLine().getCommandSpec().qualifiedName()
              + " --help' for what can be asked.");
      return ExitCode.USAGE;
    });
    if (arguments.length == 0) {
      line.usage(err);
      return ExitCode.USAGE;
    }
    return line.execute(arguments);
  }

  /** The one place where failures become exit codes. */
  private static int report(Exception failure, PrintWriter err) {
    if (failure instanceof UsageException) {
      err.println("matters: " + failure.getMessage());
      return ExitCode.USAGE;
    }
    if (failure instanceof NothingToAnalyseException) {
      err.println("matters: " + failure.getMessage());
      return ExitCode.NOTHING_TO_ANALYSE;
    }
    err.println("matters: an internal error; please report it with the lines below.");
    failure.printStackTrace(err);
    return ExitCode.INTERNAL_ERROR;
  }
}
