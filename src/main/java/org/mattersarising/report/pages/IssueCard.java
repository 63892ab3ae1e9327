package org.mattersarising.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueBasis;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.RaisedBy;

/**
 * One issue in short.
 *
 * @param themeId empty where the codebook has no theme for the matter, as is {@code theme}
 * @param facts plain sentences about its ledger
 * @param basis why it is listed, in words
 * @param stated that the minutes say so, too, of what was seen in several; otherwise empty
 * @param course over the meetings read; null where these are too few
 * @param quote the words that show it best; null where the text is not at hand
 */
record IssueCard(
    String id,
    String label,
    String council,
    String themeId,
    String theme,
    List<String> facts,
    String basis,
    String stated,
    @Nullable Course course,
    @Nullable Quote quote) {

  /** Of the places where an issue was raised, from the last; older words show less. */
  private static final int LOOKED_AT = 8;

  /** Enough to look up; the rest is found from there. */
  private static final int DAYS_TOLD = 2;

  /** Shorter ones seldom stand by themselves. */
  private static final int FRAGMENT = 60;

  static IssueCard of(Corpus corpus, Issue issue) {
    return new IssueCard(
        Slugs.checked(issue.id()),
        MatterLabel.of(corpus, issue),
        corpus.councilName(issue.councilId()),
        issue.themeId().isEmpty() ? "" : Slugs.checked(issue.themeId()),
        issue.themeId().isEmpty() ? "" : corpus.themeLabel(issue.themeId()),
        facts(corpus, issue),
        basis(issue.basis()),
        issue.basis() == IssueBasis.BOTH ? "The minutes themselves say that it came back." : "",
        Course.of(corpus, issue).orElse(null),
        quote(corpus, issue));
  }

  static boolean observed(Issue issue) {
    return issue.basis() == IssueBasis.OBSERVED || issue.basis() == IssueBasis.BOTH;
  }

  static boolean raises(EventKind kind) {
    return kind == EventKind.RAISED
        || kind == EventKind.RAISED_AGAIN
        || kind == EventKind.STATED_AGAIN;
  }

  private static List<String> facts(Corpus corpus, Issue issue) {
    List<String> facts = new ArrayList<>();
    facts.add(raised(corpus, issue));
    int after = issue.timesRaisedAfterAssurance();
    if (after > 0) {
      facts.add("Raised " + Words.times(after) + " after members had been assured about it.");
    }
    lastStep(corpus, issue).ifPresent(facts::add);
    facts.add("Last recorded: " + LastRecorded.dated(corpus, issue) + ". " + since(corpus, issue));
    return List.copyOf(facts);
  }

  /** What later meetings have of it: "Not seen in the two later meetings supplied." */
  private static String since(Corpus corpus, Issue issue) {
    int later = issue.laterMeetingsWithout();
    if (later == 0) {
      return "No later comparable meeting of the same committee was supplied.";
    }
    String meetings =
        later == 1
            ? "the one later meeting supplied"
            : "the " + Words.small(later) + " later meetings supplied";
    List<LaterWords.Day> days = corpus.later().of(issue);
    Optional<LaterWords.Day> titled = days.stream().filter(d -> !d.title().isEmpty()).findFirst();
    if (titled.isPresent()) {
      return "Not seen as an issue in "
          + meetings
          + ", but its words stand in "
          + titled.get().title()
          + " on "
          + Words.date(titled.get().date())
          + ": look there.";
    }
    return "Not seen in " + meetings + elsewhere(days);
  }

  /** Where a reader who searches for the words of the title would find more. */
  private static String elsewhere(List<LaterWords.Day> days) {
    if (days.isEmpty()) {
      return ".";
    }
    return ", but the words of its title also stand in the minutes of "
        + Words.list(days.stream().limit(DAYS_TOLD).map(d -> Words.date(d.date())).toList())
        + (days.size() > DAYS_TOLD ? " and later" : "")
        + ": look there.";
  }

  /** What was done last; the status tells it where that came last. */
  private static Optional<String> lastStep(Corpus corpus, Issue issue) {
    return LastStep.of(corpus, issue)
        .filter(step -> !LastRecorded.tells(issue, step))
        .map(step ->
            "Last action on it: " + step.what() + " " + Words.on(step.date()) + step.words() + ".");
  }

  /** "Raised as a concern in two of the five meetings that deal with it, first on ...". */
  private static String raised(Corpus corpus, Issue issue) {
    int raised = issue.timesRaised();
    int meetings = issue.meetings();
    if (raised == 0) {
      return "Seen in " + Words.inWords(meetings, "meeting") + "; nobody raised it as a concern.";
    }
    String apart = apart(corpus, issue);
    String where =
        raised == meetings
            ? "Raised as a concern in " + Words.inWords(meetings, "meeting") + apart
            : "Seen in "
                + Words.inWords(meetings, "meeting")
                + apart
                + " and raised as a concern in "
                + Words.small(raised)
                + " of "
                + (apart.isEmpty() ? "them" : "the " + Words.small(meetings));
    int members = byMembers(corpus, issue);
    where +=
        members == raised
            ? ""
            : members == 0
                ? ", by no member that the minutes show"
                : ", by members in " + Words.small(members);
    LocalDate first = issue.firstRaised();
    LocalDate last = issue.lastRaised();
    if (first == null) {
      return where + ", on dates not known.";
    }
    return last == null || first.equals(last)
        ? where + ", on " + Words.date(first) + "."
        : where + ": first on " + Words.date(first) + ", last on " + Words.date(last) + ".";
  }

  /**
   * How many of its meetings the row of signs cannot show: other councils' and, of its own, those
   * that are not comparable. Otherwise "raised in five" there and "in seven" here would contradict.
   */
  private static String apart(Corpus corpus, Issue issue) {
    int others = meetings(corpus, issue, m -> !isOwn(m, issue));
    int parts =
        Course.of(corpus, issue).isEmpty()
            ? 0
            : meetings(corpus, issue, m -> isOwn(m, issue) && !m.comparable());
    boolean one = issue.meetings() == 1;
    if (others == issue.meetings()) {
      return one ? " (another council’s)" : " (all of them other councils’)";
    }
    if (parts == issue.meetings()) {
      return one ? " (not comparable)" : " (none of them comparable)";
    }
    List<String> told = new ArrayList<>();
    if (others > 0) {
      told.add(
          Words.small(others)
              + " of them "
              + (others == 1 ? "another council’s" : "other councils’"));
    }
    if (parts > 0) {
      told.add(Words.small(parts) + (told.isEmpty() ? " of them" : "") + " not comparable");
    }
    return told.isEmpty() ? "" : " (" + String.join(", ", told) + ")";
  }

  private static boolean isOwn(Meeting meeting, Issue issue) {
    return meeting.councilId() == null || issue.councilId().equals(meeting.councilId());
  }

  /** In how many meetings a member raised it, as far as the minutes show. */
  private static int byMembers(Corpus corpus, Issue issue) {
    return Math.toIntExact(
        issue.events().stream()
            .filter(e -> raises(e.kind()) && e.raisedBy() == RaisedBy.MEMBER)
            .flatMap(e -> corpus.meeting(e.statementId()).stream())
            .map(Meeting::id)
            .distinct()
            .count());
  }

  private static int meetings(Corpus corpus, Issue issue, Predicate<Meeting> test) {
    return Math.toIntExact(
        issue.events().stream()
            .flatMap(e -> corpus.meeting(e.statementId()).stream())
            .filter(test)
            .map(Meeting::id)
            .distinct()
            .count());
  }

  /** Why it is listed, in words. */
  static String basis(IssueBasis basis) {
    return switch (basis) {
      case OBSERVED -> "Seen in two or more meetings";
      case STATED -> "The minutes themselves say that it came back";
      case BOTH -> "Seen in two or more meetings, and the minutes themselves say that it came back";
      case SHARED -> "Another council’s minutes record the same concern";
    };
  }

  /** The latest of the words that show best what was raised. */
  static @Nullable Quote quote(Corpus corpus, Issue issue) {
    List<IssueEvent> raised =
        issue.events().stream().filter(e -> raises(e.kind())).toList().reversed();
    if (raised.isEmpty()) {
      return corpus.quote(issue.events().get(0).statementId()).orElse(null);
    }
    Set<String> named = LabelWords.of(issue);
    Quote best = null;
    int most = Integer.MIN_VALUE;
    for (IssueEvent event : raised.subList(0, Math.min(LOOKED_AT, raised.size()))) {
      Quote quote = corpus.quote(event.statementId()).orElse(null);
      if (quote == null) {
        continue;
      }
      int worth =
          (event.raisedBy() == RaisedBy.OFFICER || event.raisedBy() == RaisedBy.EXECUTIVE ? 0 : 2)
              + (LabelWords.areIn(quote.text(), named) ? 2 : 0)
              + (quote.text().length() >= FRAGMENT ? 1 : 0)
              + (corpus.isAbout(event.statementId(), issue.councilId()) ? 2 : 0)
              + (event.kind() == EventKind.STATED_AGAIN ? 1 : 0)
              - (corpus.isRoutine(event) ? 4 : 0);
      if (worth > most) {
        best = quote;
        most = worth;
      }
    }
    return best;
  }
}
