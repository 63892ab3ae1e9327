package org.mattersarising.report.pages;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueStatus;

/** How firmly the minutes show that a matter comes back as a concern; firmest first. */
enum Recurrence {
  /** Raised as a concern in two or more meetings: what the pages call an issue that comes back. */
  RAISED_AGAIN("Raised as a concern in two or more meetings"),
  /** Seen in two or more meetings, and raised in one of them. */
  RAISED_ONCE("Raised as a concern in one meeting, and seen in others"),
  /** Seen in two or more meetings, though nobody raised it. */
  UNRAISED("Seen in two or more meetings, but not raised as a concern"),
  /** Listed because the minutes say that it came back, or because another council shares it. */
  ONE_MEETING("Seen in one meeting of those supplied"),
  /** Seen in two or more meetings, if it is one matter: its statements may only share words. */
  LOOSE("May be several matters that share a place or a word");

  /**
   * What the minutes call resolved stands behind what they leave open, and so does what comes to
   * every meeting.
   */
  private static final Comparator<Issue> STRONGEST =
      Comparator.comparing(
              (Issue i) -> i.status() == IssueStatus.RESOLVED || Routine.isStanding(i.label()))
          .thenComparing(Comparator.comparingDouble(Issue::score).reversed())
          .thenComparing(Issue::id);

  /** Below it most groups are no matter that comes back, by those who read them. */
  static final double LEAST_COHERENCE = 0.5;

  private final String heading;

  Recurrence(String heading) {
    this.heading = heading;
  }

  String heading() {
    return heading;
  }

  static Recurrence of(Issue issue) {
    if (!IssueCard.observed(issue)) {
      return ONE_MEETING;
    }
    Double coherence = issue.measures().coherence();
    if (coherence != null && coherence < LEAST_COHERENCE) {
      return LOOSE;
    }
    return issue.timesRaised() > 1
        ? RAISED_AGAIN
        : issue.timesRaised() == 1 ? RAISED_ONCE : UNRAISED;
  }

  /** Firmest first, then what is open and no routine, then strongest first. */
  static List<Issue> sorted(List<Issue> issues) {
    return issues.stream()
        .sorted(Comparator.comparing((Issue i) -> of(i)).thenComparing(STRONGEST))
        .toList();
  }

  /** Every kind with its issues, in the same order; empty lists for kinds without any. */
  static Map<Recurrence, List<Issue>> group(List<Issue> issues) {
    Map<Recurrence, List<Issue>> groups = new EnumMap<>(Recurrence.class);
    for (Recurrence kind : values()) {
      groups.put(kind, issues.stream().filter(i -> of(i) == kind).sorted(STRONGEST).toList());
    }
    return groups;
  }

  static int count(List<Issue> issues, Recurrence kind) {
    return (int) issues.stream().filter(i -> of(i) == kind).count();
  }

  /** One sentence on groups that may be several matters; empty where there are none. */
  static String loose(List<Issue> issues) {
    int loose = count(issues, LOOSE);
    return loose == 0
        ? ""
        : Words.capital(Words.inWords(loose, "more group"))
            + " of statements "
            + (loose == 1 ? "shares" : "share")
            + " a place or a word, but may be several matters.";
  }

  /** One sentence on what came back without being raised twice; empty where nothing did. */
  static String quiet(List<Issue> issues) {
    return quiet(issues, count(issues, RAISED_AGAIN) > 0);
  }

  /**
   * The same of some issues.
   *
   * @param more whether others were told before
   */
  static String quiet(List<Issue> issues, boolean more) {
    int once = count(issues, RAISED_ONCE);
    int never = count(issues, UNRAISED);
    if (once + never == 0) {
      return "";
    }
    String first =
        Words.capital(Words.small(once == 0 ? never : once))
            + (more ? " more" : "")
            + ((once == 0 ? never : once) == 1 ? " matter" : " matters");
    if (once == 0) {
      return first + " came up in two or more meetings, but nobody raised a concern.";
    }
    return first
        + (once == 1 ? " was" : " were")
        + " raised as a concern in one meeting and seen in others"
        + (never == 0
            ? "."
            : "; " + Words.small(never) + " came up in two or more without a concern.");
  }
}
