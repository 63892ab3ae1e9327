package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mattersarising.model.Council;
import org.mattersarising.model.CouncilLikeness;
import org.mattersarising.model.Issue;
import org.mattersarising.model.SharedIssue;

/**
 * Who is in the same boat as a council: by the themes of their meetings, and by issues.
 *
 * @param themes one line for each council that it can be set beside, by name
 * @param noThemes why there is none; empty where there are
 * @param alone whether no other council's minutes were read
 * @param nearest whether only those of the least difference are told
 * @param issues those that other councils have, too
 * @param issuesMore how many more there are
 */
record Boat(
    List<Line> themes,
    String noThemes,
    boolean alone,
    boolean nearest,
    List<Common> issues,
    int issuesMore) {

  private static final int ISSUES = 8;

  /** Another council, and how far its themes differ. */
  record Line(String councilId, String council, String text) {}

  /** An issue of this council, and who else has it. */
  record Common(String issueId, String label, String others) {}

  static Boat of(Corpus corpus, Council council) {
    List<CouncilLikeness> alike =
        corpus.result().contrasts().alike().stream()
            .filter(l -> l.council().equals(council.id()))
            .sorted(
                Comparator.comparing((CouncilLikeness l) -> corpus.councilName(l.other()))
                    .thenComparing(CouncilLikeness::other))
            .toList();
    List<Common> issues = issues(corpus, council);
    return new Boat(
        alike.stream()
            .map(l -> new Line(Slugs.checked(l.other()), corpus.councilName(l.other()), words(l)))
            .toList(),
        Compared.alone(corpus, council.id())
            ? "No other council’s minutes were read."
            : alike.isEmpty()
                ? "No "
                    + (others(corpus, council) > 1 ? "single" : "other")
                    + " council has five comparable meetings of the same types of committee in the"
                    + " same time as five of this one, so their themes are not set side by side."
                : "",
        Compared.alone(corpus, council.id()),
        alike.size() < corpus.result().contrasts().compared() - 1 && alike.size() >= 5,
        issues.stream().limit(ISSUES).toList(),
        Math.max(0, issues.size() - ISSUES));
  }

  /** Other councils of which some comparable meeting was read: together they may have five. */
  private static long others(Corpus corpus, Council council) {
    return corpus.names().sorted().stream()
        .filter(c -> !c.id().equals(council.id()) && corpus.figures().comparable(c.id()) > 0)
        .count();
  }

  /** How far two councils' themes differ, in words that can follow a colon. */
  static String words(CouncilLikeness like) {
    return (like.differs()
            ? "a theme’s share of meetings differs by about "
                + points(like.points())
                + " percentage points (95 % interval "
                + points(like.low())
                + " to "
                + points(like.high())
                + ")"
            : "no difference in what the meetings talk about was shown; a theme’s share of meetings"
                + " may still differ by up to "
                + points(like.high())
                + " percentage points")
        + ". Compared were "
        + Words.count(like.themes(), "theme")
        + " in "
        + like.meetings()
        + " and "
        + Words.count(like.otherMeetings(), "meeting")
        + ".";
  }

  private static String points(double points) {
    return Words.number((int) Math.round(points));
  }

  private static List<Common> issues(Corpus corpus, Council council) {
    Map<String, Issue> own = new HashMap<>();
    corpus.issues().about(council.id()).forEach(i -> own.put(i.id(), i));
    List<Common> common = new ArrayList<>();
    for (SharedIssue shared : corpus.result().sharedIssues()) {
      if (!shared.councilIds().contains(council.id())) {
        continue;
      }
      List<String> others =
          shared.councilIds().stream()
              .filter(c -> !c.equals(council.id()))
              .map(corpus::councilName)
              .sorted()
              .toList();
      shared.issueIds().stream()
          .map(own::get)
          .filter(i -> i != null && !others.isEmpty())
          .limit(1)
          .forEach(i ->
              common.add(
                  new Common(
                      Slugs.checked(i.id()), MatterLabel.of(corpus, i), Words.list(others, 6))));
    }
    return common.stream()
        .sorted(Comparator.comparing(Common::label).thenComparing(Common::issueId))
        .toList();
  }
}
