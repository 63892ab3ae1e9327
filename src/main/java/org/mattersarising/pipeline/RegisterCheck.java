package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.register.RegisterChecker;

/** Checks the register that runs would use. */
public final class RegisterCheck {

  private final ModelFiles models;

  public RegisterCheck(ModelFiles models) {
    this.models = models;
  }

  /**
   * What a check found.
   *
   * @param version of the register
   * @param sources where its facts come from, under which licence: a line each
   * @param mistakes what is wrong, each with the id of the line; empty when all is well
   */
  public record Outcome(
      String version,
      int councils,
      int present,
      int organisations,
      List<String> sources,
      List<String> mistakes) {

    public Outcome {
      sources = List.copyOf(sources);
      mistakes = List.copyOf(mistakes);
    }
  }

  /**
   * Checks the shipped register together with a user's own.
   *
   * @param own CSV files with councils of the user's
   * @throws UsageException where a file is missing or a cell cannot be read
   */
  public Outcome check(List<Path> own) throws IOException {
    CouncilRegister register = Registers.read(models, own);
    String notes =
        models
            .read("register/README.md")
            .map(b -> new String(b, StandardCharsets.UTF_8))
            .orElse("");
    return new Outcome(
        register.version(),
        register.councils().size(),
        (int) register.councils().stream().filter(c -> c.end() == null).count(),
        register.organisations().size(),
        sources(notes),
        new RegisterChecker().check(register, notes));
  }

  /** The list under the heading of the sources, its lines joined. */
  private static List<String> sources(String notes) {
    List<String> sources = new ArrayList<>();
    int from = notes.indexOf("## Sources and licences");
    if (from >= 0) {
      for (String line : notes.substring(from).lines().skip(1).toList()) {
        if (line.startsWith("## ")) {
          break;
        }
        if (line.startsWith("- ")) {
          sources.add(line.substring(2));
        } else if (line.startsWith("  ") && !sources.isEmpty()) {
          sources.add(sources.removeLast() + " " + line.strip());
        }
      }
    }
    return sources;
  }
}
