package org.mattersarising.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mattersarising.model.Council;
import org.mattersarising.model.Issue;
import org.mattersarising.report.ReportSettings;

/**
 * All issues of one council in one table for each kind.
 *
 * @param councilId for the link back
 * @param lead how many there are, in words
 * @param more how many the page has no room for
 */
record IssueListPage(
    Frame frame, String councilId, String council, String lead, List<Group> groups, int more) {

  private static final int ROWS = 600;

  /** Issues of one kind, strongest first. */
  record Group(String anchor, String heading, List<Row> rows) {}

  /**
   * One issue in a line.
   *
   * @param theme empty where the codebook has none
   * @param seen in how many meetings it was seen and raised, in words
   * @param dates when it was raised; empty where it was not
   */
  record Row(String id, String label, String theme, String seen, String dates, String last) {}

  /** A link to a council's list. */
  record Link(String name, String council, int issues) {}

  /** The file's name in {@code issues/}, without its ending. */
  static String name(String councilId) {
    return "of-" + Slugs.checked(councilId);
  }

  /** Councils that have a list, by name. */
  static List<Link> links(Corpus corpus) {
    List<Link> links = new ArrayList<>();
    for (Council council : corpus.councilsByName()) {
      int issues = issues(corpus, council).size();
      if (issues > 0) {
        links.add(new Link(name(council.id()), corpus.councilName(council.id()), issues));
      }
    }
    return List.copyOf(links);
  }

  static IssueListPage of(Corpus corpus, Council council, ReportSettings settings) {
    List<Issue> issues = issues(corpus, council);
    List<Group> groups = new ArrayList<>();
    int room = ROWS;
    for (Map.Entry<Recurrence, List<Issue>> kind : Recurrence.group(issues).entrySet()) {
      List<Row> rows = kind.getValue().stream().limit(room).map(i -> row(corpus, i)).toList();
      if (!rows.isEmpty()) {
        groups.add(new Group("kind-" + kind.getKey().ordinal(), kind.getKey().heading(), rows));
        room -= rows.size();
      }
    }
    String name = corpus.councilName(council.id());
    return new IssueListPage(
        Frame.of("All issues of " + name, "../", settings),
        Slugs.checked(council.id()),
        name,
        lead(issues),
        List.copyOf(groups),
        Math.max(0, issues.size() - ROWS));
  }

  private static List<Issue> issues(Corpus corpus, Council council) {
    return corpus.result().issues().stream()
        .filter(i -> i.councilId().equals(council.id()))
        .toList();
  }

  private static String lead(List<Issue> issues) {
    int again = Recurrence.count(issues, Recurrence.RAISED_AGAIN);
    return Words.capital(Words.inWords(issues.size(), "issue"))
        + (issues.size() == 1 ? " is" : " are")
        + " listed. "
        + (again == 0 ? "None of them" : Words.capital(Words.small(again)))
        + (again < 2 ? " was" : " were")
        + " raised as a concern in two or more meetings.";
  }

  private static Row row(Corpus corpus, Issue issue) {
    LocalDate first = issue.firstRaised();
    LocalDate last = issue.lastRaised();
    String dates =
        first == null
            ? ""
            : last == null || last.equals(first)
                ? Words.date(first)
                : Words.date(first) + " to " + Words.date(last);
    return new Row(
        Slugs.checked(issue.id()),
        issue.label(),
        issue.themeId().isEmpty() ? "" : corpus.themeLabel(issue.themeId()),
        "Seen in "
            + Words.inWords(issue.meetings(), "meeting")
            + (issue.timesRaised() == 0
                ? ", not raised"
                : ", raised in " + Words.small(issue.timesRaised())),
        dates,
        Words.capital(Words.status(issue.status())));
  }
}
