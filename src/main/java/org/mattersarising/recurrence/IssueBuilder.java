package org.mattersarising.recurrence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Followed;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueBasis;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.IssueMeasures;
import org.mattersarising.model.IssueStatus;
import org.mattersarising.model.Meeting;

/**
 * Measures a matter: what was raised how often, what came last, and how strong it is. Immutable
 * once made.
 */
final class IssueBuilder {

  /** A share of the committee's meetings is given from this many on. */
  private static final int FEWEST_MEETINGS = 5;

  private final Map<Committee, List<Meeting>> comparable = new HashMap<>();

  /**
   * @param meetings all meetings of the run
   */
  IssueBuilder(List<Meeting> meetings) {
    meetings.stream()
        .filter(Meeting::comparable)
        .forEach(m -> comparable.computeIfAbsent(Committee.of(m), k -> new ArrayList<>()).add(m));
  }

  private record Committee(@Nullable String councilId, String name) {
    static Committee of(Meeting meeting) {
      return new Committee(meeting.councilId(), meeting.committee());
    }
  }

  /**
   * The issue of a matter that has at least one event.
   *
   * @param coherence as {@link Coherence} estimates it; null where it does not
   */
  Issue build(
      Matter matter,
      List<IssueEvent> events,
      @Nullable Double coherence,
      IssueBasis basis,
      String label) {
    TreeMap<String, Occurrence> byStatement = new TreeMap<>();
    matter.occurrences().forEach(o -> byStatement.put(o.statement().id(), o));
    Tally tally = new Tally();
    for (IssueEvent event : events) {
      tally.add(event, Objects.requireNonNull(byStatement.get(event.statementId())));
    }
    StatusReader.Step decided = StatusReader.deciding(tally.steps);
    IssueMeasures measures =
        MeasureReader.of(
            matter, events, coherence, followed(matter, decided.occurrence().statement().id()));
    @Nullable Long span = tally.span();
    return new Issue(
        ContentId.of(matter.occurrences().getFirst().statement().id()),
        "",
        label,
        matter.themeId(),
        matter.councilId(),
        basis,
        meetings(matter.occurrences()),
        tally.raisedDays.isEmpty() ? null : tally.raisedDays.first(),
        tally.raisedDays.isEmpty() ? null : tally.raisedDays.last(),
        tally.raisedMeetings.size(),
        tally.raisedAfterAssurance.size(),
        tally.assuredMeetings.size(),
        tally.actions,
        decided.status(),
        laterWithout(matter, tally),
        MeasureReader.score(measures, tally.raisedMeetings.size()),
        span == null ? null : Math.toIntExact(span),
        tally.longestGap(),
        share(matter),
        measures,
        events);
  }

  private static int meetings(List<Occurrence> occurrences) {
    return Math.toIntExact(occurrences.stream().map(o -> o.meeting().id()).distinct().count());
  }

  /**
   * Silence as a number: comparable meetings of the committee of the last event after it. Where
   * that is another council's, its silence says nothing: then of the council's own last one.
   */
  private int laterWithout(Matter matter, Tally tally) {
    if (tally.days.isEmpty()) {
      return 0;
    }
    LocalDate last = tally.days.last();
    return Math.toIntExact(
        tally.lastOwnMeeting(matter.councilId()).map(Committee::of).stream()
            .flatMap(c -> comparable.getOrDefault(c, List.of()).stream())
            .filter(m -> m.date() != null && m.date().isAfter(last))
            .count());
  }

  /**
   * The share of the comparable meetings of the council's own committees that spoke of a matter;
   * what other hosts' meetings say has no denominator.
   */
  private @Nullable Double share(Matter matter) {
    List<Meeting> own = ownMeetings(matter);
    long read =
        own.stream()
            .map(Committee::of)
            .distinct()
            .mapToLong(c -> comparable.getOrDefault(c, List.of()).size())
            .sum();
    long with = own.stream().filter(Meeting::comparable).map(Meeting::id).distinct().count();
    return read < FEWEST_MEETINGS ? null : Math.rint(1e4 * with / read) / 1e4;
  }

