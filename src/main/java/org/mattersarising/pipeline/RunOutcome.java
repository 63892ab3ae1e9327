package org.mattersarising.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What became of a run.
 *
 * @param out where the result lies
 * @param problems inputs that were unreadable, unsupported, empty or too large, as "path: reason"
 * @param remarks what could not be corrected, and what changed since an earlier run, in short
 * @param timings how long each stage took, in order; differs from run to run, so never in a result
 */
public record RunOutcome(
    Path out,
    int inputs,
    int read,
    int meetings,
    int statements,
    int issues,
    List<String> problems,
    List<String> remarks,
    Map<String, Duration> timings) {

  public RunOutcome {
    problems = List.copyOf(problems);
    remarks = List.copyOf(remarks);
  }
}
