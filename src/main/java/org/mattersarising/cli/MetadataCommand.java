package org.mattersarising.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mattersarising.pipeline.MetadataDraft;
import org.mattersarising.pipeline.MetadataOutcome;
import org.mattersarising.pipeline.MetadataSettings;
import org.mattersarising.pipeline.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matters metadata}: a metadata.csv to complete. */
@Command(
    name = "metadata",
    description =
        "Writes a metadata.csv with what the minutes say of council, committee and date, to complete.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false,
    footer = {
      "",
      "The columns council_evidence and date_evidence say where a guess comes from, date_earliest and",
      "date_latest bound a day that is not known, warnings say what is doubtful. analyse reads the file",
      "from the folder of the minutes, takes what stands in the other columns for said by you, and looks",
      "itself where a cell is empty: so empty what you doubt, and fill in what you know.",
      "",
      "Exit codes: 0 done; 1 internal error; 2 usage; 3 done, but some input could not be read;",
      "4 no minutes."
    })
final class MetadataCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "CORPUS",
      description = "Folders of minutes; each gets a file of its own.")
  private List<Path> corpora = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to this file (default: metadata.csv in the folder).")
  private @Nullable Path out;

  @Option(
      names = "--force",
      description = {
        "Replace a file that is there. What the folder's metadata.csv",
        "says already is kept, and guesses fill its gaps."
      })
  private boolean force;

  @Option(
      names = "--register",
      paramLabel = "FILE",
      description = "A CSV file of further councils, such as parishes and joint bodies.")
  private List<Path> registers = new ArrayList<>();

  @Mixin private final ModelsOption models = new ModelsOption();

  @Mixin private final Terminal terminal = new Terminal();

  @Override
  public Integer call() throws IOException {
    PrintWriter results = terminal.out();
    PrintWriter notes = terminal.err();
    MetadataSettings settings =
        new MetadataSettings(
            corpora, out, registers, force, Runtime.getRuntime().availableProcessors());
    try {
      MetadataOutcome outcome =
          new MetadataDraft(models.files(), TerminalProgress.create(notes)).write(settings);
      outcome.problems().forEach(p -> notes.println("matters: not read: " + p));
      notes.println(
          "matters: "
              + outcome.documents()
              + " documents; the council is missing of "
              + outcome.withoutCouncil()
              + ", the date of "
              + outcome.withoutDate()
              + ".");
      outcome.files().forEach(results::println);
      return outcome.problems().isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_UNREAD_INPUT;
    } catch (FileSystemException e) {
      throw new UsageException("This cannot be written: " + e.getMessage() + ".", e);
    }
  }
}
