package org.mattersarising.recurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.PreviousIssue;

/**
 * Which issues of an earlier run are still there. Two are the same when they are of one council and
 * more than half of the statements of the smaller one are in both; where several could be, those
 * with most in common are paired first, so that the result depends on no order.
 */
final class RunComparison {

  /** The check of the rows that tell what changed. */
  static final String SINCE = "since_previous";

  /** Sentences of the list in the order in which it tells them. */
  private enum Change {
    CAME_BACK("came back"),
    NEW("new"),
    GONE_QUIET("gone quiet"),
    CONTINUING("continuing");

    private final String words;

    Change(String words) {
      this.words = words;
    }
  }

  private record Pair(PreviousIssue before, Issue now, int common) {

    /** Of the smaller one. */
    boolean isMost() {
      return 2 * common > Math.min(before.statements().size(), statements(now).size());
    }
  }

  private final List<PreviousIssue> previous;

  /** The earlier issue of each that is still there, by the id of its earliest statement. */
  private final Map<String, PreviousIssue> matched = new HashMap<>();

  private final Map<String, String> ids = new HashMap<>();

  private RunComparison(List<PreviousIssue> previous) {
    this.previous = previous;
  }

  /**
   * Compares.
   *
   * @param issues with the ids that they have by their earliest statements
   */
  static RunComparison of(List<Issue> issues, List<PreviousIssue> previous) {
    RunComparison comparison = new RunComparison(previous);
    Set<String> taken = new HashSet<>();
    for (Pair pair : pairs(issues, previous)) {
      if (!comparison.matched.containsKey(pair.now.id()) && taken.add(pair.before.id())) {
        comparison.matched.put(pair.now.id(), pair.before);
        comparison.ids.put(pair.now.id(), pair.before.id());
      }
    }
    // An id that went on to another issue is not free, though the earliest statement gives it.
    issues.stream()
        .map(Issue::id)
        .filter(id -> !comparison.matched.containsKey(id))
        .sorted()
        .forEach(id -> {
          String free = id;
          while (!taken.add(free)) {
            free = ContentId.of(free);
          }
          comparison.ids.put(id, free);
        });
    return comparison;
  }

  private static List<Pair> pairs(List<Issue> issues, List<PreviousIssue> previous) {
    Map<String, List<PreviousIssue>> byStatement = new HashMap<>();
    for (PreviousIssue before : previous) {
      before
          .statements()
          .forEach(s -> byStatement.computeIfAbsent(s, k -> new ArrayList<>()).add(before));
    }
    List<Pair> pairs = new ArrayList<>();
    for (Issue issue : issues) {
      Map<String, Integer> counts = new TreeMap<>();
      Map<String, PreviousIssue> found = new HashMap<>();
      for (String statement : statements(issue)) {
        for (PreviousIssue before : byStatement.getOrDefault(statement, List.of())) {
          if (before.councilId().equals(issue.councilId())) {
            counts.merge(before.id(), 1, Integer::sum);
            found.put(before.id(), before);
          }
        }
      }
      counts.forEach((id, common) -> {
        PreviousIssue before = found.get(id);
        if (before != null) {
          pairs.add(new Pair(before, issue, common));
        }
      });
    }
    return pairs.stream()
        .filter(Pair::isMost)
        .sorted(
            Comparator.comparingInt(Pair::common)
                .reversed()
                .thenComparing(p -> p.before.id())
                .thenComparing(p -> p.now.id()))
        .toList();
  }

  /**
   * The issue under the id, and with the label, that it had.
   *
   * @param relabel whether no person named it in this run
   */
  Issue carriedOn(Issue issue, boolean relabel) {
    PreviousIssue before = matched.get(issue.id());
    String id = ids.getOrDefault(issue.id(), issue.id());
    // A label in which a name was masked says less than the one that the minutes give.
    boolean keep = before != null && relabel && !before.label().isEmpty();
    String label =
        before != null && keep && before.label().indexOf('█') < 0 ? before.label() : issue.label();
    return issue.as(id, label, issue.status());
  }

