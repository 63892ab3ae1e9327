package org.mattersarising.cli;

import org.mattersarising.pipeline.UsageException;
import picocli.CommandLine.Command;

/** {@code matters codebook}: work on codebooks. */
@Command(
    name = "codebook",
    description = "Drafts codebooks: the themes to look for.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    subcommands = {CodebookSuggestCommand.class},
    synopsisSubcommandLabel = "COMMAND")
final class CodebookCommand implements Runnable {

  @Override
  public void run() {
    throw new UsageException("Say what to do: matters codebook suggest.");
  }
}
