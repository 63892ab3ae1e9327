package org.mattersarising.recurrence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueCorrection;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.PreviousIssue;
import org.mattersarising.model.QualityCheck;
import org.mattersarising.threads.OrderedThreads;

/** Tracks invented documents, each a meeting of its own. */
final class TrackedIssues {

  private TrackedIssues() {}

  static Ledger track(
      List<AnalysedDocument> documents,
      List<IssueCorrection> corrections,
      @Nullable List<PreviousIssue> previous) {
    Map<String, Meeting> meetings = new HashMap<>();
    for (AnalysedDocument document : documents) {
      var facts = document.facts();
      String id = document.source().documentId();
      meetings.put(
          id,
          new Meeting(
              ContentId.of(id),
              facts.councilId(),
              facts.committee(),
              CommitteeType.CHILDRENS,
              facts.date(),
              facts.extent(),
              facts.comparable(),
              List.of(id),
              1));
    }
    return new LinkageIssueTracker(
            Map.of("transport", "Transport", "parks", "Parks", "timeliness", "Timeliness"),
            corrections,
            previous,
            VectorOrigin.MODEL,
            OrderedThreads.none())
        .track(documents, meetings);
  }

  /** What the next run reads of a ledger. */
  static List<PreviousIssue> asPrevious(Ledger ledger) {
    return ledger.issues().stream().map(TrackedIssues::asPrevious).toList();
  }

  private static PreviousIssue asPrevious(Issue issue) {
    Set<String> statements = new HashSet<>();
    LocalDate last = null;
    for (IssueEvent event : issue.events()) {
      statements.add(event.statementId());
      last = event.date() == null ? last : event.date();
    }
    return new PreviousIssue(
        issue.id(),
        issue.label(),
        issue.councilId(),
        issue.laterMeetingsWithout(),
        statements,
        last);
  }

  /** The issue that has a statement as its event. */
  static Issue withStatement(Ledger ledger, String statementId) {
    return ledger.issues().stream()
        .filter(i -> i.events().stream().anyMatch(e -> e.statementId().equals(statementId)))
        .findFirst()
        .orElseThrow();
  }

  /** The notes of a check for a scope. */
  static List<String> notes(Ledger ledger, String check, String scope) {
    return ledger.remarks().stream()
        .filter(q -> q.check().equals(check) && q.scope().equals(scope))
        .map(QualityCheck::note)
        .toList();
  }
}
