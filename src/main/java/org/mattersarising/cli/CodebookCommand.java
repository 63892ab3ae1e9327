package org.mattersarising.cli;

import org.mattersarising.pipeline.UsageException;
import picocli.CommandLine.Command;

/** {@code matters codebook}: check, show, compare, try and draft codebooks. */
@Command(
    name = "codebook",
    description = "Checks, shows, compares, tries and drafts codebooks: the themes to look for.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    subcommands = {
      CodebookCheckCommand.class,
      CodebookShowCommand.class,
      CodebookDiffCommand.class,
      CodebookTestCommand.class,
      CodebookSuggestCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "models/themes/README.md tells how to write one; models/themes/codebook.schema.json is its",
      "JSON Schema."
    })
final class CodebookCommand implements Runnable {

  @Override
  public void run() {
    throw new UsageException(
        "Say what to do: matters codebook check, show, diff, test or suggest.");
  }
}
