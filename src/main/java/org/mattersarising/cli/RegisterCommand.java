package org.mattersarising.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mattersarising.pipeline.RegisterCheck;
import org.mattersarising.pipeline.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Mixin private final ModelsOption models = new ModelsOption();

  @Option(
      names = "--register",
      paramLabel = "FILE",
      description = "Also check these councils of your own, as analyse would add them.")
  private List<Path> registers = List.of();

  @Mixin private final Terminal terminal = new Terminal();

  @Override
  public Integer call() throws IOException {
    if (!what.equals("check")) {
      throw new UsageException("A register can only be checked: try matters register check.");
    }
    PrintWriter results = terminal.out();
    RegisterCheck.Outcome outcome = new RegisterCheck(models.files()).check(registers);
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
