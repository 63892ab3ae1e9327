package org.mattersarising.report;

import java.util.List;
import org.mattersarising.model.Direction;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueBasis;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.IssueStatus;
import org.mattersarising.model.RaisedBy;
import org.mattersarising.model.SharedIssue;

/** What came back: issues, what happened to them, and what several councils share. */
final class IssueTables {
  private IssueTables() {}

  static List<Table<?>> of(ResultIndex index) {
    return List.of(issues(index), shared(index), events(index));
  }

  private static Table<Issue> issues(ResultIndex index) {
    return Table.<Issue>named("issues", "Specific matters of one council that come back")
        .id("issue_id", "Hash of its earliest statement", Issue::id)
        .id("shared_issue_id", "The group of like issues of several councils", Issue::sharedIssueId)
        .text("label", "Short and specific", Issue::label)
        .id(
            "theme_id",
            "The codebook's theme that most of it carries; empty where it carries none",
            Issue::themeId)
        .id("council_id", "Subject council", Issue::councilId)
        .code("basis", "Why it is listed", IssueBasis.values(), Issue::basis)
        .count("meetings", "Meetings in which it has substance", Issue::meetings)
        .date("first_raised", "First dated meeting that raised it", Issue::firstRaised)
        .date("last_raised", "Last dated meeting that raised it", Issue::lastRaised)
        .count("times_raised", "Meetings that raised it", Issue::timesRaised)
        .count(
            "times_raised_after_assurance",
            "Those after an assurance",
            Issue::timesRaisedAfterAssurance)
        .count("times_assured", "Meetings with an assurance among its events", Issue::timesAssured)
        .count(
            "actions",
            "Its events of the kind action, one a statement; actions.csv has more rows where a"
                + " statement gives several tasks, or gives one while its event is another",
            Issue::actions)
        .code(
            "status",
            "Its last event in the documents supplied",
            IssueStatus.values(),
            Issue::status)
        .count(
            "later_meetings_without",
            "Comparable meetings of the same committee after the last event",
            Issue::laterMeetingsWithout)
        .number("score", "Strength, for order in lists", Issue::score)
        .count(
            "span_days",
            "From first to last dated event; empty with fewer than two days",
            Issue::spanDays)
        .count(
            "longest_gap_days",
            "Longest time between two dated events that follow each other; empty with fewer than two days",
            Issue::longestGapDays)
        .number(
            "share_of_meetings",
            "Of the committee's comparable meetings; empty below five",
            Issue::shareOfMeetings)
        .escaped()
        .count(
            "days_to_first_action",
            "From the first dated meeting that raised it to the first event action or decision then or"
                + " later, 0 in the same meeting; empty where there is none",
            i -> i.measures().daysToFirstAction())
        .code(
            "direction",
            "How the first and the last meeting spoke of it that say whether things are well",
            Direction.values(),
            i -> i.measures().direction())
        .count(
            "meetings_with_act",
            "Meetings of which a statement has another act than information",
            i -> i.measures().meetingsWithAct())
        .count(
            "meetings_information_only",
            "The other meetings",
            i -> i.measures().meetingsInformationOnly())
        .number(
            "copied_share",
            "Share of its statements that stand nearly alike in another meeting; score ="
                + " (meetings_with_act + 0.6 × meetings_information_only + 0.5 × meetings_decided +"
                + " times_raised) × (1 − 0.8 × copied_share) × √(mean_words ÷ 17) × √coherence, of"
                + " mean_words above 40 as of 40, of an empty coherence as of 0.5",
            i -> i.measures().copiedShare())
        .count(
            "meetings_decided",
            "Meetings of which a statement has the act action or decision, whatever its event",
            i -> i.measures().meetingsDecided())
        .number(
            "mean_words",
            "Words of its statements, on average; what stands between blanks is one",
            i -> i.measures().meanWords())
        .id(
            "status_statement_id",
            "The statement that decides the status; empty where a person set it",
            i -> i.measures().followed().statusStatementId())
        .texts(
            "committees",
            "The council's own committees in whose minutes it stands",
            i -> i.measures().followed().committees())
        .date(
            "followed_until",
            "Last comparable meeting of these committees: where observation ends; empty without one",
            i -> i.measures().followed().until())
        .number(
            "coherence",
            "Share of groups like it in which careful readers found one matter that stands in two or"
                + " more meetings, 0 to 1: below 0.5 it may be several matters that share words;"
                + " empty with one meeting, or where a person corrected it",
            i -> i.measures().coherence())
        .key("issue_id")
        .refers("shared_issue_id", "shared_issues", "shared_issue_id")
        .refers("theme_id", "themes", "theme_id")
        .refers("council_id", "councils", "council_id")
        .refers("status_statement_id", "statements", "statement_id")
        .rows(() -> index.result().issues().stream());
  }

  private static Table<SharedIssue> shared(ResultIndex index) {
    return Table.<SharedIssue>named("shared_issues", "Like issues of different councils")
        .id("shared_issue_id", "Hash of its issues", SharedIssue::id)
        .text("label", "Short and specific", SharedIssue::label)
        .id("theme_id", "Its theme", SharedIssue::themeId)
        .ids("council_ids", "Subject councils", SharedIssue::councilIds)
        .ids("issues", "Its issues", SharedIssue::issueIds)
        .count("meetings", "Of all of them together", SharedIssue::meetings)
        .escaped()
        .key("shared_issue_id")
        .refers("theme_id", "themes", "theme_id")
        .rows(() -> index.result().sharedIssues().stream());
  }

  /** An event with its issue. */
  private record Event(Issue issue, IssueEvent event) {}

  private static Table<Event> events(ResultIndex index) {
    return Table.<Event>named("issue_events", "What happened to an issue, statement by statement")
        .id("issue_id", "The issue", r -> r.issue.id())
        .id("statement_id", "The statement", r -> r.event.statementId())
        .id("host_council_id", "Whose minutes say so", r -> r.event.hostCouncilId())
        .date("date", "Day of the meeting", r -> r.event.date())
        .code("event", "What happened", EventKind.values(), r -> r.event.kind())
        .code("raised_by", "Who raised it", RaisedBy.values(), r -> r.event.raisedBy())
        .number("similarity", "To the issue's centre, 0 to 1", r -> r.event.similarity())
        .key("issue_id", "statement_id")
        .refers("issue_id", "issues", "issue_id")
        .refers("statement_id", "statements", "statement_id")
        .refers("host_council_id", "councils", "council_id")
        .rows(() ->
            index.result().issues().stream()
                .flatMap(i -> i.events().stream().map(e -> new Event(i, e))));
  }
}