  /**
   * Tells what changed: one row for all, then one for each issue.
   *
   * @param issues under the ids that they carry on
   */
  void tell(List<Issue> issues, Remarks remarks) {
    Map<String, PreviousIssue> earlier = new HashMap<>();
    matched.values().forEach(p -> earlier.put(p.id(), p));
    Map<Change, List<Issue>> changes = new TreeMap<>();
    for (Issue issue : issues) {
      changes
          .computeIfAbsent(change(issue, earlier.get(issue.id())), k -> new ArrayList<>())
          .add(issue);
    }
    List<PreviousIssue> gone = previous.stream().filter(p -> !earlier.containsKey(p.id())).toList();
    List<String> counts = new ArrayList<>();
    for (Change change : Change.values()) {
      counts.add(changes.getOrDefault(change, List.of()).size() + " " + change.words);
    }
    remarks.add(
        SINCE,
        "all",
        "Issues since the earlier run: "
            + String.join(", ", counts)
            + ", "
            + gone.size()
            + " no longer listed.");
    for (Change change : List.of(Change.CAME_BACK, Change.NEW, Change.GONE_QUIET)) {
      tell(change, changes, earlier, remarks);
    }
    Set<String> listed = new HashSet<>();
    issues.forEach(i -> listed.add(i.id()));
    for (PreviousIssue before : gone) {
      // Its id may now be that of an issue that shares too little with it.
      if (!listed.contains(before.id())) {
        remarks.add(
            SINCE,
            before.id(),
            "No longer listed: “" + before.label() + "”" + whereTo(before, issues));
      }
    }
    tell(Change.CONTINUING, changes, earlier, remarks);
  }

  private static void tell(
      Change change,
      Map<Change, List<Issue>> changes,
      Map<String, PreviousIssue> earlier,
      Remarks remarks) {
    for (Issue issue : changes.getOrDefault(change, List.of())) {
      remarks.add(SINCE, issue.id(), sentence(change, issue, earlier.get(issue.id())));
    }
  }

  private static Change change(Issue issue, @Nullable PreviousIssue before) {
    if (before == null) {
      return Change.NEW;
    }
    if (newEvents(issue, before) > 0) {
      return before.laterMeetingsWithout() > 0 ? Change.CAME_BACK : Change.CONTINUING;
    }
    return issue.laterMeetingsWithout() > before.laterMeetingsWithout()
        ? Change.GONE_QUIET
        : Change.CONTINUING;
  }

  private static String sentence(Change change, Issue issue, @Nullable PreviousIssue before) {
    int silent = before == null ? 0 : before.laterMeetingsWithout();
    int more = issue.laterMeetingsWithout() - silent;
    return switch (change) {
      case CAME_BACK ->
          "Came back after " + meetings(silent) + " without it: “" + issue.label() + "”.";
      case NEW -> "New: “" + issue.label() + "”.";
      case GONE_QUIET ->
          "Gone quiet, not seen in " + meetings(more) + " that are new: “" + issue.label() + "”.";
      case CONTINUING ->
          before != null && newEvents(issue, before) > 0
              ? "Continuing, with new events: “" + issue.label() + "”."
              : "Continuing, with nothing new supplied: “" + issue.label() + "”.";
    };
  }

  private static String meetings(int count) {
    return count == 1 ? "1 meeting" : count + " meetings";
  }

  /**
   * Events after the last one that the earlier run knew; older minutes that came later are none.
   */
  private static int newEvents(Issue issue, PreviousIssue before) {
    LocalDate last = before.lastEvent();
    int events = 0;
    for (IssueEvent event : issue.events()) {
      LocalDate date = event.date();
      boolean later = last == null || date != null && date.isAfter(last);
      if (later && !before.statements().contains(event.statementId())) {
        events++;
      }
    }
    return events;
  }

  private static String whereTo(PreviousIssue before, List<Issue> issues) {
    String best = "";
    int most = 0;
    for (Issue issue : issues) {
      Set<String> common = new HashSet<>(statements(issue));
      common.retainAll(before.statements());
      if (common.size() > most) {
        most = common.size();
        best = issue.id();
      }
    }
    return best.isEmpty() ? "." : "; its statements are now in " + best + ".";
  }

  private static Set<String> statements(Issue issue) {
    Set<String> ids = new HashSet<>();
    issue.events().forEach(e -> ids.add(e.statementId()));
    return ids;
  }
}
