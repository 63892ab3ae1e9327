package org.mattersarising.report.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueBasis;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.IssueMeasures;
import org.mattersarising.model.IssueStatus;
import org.mattersarising.model.RaisedBy;

/** Issues with the figures that follow from their events. */
final class FixtureIssues {
  private FixtureIssues() {}

  static IssueEvent event(
      FixtureDocument document, int statement, String host, String date, EventKind kind) {
    @Nullable RaisedBy by = IssueCard.raises(kind) ? RaisedBy.MEMBER : null;
    return new IssueEvent(
        document.statementId(statement), host, LocalDate.parse(date), kind, by, 0.9);
  }

  static Issue issue(
      String label,
      String theme,
      String council,
      IssueBasis basis,
      IssueStatus status,
      List<IssueEvent> events,
      int meetings,
      int later) {
    List<IssueEvent> raised = events.stream().filter(e -> IssueCard.raises(e.kind())).toList();
    int after = status == IssueStatus.RAISED_AFTER_ASSURANCE ? 2 : 0;
    return new Issue(
        events.get(0).statementId(),
        "",
        label,
        theme,
        council,
        basis,
        meetings,
        raised.get(0).date(),
        raised.get(raised.size() - 1).date(),
        raised.size(),
        after,
        (int) events.stream().filter(e -> e.kind() == EventKind.ASSURED).count(),
        (int) events.stream().filter(e -> e.kind() == EventKind.ACTION).count(),
        status,
        later,
        meetings,
        null,
        null,
        null,
        IssueMeasures.NONE,
        events);
  }
}
