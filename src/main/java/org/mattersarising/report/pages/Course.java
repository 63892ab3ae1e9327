package org.mattersarising.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.Meeting;

/**
 * An issue over the comparable meetings that were read of its council's committees it came to, as a
 * row of signs, one for each meeting.
 *
 * @param title what the row shows, in a sentence
 * @param dots in order of time
 */
record Course(String title, List<Dot> dots) {

  /** Fewer meetings are told faster than drawn. */
  private static final int FEWEST = 5;

  /** More would not fit the narrowest screen. */
  private static final int MOST = 24;

  private static final int STEP = 12;

  /** A meeting: raised there, recorded there, or neither. */
  enum Sign {
    RAISED,
    RECORDED,
    NEITHER
  }

  /**
   * @param x of its middle, in the units of the drawing
   */
  record Dot(int x, Sign sign) {}

  /** Empty where fewer than five comparable meetings of those committees have a date. */
  static Optional<Course> of(Corpus corpus, Issue issue) {
    Map<String, Sign> signs = new HashMap<>();
    Set<String> committees = new HashSet<>();
    for (IssueEvent event : issue.events()) {
      corpus
          .meeting(event.statementId())
          // Other hosts' meetings are evidence; their committees are none of this council's.
          .filter(m -> issue.councilId().equals(m.councilId()))
          .ifPresent(m -> {
            committees.add(Committees.key(m));
            boolean raised = IssueCard.raises(event.kind());
            signs.merge(
                m.id(), raised ? Sign.RAISED : Sign.RECORDED, (a, b) -> a == Sign.RAISED ? a : b);
          });
    }
    List<Meeting> meetings =
        committees.stream()
            .flatMap(c -> corpus.committees().comparableOf(c).stream())
            .filter(m -> m.date() != null)
            .sorted(Comparator.comparing(Course::date).thenComparing(Meeting::id))
            .toList();
    if (meetings.size() < FEWEST) {
      return Optional.empty();
    }
    int left = Math.max(0, meetings.size() - MOST);
    List<Meeting> shown = meetings.subList(left, meetings.size());
    List<Dot> dots = new ArrayList<>();
    for (Meeting meeting : shown) {
      dots.add(
          new Dot(dots.size() * STEP + STEP / 2, signs.getOrDefault(meeting.id(), Sign.NEITHER)));
    }
    return Optional.of(new Course(title(dots, left > 0, committees.size()), List.copyOf(dots)));
  }

  private static LocalDate date(Meeting meeting) {
    return Objects.requireNonNull(meeting.date());
  }

  int width() {
    return dots.size() * STEP;
  }

  private static String title(List<Dot> dots, boolean cut, int committees) {
    long raised = dots.stream().filter(d -> d.sign() == Sign.RAISED).count();
    long recorded = dots.stream().filter(d -> d.sign() == Sign.RECORDED).count();
    return "Raised in "
        + raised
        + (recorded == 0 ? "" : ", otherwise recorded in " + recorded + ",")
        + " of the "
        + (cut ? "last " : "")
        + dots.size()
        + " comparable meetings read of "
        + (committees == 1 ? "its committee" : "its " + Words.small(committees) + " committees");
  }
}
