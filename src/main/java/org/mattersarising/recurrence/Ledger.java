package org.mattersarising.recurrence;

import java.util.List;
import org.mattersarising.model.Issue;
import org.mattersarising.model.SharedIssue;

/**
 * What recurs.
 *
 * @param issues in order of council, descending score, id
 * @param sharedIssues in order of descending meetings, id
 */
public record Ledger(List<Issue> issues, List<SharedIssue> sharedIssues) {

  public Ledger {
    issues = List.copyOf(issues);
    sharedIssues = List.copyOf(sharedIssues);
  }
}
