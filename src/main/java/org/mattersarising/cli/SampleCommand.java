package org.mattersarising.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mattersarising.evaluate.EvaluationException;
import org.mattersarising.evaluate.SheetSampler;
import org.mattersarising.pipeline.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matters sample}: a blind coding sheet from a run. */
@Command(
    name = "sample",
    description =
        "Draws statements of a run into a sheet for people to code, without the tool's own answers.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false,
    footer = {
      "",
      "Half of the statements are drawn from those that carry a theme (with --theme: that theme),",
      "two fifths from the other counted ones, a tenth from those taken for procedural, and the sheet is",
      "shuffled. Fill in coder_themes (ids of the codebook separated by ';', or '-' for none), coder_act,",
      "coder_stance and coder_speaker, then run",
      "  matters evaluate --sheet sheet.csv reports/latest",
      "which weighs each part by how many statements it stands for."
    })
final class SampleCommand implements Callable<Integer> {

  @Parameters(paramLabel = "RUN_DIR", description = "The folder that analyse wrote.")
  private Path run = Path.of("reports", "latest");

  @Option(
      names = "--n",
      paramLabel = "N",
      defaultValue = "200",
      description = "How many statements (default: ${DEFAULT-VALUE}).")
  private int n = 200;

  @Option(
      names = "--seed",
      paramLabel = "SEED",
      defaultValue = "7",
      description = "The same seed draws the same statements (default: ${DEFAULT-VALUE}).")
  private long seed = 7;

  @Option(
      names = "--theme",
      paramLabel = "ID",
      defaultValue = "",
      description = "Draw half of them from the statements of this theme.")
  private String theme = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the sheet here (default: stdout).")
  private @Nullable Path out;

  @Option(
      names = "--force",
      description = "Replace the file of --out where it is there already, whoever filled it in.")
  private boolean force;

  @Mixin private final Terminal terminal = new Terminal();

  @Override
  public Integer call() throws IOException {
    if (n < 1) {
      throw new UsageException("--n must be 1 or more.");
    }
    // Somebody's work may stand in it.
    if (out != null && !force && Files.exists(out)) {
      throw new UsageException(
          out
              + " is there already and stays as it is; name another file with --out, or say --force.");
    }
    try {
      SheetSampler.Sheet sheet = SheetSampler.sheet(run, n, seed, theme);
      if (sheet.statements() < n) {
        terminal
            .err()
            .println(
                "matters: the run has "
                    + sheet.statements()
                    + " statements that can be drawn; the sheet has all of them.");
      }
      PrintWriter results = terminal.out();
      if (out == null) {
        results.print(sheet.csv());
        results.flush();
      } else {
        Files.writeString(out, sheet.csv());
        results.println(out);
      }
      return ExitCode.DONE;
    } catch (EvaluationException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    } catch (FileSystemException e) {
      throw new UsageException("This cannot be read or written: " + e.getMessage() + ".", e);
    } catch (CharacterCodingException e) {
      throw new UsageException("A file of labels, truth or codes is not UTF-8.", e);
    }
  }
}
