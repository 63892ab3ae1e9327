package org.mattersarising.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mattersarising.pipeline.EntityTraining;
import org.mattersarising.pipeline.ModelFiles;
import org.mattersarising.pipeline.Progress;
import org.mattersarising.pipeline.RecurrenceTraining;
import org.mattersarising.pipeline.StatementTraining;
import org.mattersarising.pipeline.ThemeTraining;
import org.mattersarising.pipeline.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matters train}: learns from labelled statements. */
@Command(
    name = "train",
    description = "Learns from labelled statements what the tool ships as models.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false,
    footer = {
      "",
      "  themes      for each shipped codebook, which statements are about which theme",
      "  statements  act, speaker group and stance, beside the grammar",
      "  recurrence  which statements say of themselves that their matter came up before",
      "  entities    names of councils, bodies, organisations, offices and people",
      "",
      "The same statements give the same files. models/train/README.md describes the statements."
    })
final class TrainCommand implements Callable<Integer> {

  private static final List<String> WHATS =
      List.of("themes", "statements", "recurrence", "entities");

  @Parameters(
      paramLabel = "WHAT",
      description = "What to train: themes, statements, recurrence or entities.")
  private String what = "";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The labelled statements (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("models", "train", "statements");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write the models here (default: models/WHAT; of recurrence models/statements).")
  private @Nullable Path out;

  @Option(
      names = "--check",
      paramLabel = "PARTS",
      description =
          "entities only: write nothing, but tell how well each type is found in files that the"
              + " model has not seen, with the files dealt out to so many parts.")
  private int check;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Work on N documents at once; the result is the same for any number.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private final Terminal terminal = new Terminal();

  @Override
  public Integer call() throws IOException {
    if (!WHATS.contains(what)) {
      throw new UsageException(
          "There is nothing to train that is called "
              + what
              + ": try themes, statements, recurrence or entities.");
    }
    if (check < 0 || check == 1 || check > 0 && !what.equals("entities")) {
      throw new UsageException("--check is for entities, and needs 2 parts or more.");
    }
    if (!Files.isDirectory(data)) {
      throw new UsageException("There is no folder " + data + " of labelled statements.");
    }
    if (threads < 1) {
      throw new UsageException("The number of threads must be 1 or more.");
    }
    PrintWriter results = terminal.out();
    PrintWriter told = terminal.err();
    ModelFiles models = new ModelFiles(null, System.getenv("MATTERS_HOME"));
    Progress progress = TerminalProgress.create(told);
    Path folder = out == null ? Path.of("models", folder()) : out;
    if (what.equals("themes")) {
      new ThemeTraining(models, progress).train(data, folder, threads).forEach(results::println);
    } else if (check > 0) {
      new EntityTraining(models).crossValidate(data, check).forEach(results::println);
    } else if (what.equals("entities")) {
      results.println(new EntityTraining(models).train(data, folder));
    } else {
      StatementTraining.Outcome outcome =
          what.equals("recurrence")
              ? new RecurrenceTraining(models, progress).train(data, folder, threads)
              : new StatementTraining(models, progress).train(data, folder, threads);
      results.println(outcome.file());
      outcome
          .unseen()
          .forEach((label, share) ->
              told.printf(Locale.ROOT, "%s: %.3f right in files not trained on%n", label, share));
      told.flush();
    }
    results.flush();
    return ExitCode.DONE;
  }

  private String folder() {
    return what.equals("recurrence") ? "statements" : what;
  }
}
