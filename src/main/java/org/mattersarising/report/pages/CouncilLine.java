package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mattersarising.model.Council;
import org.mattersarising.model.Issue;
import org.mattersarising.model.Meeting;

/**
 * A council in a few words, for a list of all.
 *
 * @param read which of its meetings were read
 * @param answer what comes back there, in one sentence
 * @param issueList the name of the list of its issues, without ending; empty without issues
 * @param issues how many there are
 * @param taskList likewise of its tasks
 */
record CouncilLine(
    String councilId,
    String name,
    String read,
    String answer,
    String issueList,
    int issues,
    String taskList,
    int tasks) {

  /** All of them, by name. */
  static List<CouncilLine> of(Corpus corpus) {
    Map<String, List<Meeting>> meetings = new HashMap<>();
    for (Meeting meeting : corpus.result().meetings()) {
      if (meeting.councilId() != null) {
        meetings.computeIfAbsent(meeting.councilId(), id -> new ArrayList<>()).add(meeting);
      }
    }
    return corpus.names().sorted().stream()
        .map(c -> of(corpus, c, meetings.getOrDefault(c.id(), List.of())))
        .toList();
  }

  private static CouncilLine of(Corpus corpus, Council council, List<Meeting> meetings) {
    List<Issue> issues = corpus.issues().about(council.id());
    int tasks = corpus.tasks().about(council.id()).size();
    String period = Reading.period(meetings);
    return new CouncilLine(
        Slugs.checked(council.id()),
        corpus.councilName(council.id()),
        meetings.isEmpty()
            ? "No meeting of its own was supplied."
            : Words.capital(Words.inWords(meetings.size(), "meeting"))
                + (period.isEmpty() ? "." : ", " + period + "."),
        answer(Recurrence.count(issues, Recurrence.RAISED_AGAIN)),
        issues.isEmpty() ? "" : IssueListPage.ofCouncil(council.id()),
        issues.size(),
        tasks == 0 ? "" : TaskListPage.name(council.id()),
        tasks);
  }

  private static String answer(int again) {
    return (again == 0 ? "No issue" : Words.capital(Words.inWords(again, "issue")))
        + (again < 2 ? " was" : " were")
        + " raised as a concern in two or more of the meetings supplied.";
  }
}
