package org.mattersarising.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where a command prints: results to one side, all else to the other. */
@Command // a mixin has to bear it
final class Terminal {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /** For results alone. */
  PrintWriter out() {
    return line().getOut();
  }

  /** For all that is no result. */
  PrintWriter err() {
    return line().getErr();
  }

  private CommandLine line() {
    if (command == null) {
      throw new IllegalStateException("picocli fills in the command");
    }
    return command.commandLine();
  }
}
