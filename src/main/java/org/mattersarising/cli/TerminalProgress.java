package org.mattersarising.cli;

import java.io.Console;
import java.io.PrintWriter;
import org.mattersarising.pipeline.Progress;

/** Shows progress on one line of a terminal, and nothing where stderr goes elsewhere. */
final class TerminalProgress implements Progress {

  private final PrintWriter err;
  private String lastStage = "";
  private int lastPercent = -1;

  private TerminalProgress(PrintWriter err) {
    this.err = err;
  }

  static Progress create(PrintWriter err) {
    Console console = System.console();
    return console != null && console.isTerminal() ? new TerminalProgress(err) : Progress.SILENT;
  }

  @Override
  public synchronized void at(String stage, int done, int all) {
    int percent = all == 0 ? 100 : (int) (100L * done / all);
    if (stage.equals(lastStage) && percent == lastPercent) {
      return;
    }
    lastStage = stage;
    lastPercent = percent;
    // Back to the start of the line and clear it; the last call of a stage leaves it empty.
    err.print("\r\u001b[K" + (done == all ? "" : stage + " " + done + " of " + all));
    err.flush();
  }
}
