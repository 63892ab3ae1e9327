package org.mattersarising.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mattersarising.pipeline.AnalyseSettings;
import org.mattersarising.pipeline.CodebookSuggestion;
import org.mattersarising.pipeline.Discover;
import org.mattersarising.pipeline.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matters codebook suggest}: codebook entries drafted from discovered themes. */
@Command(
    name = "suggest",
    description = "Drafts codebook entries from the themes that were found and nobody listed.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false,
    footer = {
      "",
      "  matters codebook suggest --run reports/latest > found.yaml",
      "",
      "Edit the file: delete what is no theme, rename the rest. Then",
      "  matters analyse CORPUS --codebook found.yaml",
      "applies it. Examples are sentences of the minutes that name no person.",
      "",
      "Exit codes: 0 done; 1 internal error; 2 usage; 4 no stable theme was found."
    })
final class CodebookSuggestCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "CORPUS",
      description = "Files or folders of minutes, as for analyse.")
  private List<Path> corpora = new ArrayList<>();

  @Option(
      names = "--run",
      paramLabel = "DIR",
      description = "The folder of a result: nothing is analysed again.")
  private @Nullable Path run;

  @Option(
      names = "--codebook",
      paramLabel = "FILE|NAME",
      description = "The codebook that leaves something over (default: the corpus's).")
  private List<String> codebooks = new ArrayList<>();

  @Option(
      names = "--discover",
      paramLabel = "rest|all",
      defaultValue = "rest",
      description = "Where to look: in what the codebook leaves over (default), or in all.")
  private Discover discover = Discover.REST;

  @Mixin private final ModelsOption models = new ModelsOption();

  @Mixin private final Terminal terminal = new Terminal();

  @Override
  public Integer call() throws IOException {
    if ((run == null) == corpora.isEmpty()) {
      throw new UsageException("Name either minutes or the folder of a result (--run DIR).");
    }
    PrintWriter err = terminal.err();
    CodebookSuggestion suggestion =
        new CodebookSuggestion(models.files(), TerminalProgress.create(err));
    String yaml = run == null ? suggestion.ofCorpus(settings()) : suggestion.ofRun(run);
    if (yaml.isEmpty()) {
      err.println("matters: no stable theme was found beside the codebook.");
      return ExitCode.NOTHING_TO_ANALYSE;
    }
    PrintWriter out = terminal.out();
    out.print(yaml);
    out.flush();
    return ExitCode.DONE;
  }

  private AnalyseSettings settings() {
    return new AnalyseSettings(
            corpora,
            Path.of(""),
            codebooks,
            List.of(),
            "",
            "",
            null,
            null,
            Runtime.getRuntime().availableProcessors(),
            LocalDate.EPOCH, // nothing is written that could show a day
            false,
            false)
        .discovering(discover);
  }
}