  private static List<Meeting> ownMeetings(Matter matter) {
    return matter.occurrences().stream()
        .map(Occurrence::meeting)
        .filter(m -> matter.councilId().equals(m.councilId()))
        .toList();
  }

  private Followed followed(Matter matter, String decidedBy) {
    List<Committee> committees =
        ownMeetings(matter).stream().map(Committee::of).distinct().toList();
    return new Followed(
        decidedBy,
        committees.stream().map(Committee::name).filter(n -> !n.isEmpty()).sorted().toList(),
        committees.stream()
            .flatMap(c -> comparable.getOrDefault(c, List.of()).stream())
            .map(Meeting::date)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElse(null));
  }

  /** What the events add up to, read in order of time. */
  private static final class Tally {
    final TreeSet<LocalDate> days = new TreeSet<>();
    final TreeSet<LocalDate> raisedDays = new TreeSet<>();
    final TreeSet<String> raisedMeetings = new TreeSet<>();
    final TreeSet<String> assuredMeetings = new TreeSet<>();
    final TreeSet<String> raisedAfterAssurance = new TreeSet<>();
    int actions;
    private final List<StatusReader.Step> steps = new ArrayList<>();
    private String closedIn = "";
    private IssueStatus last = IssueStatus.RAISED;

    /** The council's own meeting with the last dated event; empty where it has none. */
    Optional<Meeting> lastOwnMeeting(String council) {
      return steps.stream()
          .map(StatusReader.Step::occurrence)
          .filter(o -> o.date() != null && council.equals(o.meeting().councilId()))
          .max(Comparator.comparing(o -> Objects.requireNonNull(o.date())))
          .map(Occurrence::meeting);
    }

    void add(IssueEvent event, Occurrence occurrence) {
      String meeting = occurrence.meeting().id();
      LocalDate date = event.date();
      if (date != null) {
        days.add(date);
      }
      if (Closing.says(event.kind(), occurrence.wholeText())) {
        last = IssueStatus.RESOLVED;
        closedIn = meeting;
      } else if (EventReader.raises(event.kind()) || !closedIn.equals(meeting)) {
        // What else the meeting that closed it is told does not open it again.
        last = statusOf(event.kind());
      }
      if (EventReader.raises(event.kind())) {
        raisedMeetings.add(meeting);
        if (date != null) {
          raisedDays.add(date);
        }
        // Only an assurance of an earlier meeting can have failed; in one meeting the order of
        // question and answer says nothing. An undated meeting stands in no order.
        if (date != null && assuredMeetings.stream().anyMatch(m -> !m.equals(meeting))) {
          raisedAfterAssurance.add(meeting);
          last = IssueStatus.RAISED_AFTER_ASSURANCE;
        }
      } else if (event.kind() == EventKind.ASSURED) {
        assuredMeetings.add(meeting);
      } else if (event.kind() == EventKind.ACTION) {
        actions++;
      }
      steps.add(new StatusReader.Step(occurrence, last));
    }

    @Nullable Long span() {
      return days.size() < 2 ? null : ChronoUnit.DAYS.between(days.first(), days.last());
    }

    @Nullable Integer longestGap() {
      LocalDate before = null;
      long longest = -1;
      for (LocalDate day : days) {
        longest =
            before == null ? longest : Math.max(longest, ChronoUnit.DAYS.between(before, day));
        before = day;
      }
      return longest < 0 ? null : Math.toIntExact(longest);
    }

    private static IssueStatus statusOf(EventKind kind) {
      return switch (kind) {
        case RAISED, RAISED_AGAIN, STATED_AGAIN -> IssueStatus.RAISED;
        case ASSURED -> IssueStatus.ASSURED;
        case ACTION, DECISION -> IssueStatus.ACTIONED;
        case REPORTED_BACK -> IssueStatus.REPORTED_BACK;
        case REFERRED -> IssueStatus.REFERRED;
        case DENIED -> IssueStatus.DENIED;
      };
    }
  }
}
