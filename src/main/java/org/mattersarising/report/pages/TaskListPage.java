package org.mattersarising.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Council;
import org.mattersarising.model.Issue;
import org.mattersarising.report.ReportSettings;

/**
 * All tasks that the minutes give to somebody about one council, the latest first: what a committee
 * may ask about under matters arising.
 *
 * @param lead how many there are, in words
 */
record TaskListPage(
    Frame frame, String councilId, String council, String lead, List<Row> rows, Paging paging) {

  /** Some 300 kB. */
  private static final int ROWS = 300;

  /**
   * A task.
   *
   * @param date when it was given
   * @param owner who is to do it, as the minutes name them
   * @param due when it is due; empty where the text cannot tell
   * @param issueId the issue that its sentence belongs to; empty without one
   * @param last what a later meeting recorded of that issue last, in words
   */
  record Row(
      String date,
      String owner,
      Quote quote,
      String due,
      String issueId,
      String issue,
      String last) {}

  /** The name of a council's file in {@code councils/}, without its ending; no slug has a dot. */
  static String name(String councilId) {
    return Slugs.checked(councilId) + ".tasks";
  }

  /** A council's pages; none where no task is recorded. */
  static List<TaskListPage> of(Corpus corpus, Council council, ReportSettings settings) {
    List<TaskIndex.Task> tasks = new ArrayList<>(corpus.tasks().about(council.id()));
    if (tasks.isEmpty()) {
      return List.of();
    }
    tasks.sort(
        Comparator.comparing(
            TaskIndex.Task::met, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())));
    String name = corpus.councilName(council.id());
    List<List<TaskIndex.Task>> parts = Paging.cut(tasks, ROWS);
    List<TaskListPage> pages = new ArrayList<>();
    for (List<TaskIndex.Task> part : parts) {
      Paging paging = new Paging(pages.size() + 1, parts.size(), name(council.id()));
      pages.add(
          new TaskListPage(
              Frame.of(
                  "Tasks about " + name + paging.suffix(),
                  "../",
                  settings,
                  PageScript.TABLES,
                  PageScript.CITE),
              Slugs.checked(council.id()),
              name + paging.suffix(),
              lead(tasks),
              part.stream().map(t -> row(corpus, t)).toList(),
              paging));
    }
    return List.copyOf(pages);
  }

  private static String lead(List<TaskIndex.Task> tasks) {
    int due = (int) tasks.stream().filter(t -> t.due() != null).count();
    return "The minutes supplied give "
        + Words.inWords(tasks.size(), "task")
        + " to somebody. "
        + (due == 0 ? "None" : due == tasks.size() ? "All" : Words.capital(Words.small(due)))
        + (due == 1 ? " has" : " have")
        + " a day by which "
        + (due == 1 ? "it is" : "they are")
        + " due.";
  }

  private static Row row(Corpus corpus, TaskIndex.Task task) {
    Optional<Issue> issue = corpus.issues().of(task.quote().statementId());
    return new Row(
        task.met() == null ? "" : Words.date(task.met()),
        task.owner(),
        task.quote(),
        task.due() == null ? "" : Words.date(task.due()),
        issue.map(i -> Slugs.checked(i.id())).orElse(""),
        issue.map(i -> MatterLabel.of(corpus, i)).orElse(""),
        issue.map(i -> last(corpus, i, task.met())).orElse(""));
  }

  /** How the matter stands by a later meeting; that this task was given stands beside already. */
  private static String last(Corpus corpus, Issue issue, @Nullable LocalDate met) {
    LocalDate latest = LastRecorded.day(issue);
    if (latest == null || met == null) {
      return Words.capital(LastRecorded.undated(corpus, issue));
    }
    return latest.isAfter(met)
        ? Words.date(latest) + ": " + LastRecorded.undated(corpus, issue)
        : "Nothing later was found";
  }
}
