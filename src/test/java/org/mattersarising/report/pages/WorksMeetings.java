package org.mattersarising.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mattersarising.model.Act;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Extent;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueBasis;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.IssueMeasures;
import org.mattersarising.model.IssueStatus;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.SharedIssue;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;

/** Fifty meetings of one works committee, with six concerns each, and issues made of them. */
final class WorksMeetings {

  static final int MEETINGS = 300;

  private final List<FixtureDocument> documents = documents();

  FixtureDocument meeting(int i) {
    return documents.get(i);
  }

  void replace(int i, FixtureDocument document) {
    documents.set(i, document);
  }

  AnalysisResult with(List<Issue> issues, List<SharedIssue> shared) {
    return FixtureResult.of(
        "",
        documents.stream().map(FixtureDocument::build).toList(),
        List.of(),
        List.of(
            FixtureResult.council("ferrydown", "Ferrydown Council", "Ferrydown"),
            FixtureResult.council("northmoor", "Northmoor County Council", "Northmoor")),
        issues,
        shared);
  }

  Issue issue(String label, String theme, int line, int meetings, int raised, double score) {
    return issue(label, theme, line, meetings, raised, score, "ferrydown");
  }

  /** An issue seen once a meeting from the first on, and raised in the first {@code raised}. */
  Issue issue(
      String label,
      String theme,
      int line,
      int meetings,
      int raised,
      double score,
      String council) {
    List<IssueEvent> events = new ArrayList<>();
    for (int i = 0; i < meetings; i++) {
      EventKind kind =
          i >= raised ? EventKind.ACTION : i == 0 ? EventKind.RAISED : EventKind.RAISED_AGAIN;
      events.add(
          new IssueEvent(
              documents.get(i).statementId(line), "ferrydown", date(i), kind, null, 0.9));
    }
    return new Issue(
        documents.get(0).statementId(line),
        "",
        label,
        theme,
        council,
        IssueBasis.OBSERVED,
        meetings,
        raised == 0 ? null : date(0),
        raised == 0 ? null : date(raised - 1),
        raised,
        0,
        0,
        meetings - raised,
        raised == meetings ? IssueStatus.RAISED : IssueStatus.ACTIONED,
        0,
        score,
        null,
        null,
        null,
        IssueMeasures.NONE,
        events);
  }

  /** An issue with one event a meeting. */
  Issue ledger(EventKind... kinds) {
    return ledger(0, kinds);
  }

  /**
   * An issue with one event a meeting.
   *
   * @param later comparable meetings after the last that do not have it
   */
  Issue ledger(int later, EventKind... kinds) {
    List<IssueEvent> events = new ArrayList<>();
    for (EventKind kind : kinds) {
      int i = events.size();
      events.add(
          new IssueEvent(documents.get(i).statementId(0), "ferrydown", date(i), kind, null, 0.9));
    }
    int raised = (int) events.stream().filter(e -> IssueCard.raises(e.kind())).count();
    return new Issue(
        documents.get(0).statementId(0),
        "",
        "Kerbs",
        "",
        "ferrydown",
        IssueBasis.OBSERVED,
        kinds.length,
        date(0),
        date(1),
        raised,
        0,
        0,
        0,
        IssueStatus.RAISED,
        later,
        5,
        null,
        null,
        null,
        IssueMeasures.NONE,
        events);
  }

  static FixtureDocument works(int meeting) {
    return new FixtureDocument(
            "ferrydown/" + meeting + ".txt",
            "ferrydown",
            "Ferrydown Council",
            "Works Committee",
            date(meeting).toString(),
            Extent.WHOLE,
            MinutesStatus.CONFIRMED)
        .item("5", "Works");
  }

  static LocalDate date(int meeting) {
    return LocalDate.of(2015, 1, 6).plusMonths(meeting);
  }

  private static List<FixtureDocument> documents() {
    List<FixtureDocument> documents = new ArrayList<>();
    for (int i = 0; i < MEETINGS; i++) {
      FixtureDocument document = works(i);
      for (int line = 0; line < 6; line++) {
        document.says(
            "5." + line,
            SpeakerGroup.MEMBER,
            "",
            Act.CONCERN,
            Stance.PROBLEM,
            "A member said that matter " + line + " number " + i + " is as it was.",
            "churn");
      }
      documents.add(document);
    }
    return documents;
  }
}
