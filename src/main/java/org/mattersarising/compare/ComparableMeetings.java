package org.mattersarising.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mattersarising.compare.ThemeSightings.Sighting;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Theme;

/**
 * The comparable meetings of each council, and which of them count for a theme: those of committees
 * and councils that its codebook covers. Immutable once made.
 */
final class ComparableMeetings {

  private final TreeMap<String, List<Meeting>> byCouncil = new TreeMap<>();
  private final ServiceCoverage coverage;
  private final ThemeSightings sightings;

  ComparableMeetings(
      Collection<Meeting> meetings, ServiceCoverage coverage, ThemeSightings sightings) {
    this.coverage = coverage;
    this.sightings = sightings;
    for (Meeting meeting : meetings) {
      if (meeting.comparable() && meeting.councilId() != null) {
        byCouncil.computeIfAbsent(meeting.councilId(), k -> new ArrayList<>()).add(meeting);
      }
    }
  }

  /** All, by council, whatever they count for. */
  SortedMap<String, List<Meeting>> all() {
    return byCouncil;
  }

  /** The councils that have any, in order. */
  Set<String> councils() {
    return byCouncil.keySet();
  }

  /** Whether a meeting counts for a theme, of one type of committee or, with null, of any. */
  Predicate<Meeting> counts(Theme theme, @Nullable CommitteeType type) {
    return m -> coverage.covers(theme, m) && (type == null || m.committeeType() == type);
  }

  /** A council's meetings that count for a theme. */
  List<Meeting> of(Theme theme, String council, @Nullable CommitteeType type) {
    return byCouncil.getOrDefault(council, List.of()).stream().filter(counts(theme, type)).toList();
  }

  /** The same by quarter, for those with a date. */
  SortedMap<String, List<Meeting>> byQuarter(Theme theme, String council) {
    TreeMap<String, List<Meeting>> quarters = new TreeMap<>();
    for (Meeting meeting : of(theme, council, null)) {
      quarters.computeIfAbsent(Quarter.of(meeting.date()), k -> new ArrayList<>()).add(meeting);
    }
    return quarters;
  }

  /** At how many of these meetings of a council the theme was a problem. */
  int problems(String theme, String council, List<Meeting> meetings) {
    Map<String, Sighting> seen = sightings.of(theme, council);
    int problems = 0;
    for (Meeting meeting : meetings) {
      Sighting sighting = seen.get(meeting.id());
      problems += sighting != null && sighting.asProblem() ? 1 : 0;
    }
    return problems;
  }
}
