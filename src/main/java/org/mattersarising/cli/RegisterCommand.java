package org.mattersarising.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mattersarising.pipeline.ModelFiles;
import org.mattersarising.pipeline.RegisterCheck;
import org.mattersarising.pipeline.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code matters register}: the register of councils and organisations. */
@Command(
    name = "register",
    description = "Checks the register of councils and organisations, and shows its version.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false,
    footer = {
      "",
      "Exits with 2 where something is wrong. models/register/README.md describes the files."
    })
final class RegisterCommand implements Callable<Integer> {

  @Parameters(paramLabel = "WHAT", description = "What to do: check.")
  private String what = "";

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Look here for register/councils.csv and what belongs to it.")
  private @Nullable Path models;

  @Option(
      names = "--register",
      paramLabel = "FILE",
      description = "Also check these councils of your own, as analyse would add them.")
  private List<Path> registers = List.of();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (!what.equals("check")) {
      throw new UsageException("A register can only be checked: try matters register check.");
    }
    if (spec == null) {
      throw new IllegalStateException("picocli fills in the command");
    }
    PrintWriter results = spec.commandLine().getOut();
    RegisterCheck.Outcome outcome =
        new RegisterCheck(new ModelFiles(models, System.getenv("MATTERS_HOME"))).check(registers);
    results.println("register " + outcome.version());
    results.println(
        outcome.councils()
            + " councils, "
            + outcome.present()
            + " of them present; "
            + outcome.organisations()
            + " organisations");
    outcome.sources().forEach(s -> results.println("source: " + s));
    outcome.mistakes().forEach(m -> results.println("mistake: " + m));
    results.flush();
    if (!outcome.mistakes().isEmpty()) {
      throw new UsageException(
          outcome.mistakes().size() == 1
              ? "The register has a mistake."
              : "The register has " + outcome.mistakes().size() + " mistakes.");
    }
    return ExitCode.DONE;
  }
}
