package org.mattersarising.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mattersarising.pipeline.ModelFiles;
import picocli.CommandLine.Option;

/** Where a command looks for codebooks, registers and models. */
final class ModelsOption {

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "A folder of codebooks, registers and models to use before the shipped ones.")
  private @Nullable Path folder;

  ModelFiles files() {
    return new ModelFiles(folder, System.getenv("MATTERS_HOME"));
  }
}
