package org.mattersarising.recurrence;

import java.util.List;
import org.mattersarising.model.Issue;
import org.mattersarising.model.QualityCheck;
import org.mattersarising.model.SharedIssue;

/**
 * What recurs.
 *
 * @param issues in order of council, descending score, id
 * @param sharedIssues in order of descending meetings, id
 * @param remarks what a person corrected, which corrections could not be used, and what changed
 *     since an earlier run; the scope is an issue's id, {@code all}, or a line of issues.yaml
 */
public record Ledger(
    List<Issue> issues, List<SharedIssue> sharedIssues, List<QualityCheck> remarks) {

  public Ledger {
    issues = List.copyOf(issues);
    sharedIssues = List.copyOf(sharedIssues);
    remarks = List.copyOf(remarks);
  }
}
