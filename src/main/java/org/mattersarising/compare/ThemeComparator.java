package org.mattersarising.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mattersarising.compare.ThemeSightings.Sighting;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.CoverageStatus;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeCouncil;
import org.mattersarising.model.ThemeCouncilPeriod;

/**
 * Counts comparable meetings with a theme over comparable meetings read, per subject council,
 * committee type and quarter. Below {@link #FEWEST_MEETINGS} nothing but the counts is given: two
 * of three meetings is no rate. Not for use by several threads.
 */
public final class ThemeComparator {

  /** Below this many comparable meetings there is no rate, interval or comparison. */
  public static final int FEWEST_MEETINGS = 5;

  /** The peer group where the user names none: every other council with enough meetings. */
  public static final String ALL_OTHERS = "all_others_supplied";

  private final ThemeSightings sightings;
  private final List<Theme> themes;
  private final SortedSet<String> peers;
  private final TreeMap<String, List<Meeting>> comparable = new TreeMap<>();
  private final SortedSet<String> councils = new TreeSet<>();

  /**
   * @param councilIds every council that hosts a meeting or is a subject
   * @param meetings all meetings
   */
  public ThemeComparator(
      List<Theme> themes,
      List<AnalysedDocument> documents,
      Map<String, Meeting> meetingOfDocument,
      List<String> councilIds,
      List<Meeting> meetings) {
    this(themes, documents, meetingOfDocument, councilIds, meetings, Set.of());
  }

  /**
   * @param councilIds every council that hosts a meeting or is a subject
   * @param meetings all meetings
   * @param peers ids of the councils that each is compared with; empty for all others
   */
  public ThemeComparator(
      List<Theme> themes,
      List<AnalysedDocument> documents,
      Map<String, Meeting> meetingOfDocument,
      List<String> councilIds,
      List<Meeting> meetings,
      Set<String> peers) {
    this.peers = new TreeSet<>(peers);
    this.themes = List.copyOf(themes);
    this.sightings = new ThemeSightings(documents, meetingOfDocument);
    councils.addAll(councilIds);
    for (Meeting meeting : meetings) {
      if (meeting.comparable() && meeting.councilId() != null) {
        comparable.computeIfAbsent(meeting.councilId(), k -> new ArrayList<>()).add(meeting);
      }
    }
  }

  /** One row for each theme, council and committee type, in that order; all types first. */
  public List<ThemeCouncil> byCouncil() {
    List<ThemeCouncil> rows = new ArrayList<>();
    for (Theme theme : themes) {
      for (String council : councils) {
        rows.add(row(theme.id(), council, null));
        SortedSet<CommitteeType> types = new TreeSet<>();
        comparable.getOrDefault(council, List.of()).forEach(m -> types.add(m.committeeType()));
        for (CommitteeType type : types) {
          rows.add(row(theme.id(), council, type));
        }
      }
    }
    return rows;
  }

  /** One row for each theme, council and quarter in which the council has a comparable meeting. */
  public List<ThemeCouncilPeriod> byPeriod() {
    List<ThemeCouncilPeriod> rows = new ArrayList<>();
    for (Theme theme : themes) {
      comparable.forEach((council, meetings) -> {
        SortedSet<String> quarters = new TreeSet<>();
        meetings.forEach(m -> quarters.add(Quarter.of(m.date())));
        for (String quarter : quarters) {
          rows.add(period(theme.id(), council, quarter, meetings));
        }
      });
    }
    return rows;
  }

  private ThemeCouncilPeriod period(
      String theme, String council, String quarter, List<Meeting> meetings) {
    List<Sighting> own =
        own(theme, council, null).stream()
            .filter(s -> Quarter.of(s.meeting().date()).equals(quarter))
            .toList();
    long read = meetings.stream().filter(m -> Quarter.of(m.date()).equals(quarter)).count();
    return new ThemeCouncilPeriod(
        theme, council, quarter, own.size(), problems(own), Math.toIntExact(read));
  }

  private ThemeCouncil row(String theme, String council, @Nullable CommitteeType type) {
    List<Sighting> own = own(theme, council, type);
    int read = read(council, type);
    long other =
        sightings.of(theme, council).stream()
            .filter(s -> !isOwnComparable(s.meeting(), council))
            .filter(s -> type == null || s.meeting().committeeType() == type)
            .count();
    boolean enough = read >= FEWEST_MEETINGS;
    @Nullable WilsonInterval interval = enough ? WilsonInterval.of(own.size(), read) : null;
    @Nullable Double rate = enough ? peerRate(theme, council, type) : null;
    return new ThemeCouncil(
        theme,
        council,
        type,
        own.size(),
        problems(own),
        read,
        Math.toIntExact(other),
        enough ? WilsonInterval.round((double) own.size() / read) : null,
        interval == null ? null : interval.low(),
        interval == null ? null : interval.high(),
        rate == null ? "" : peers.isEmpty() ? ALL_OTHERS : String.join(";", peers),
        rate,
        null,
        null,
        null,
        null,
        status(own.size(), read, other));
  }

  private static CoverageStatus status(int with, int read, long other) {
    if (read == 0) {
      return other > 0 ? CoverageStatus.POSITIVE_ONLY : CoverageStatus.NO_COVERAGE;
    }
    if (read < FEWEST_MEETINGS) {
      return CoverageStatus.LOW_RELIABILITY;
    }
    return with > 0 ? CoverageStatus.OBSERVED : CoverageStatus.ZERO_WITH_COVERAGE;
  }

  /** The share of the other councils' comparable meetings, pooled; null without enough of them. */
  private @Nullable Double peerRate(String theme, String council, @Nullable CommitteeType type) {
    int with = 0;
    int read = 0;
    for (String other : comparable.keySet()) {
      int theirs = read(other, type);
      boolean peer = peers.isEmpty() || peers.contains(other);
      if (peer && !other.equals(council) && theirs >= FEWEST_MEETINGS) {
        with += own(theme, other, type).size();
        read += theirs;
      }
    }
    return read == 0 ? null : WilsonInterval.round((double) with / read);
  }

  private List<Sighting> own(String theme, String council, @Nullable CommitteeType type) {
    return sightings.of(theme, council).stream()
        .filter(s -> isOwnComparable(s.meeting(), council))
        .filter(s -> type == null || s.meeting().committeeType() == type)
        .toList();
  }

  private int read(String council, @Nullable CommitteeType type) {
    return Math.toIntExact(
        comparable.getOrDefault(council, List.of()).stream()
            .filter(m -> type == null || m.committeeType() == type)
            .count());
  }

  private static boolean isOwnComparable(Meeting meeting, String council) {
    return meeting.comparable() && Objects.equals(meeting.councilId(), council);
  }

  private static int problems(List<Sighting> sightings) {
    return Math.toIntExact(sightings.stream().filter(Sighting::asProblem).count());
  }
}
