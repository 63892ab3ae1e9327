package org.mattersarising.report.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueEvent;

/**
 * An issue's ledger as a drawing: a row for each kind of event, a sign for each day, time from left
 * to right. The kinds differ by shape and row, so that it is read in grey.
 *
 * @param title what the ledger shows, in a sentence
 * @param description how to read the drawing
 * @param lanes from top to bottom, those with a sign only
 * @param years lines at the first of January
 * @param first the first day, in words
 * @param last the last day, in words
 */
record Timeline(
    String title,
    String description,
    List<Lane> lanes,
    List<Year> years,
    String first,
    String last) {

  /** Units of the drawing: as wide as the narrowest screen shows without a change of size. */
  private static final int WIDTH = 288;

  private static final int EDGE = 8;
  private static final int LANE = 34;

  /** Closer together their numbers would overlap. */
  private static final int BETWEEN_YEARS = 34;

  /** The shape of a sign. */
  enum Shape {
    DISC,
    RING,
    SQUARE,
    DIAMOND
  }

  /** A row of signs, at these places from the left. */
  record Lane(String label, Shape shape, List<Integer> x, int y) {}

  /** A line with its number; empty where there is no room for it. */
  record Year(int x, String label) {}

  private enum Row {
    RAISED(
        "Raised, or raised again",
        Shape.DISC,
        Set.of(EventKind.RAISED, EventKind.RAISED_AGAIN, EventKind.STATED_AGAIN)),
    ASSURED("Members told that it is in hand or better", Shape.RING, Set.of(EventKind.ASSURED)),
    ACTION(
        "A task given or a decision taken",
        Shape.SQUARE,
        Set.of(EventKind.ACTION, EventKind.DECISION)),
    OTHER(
        "Reported back, referred, or seen otherwise",
        Shape.DIAMOND,
        Set.of(EventKind.REPORTED_BACK, EventKind.REFERRED, EventKind.DENIED));

    private final String label;
    private final Shape shape;

    // Set.of makes no other.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<EventKind> kinds;

    Row(String label, Shape shape, Set<EventKind> kinds) {
      this.label = label;
      this.shape = shape;
      this.kinds = kinds;
    }
  }

  /** Null where fewer than two days are known: a sentence tells that better. */
  static @Nullable Timeline of(Corpus corpus, Issue issue) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (IssueEvent event : issue.events()) {
      LocalDate date = event.date();
      if (date != null) {
        days.add(date);
      }
    }
    if (days.size() < 2) {
      return null;
    }
    LocalDate first = days.first();
    LocalDate last = days.last();
    List<Lane> lanes = new ArrayList<>();
    for (Row row : Row.values()) {
      TreeSet<Integer> signs = new TreeSet<>();
      for (IssueEvent event : issue.events()) {
        LocalDate date = event.date();
        if (date != null && row.kinds.contains(event.kind())) {
          signs.add(x(date, first, last));
        }
      }
      if (!signs.isEmpty()) {
        lanes.add(new Lane(row.label, row.shape, List.copyOf(signs), lanes.size() * LANE + 27));
      }
    }
    return new Timeline(
        title(corpus, issue),
        "Time goes from left to right, from "
            + Words.date(first)
            + " to "
            + Words.date(last)
            + ". Each sign is a day on which the minutes record it. The table below has them all.",
        List.copyOf(lanes),
        years(first, last),
        Words.date(first),
        Words.date(last));
  }

  private static int x(LocalDate date, LocalDate first, LocalDate last) {
    long all = ChronoUnit.DAYS.between(first, last);
    return EDGE + (int) (ChronoUnit.DAYS.between(first, date) * (WIDTH - 2 * EDGE) / all);
  }

  private static List<Year> years(LocalDate first, LocalDate last) {
    List<Year> years = new ArrayList<>();
    int free = 0;
    for (int year = first.getYear() + 1; year <= last.getYear(); year++) {
      int x = x(LocalDate.of(year, 1, 1), first, last);
      boolean room = x >= free && x <= WIDTH - BETWEEN_YEARS;
      if (room) {
        free = x + BETWEEN_YEARS;
      }
      years.add(new Year(x, room ? Integer.toString(year) : ""));
    }
    return List.copyOf(years);
  }

  /** "Raised in three meetings, twice after members had been assured; one action is recorded." */
  private static String title(Corpus corpus, Issue issue) {
    int raised = issue.timesRaised();
    StringBuilder title =
        new StringBuilder(
            raised == 0
                ? "Seen in " + Words.inWords(issue.meetings(), "meeting") + ", never as a concern"
                : "Raised in " + Words.inWords(raised, "meeting"));
    int after = issue.timesRaisedAfterAssurance();
    if (after > 0) {
      title.append(", ").append(Words.times(after)).append(" after members had been assured");
    }
    title.append("; ").append(done(corpus, issue));
    return title.toString();
  }

  /** "one action and two decisions are recorded": what the squares stand for. */
  private static String done(Corpus corpus, Issue issue) {
    int actions = corpus.tasks(issue).size();
    int decisions = count(issue, EventKind.DECISION);
    if (actions + decisions == 0) {
      return "no action or decision is recorded";
    }
    List<String> parts = new ArrayList<>();
    if (actions > 0) {
      parts.add(Words.inWords(actions, "action"));
    }
    if (decisions > 0) {
      parts.add(Words.inWords(decisions, "decision"));
    }
    return Words.list(parts) + (actions + decisions == 1 ? " is recorded" : " are recorded");
  }

  private static int count(Issue issue, EventKind kind) {
    return (int) issue.events().stream().filter(e -> e.kind() == kind).count();
  }

  int width() {
    return WIDTH;
  }

  int left() {
    return EDGE;
  }

  int right() {
    return WIDTH - EDGE;
  }

  /** Where the lowest row ends and the dates begin. */
  int bottom() {
    return lanes.size() * LANE + 6;
  }

  int height() {
    return bottom() + 18 + (years.isEmpty() ? 0 : 14);
  }
}
