package org.mattersarising.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.IssueStatus;

/** At most three plain sentences of a brief on the issues that were raised at two meetings. */
final class Findings {

  private Findings() {}

  static List<String> of(Corpus corpus, List<Issue> issues, CouncilReading reading) {
    List<Issue> again =
        issues.stream().filter(i -> Recurrence.of(i) == Recurrence.RAISED_AGAIN).toList();
    List<String> findings = new ArrayList<>();
    int after = (int) again.stream().filter(i -> i.timesRaisedAfterAssurance() > 0).count();
    if (after > 0) {
      findings.add(
          (again.size() == 1
                  ? "It"
                  : after == again.size()
                      ? "All of them"
                      : Words.capital(Words.small(after)) + " of them")
              + (after == 1 ? " was" : " were")
              + " raised again after members had been assured.");
    }
    String closed = closed(again);
    if (!closed.isEmpty()) {
      findings.add(findings.isEmpty() ? closed : findings.removeLast() + " " + closed);
    }
    List<String> raised = reading.raisedThemes();
    if (!raised.isEmpty()) {
      findings.add("Concerns are recorded about " + Words.list(raised, 4) + ".");
    }
    int actions = again.stream().mapToInt(i -> corpus.tasks(i).size()).sum();
    int reported = again.stream().mapToInt(i -> reportedActions(corpus, i)).sum();
    if (actions > 0) {
      findings.add(
          Words.capital(Words.inWords(actions, "action"))
              + (actions == 1 ? " is" : " are")
              + " recorded on "
              + (again.size() == 1 ? "this issue" : "these issues")
              + (reported == 0
                  ? "; no later report was seen in the minutes supplied."
                  : "; a later report on the matter followed "
                      + (reported == actions
                          ? actions == 1 ? "it." : "each of them."
                          : Words.small(reported) + " of them.")));
    }
    return List.copyOf(findings);
  }

  /** How many are resolved by what is recorded last; empty where none. */
  private static String closed(List<Issue> again) {
    int resolved = (int) again.stream().filter(i -> i.status() == IssueStatus.RESOLVED).count();
    if (resolved == 0) {
      return "";
    }
    return again.size() == 1
        ? "It is last recorded as resolved."
        : Words.capital(Words.small(resolved))
            + (resolved == 1 ? " is" : " are")
            + " last recorded as resolved.";
  }

  /** After how many of an issue's actions a later meeting is told how the matter stands. */
  private static int reportedActions(Corpus corpus, Issue issue) {
    LocalDate last = null;
    for (IssueEvent event : issue.events()) {
      LocalDate date = event.date();
      if (event.kind() == EventKind.REPORTED_BACK
          && date != null
          && (last == null || date.isAfter(last))) {
        last = date;
      }
    }
    LocalDate heard = last;
    return (int)
        corpus.tasks(issue).stream()
            .map(IssueEvent::date)
            .filter(d -> d != null && heard != null && d.isBefore(heard))
            .count();
  }
}
