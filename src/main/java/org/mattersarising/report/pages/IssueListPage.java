package org.mattersarising.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mattersarising.model.Council;
import org.mattersarising.model.Issue;
import org.mattersarising.model.ThemeSummary;
import org.mattersarising.report.ReportSettings;

/**
 * All issues of one council or theme, in one table for each kind; a long list has several pages.
 *
 * @param back from {@code issues/} to the page of the council or theme
 * @param of its name
 * @param heading of the page
 * @param lead how many there are, in words
 */
record IssueListPage(
    Frame frame,
    String back,
    String of,
    String heading,
    String lead,
    List<Group> groups,
    Paging paging) {

  /** Some 300 kB. */
  private static final int ROWS = 500;

  /** Issues of one kind, strongest first. */
  record Group(String anchor, String heading, List<Row> rows) {}

  /**
   * One issue in a line.
   *
   * @param note its theme or its council
   * @param meetings in how many it was seen
   * @param seen in how many meetings it was seen and raised, in words
   * @param dates when it was raised; empty where it was not
   */
  record Row(
      String id, String label, String note, int meetings, String seen, String dates, String last) {}

  private record Kept(Recurrence kind, Issue issue) {}

  /** The name of a council's file in {@code issues/}, without its ending. */
  static String ofCouncil(String councilId) {
    return "of-" + Slugs.checked(councilId);
  }

  /** Likewise a theme's. */
  static String underTheme(String themeId) {
    return "under-" + Slugs.checked(themeId);
  }

  /** A council's pages; none where it has no issue. */
  static List<IssueListPage> of(Corpus corpus, Council council, ReportSettings settings) {
    String name = corpus.councilName(council.id());
    return pages(
        corpus,
        corpus.issues().about(council.id()),
        i -> i.themeId().isEmpty() ? "" : "Theme: " + corpus.themeLabel(i.themeId()),
        new Paging(1, 1, ofCouncil(council.id())),
        "../councils/" + Slugs.checked(council.id()) + ".html",
        name,
        "All issues of " + name,
        settings);
  }

  /** A theme's pages; none where it has no issue. */
  static List<IssueListPage> of(Corpus corpus, ThemeSummary theme, ReportSettings settings) {
    String id = theme.theme().id();
    String label = theme.theme().label();
    return pages(
        corpus,
        corpus.issues().under(id),
        i -> corpus.councilName(i.councilId()),
        new Paging(1, 1, underTheme(id)),
        "../themes/" + Slugs.checked(id) + ".html",
        label,
        "All issues under “" + label + "”",
        settings);
  }

  private static List<IssueListPage> pages(
      Corpus corpus,
      List<Issue> issues,
      Function<Issue, String> note,
      Paging name,
      String back,
      String of,
      String heading,
      ReportSettings settings) {
    if (issues.isEmpty()) {
      return List.of();
    }
    List<Kept> kept = new ArrayList<>();
    for (Map.Entry<Recurrence, List<Issue>> kind : Recurrence.group(issues).entrySet()) {
      kind.getValue().forEach(i -> kept.add(new Kept(kind.getKey(), i)));
    }
    List<List<Kept>> parts = Paging.cut(kept, ROWS);
    List<IssueListPage> pages = new ArrayList<>();
    for (List<Kept> part : parts) {
      Paging paging = new Paging(pages.size() + 1, parts.size(), name.name());
      pages.add(
          new IssueListPage(
              Frame.of(heading + paging.suffix(), "../", settings, PageScript.TABLES),
              back,
              of,
              heading + paging.suffix(),
              lead(issues),
              groups(corpus, part, note),
              paging));
    }
    return List.copyOf(pages);
  }

  private static List<Group> groups(Corpus corpus, List<Kept> part, Function<Issue, String> note) {
    List<Group> groups = new ArrayList<>();
    for (Recurrence kind : Recurrence.values()) {
      List<Row> rows =
          part.stream()
              .filter(k -> k.kind() == kind)
              .map(k -> row(corpus, k.issue(), note.apply(k.issue())))
              .toList();
      if (!rows.isEmpty()) {
        groups.add(new Group("kind-" + kind.ordinal(), kind.heading(), rows));
      }
    }
    return List.copyOf(groups);
  }

  private static String lead(List<Issue> issues) {
    int again = Recurrence.count(issues, Recurrence.RAISED_AGAIN);
    return Words.capital(Words.inWords(issues.size(), "issue"))
        + (issues.size() == 1 ? " is" : " are")
        + " listed. "
        + (issues.size() == 1
            ? again == 1 ? "It was" : "It was not"
            : (again == 0 ? "None of them" : Words.capital(Words.small(again)))
                + (again < 2 ? " was" : " were"))
        + " raised as a concern in two or more meetings.";
  }

  private static Row row(Corpus corpus, Issue issue, String note) {
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
        note,
        issue.meetings(),
        "Seen in "
            + Words.inWords(issue.meetings(), "meeting")
            + (issue.timesRaised() == 0
                ? ", not raised"
                : ", raised in " + Words.small(issue.timesRaised())),
        dates,
        Words.capital(LastRecorded.undated(corpus, issue)));
  }
}
