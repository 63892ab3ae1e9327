package org.mattersarising.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mattersarising.compare.ThemeComparator.TestKey;
import org.mattersarising.compare.ThemeSightings.Sighting;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeChange;

/**
 * Looks for a change in each theme of each council: in the comparable meetings that raise it as a
 * problem, by calendar quarters. All tests are one list beside that of the comparisons with peers,
 * and have half of the false discovery rate, so that a change's figures never depend on the peers.
 */
final class ThemeChanges {

  /** Comparisons with peers, and changes. */
  static final int LISTS = 2;

  private record Series(List<String> quarters, List<ChangePoint.Committee> committees) {}

  private final ThemeSightings sightings;
  private final Map<TestKey, ThemeChange> changes = new HashMap<>();

  /**
   * Looks for them.
   *
   * @param comparable the comparable meetings of each council
   */
  ThemeChanges(
      List<Theme> themes,
      ThemeSightings sightings,
      Map<String, List<Meeting>> comparable,
      ServiceCoverage coverage) {
    this.sightings = sightings;
    Persistence persistence =
        new Persistence(themes, sightings, comparable, coverage, Sighting::asProblem);
    List<TestKey> tests = new ArrayList<>();
    List<Series> series = new ArrayList<>();
    List<ChangePoint> found = new ArrayList<>();
    for (Theme theme : themes) {
      if (!sightings.has(theme.id())) {
        continue;
      }
      new TreeMap<>(comparable)
          .forEach((council, all) -> {
            List<Meeting> meetings = all.stream().filter(m -> coverage.covers(theme, m)).toList();
            double inflation = persistence.inflationElsewhere(theme.id(), council);
            for (Function<Meeting, String> by : strata()) {
              Series each = series(theme.id(), council, meetings, by);
              Optional<ChangePoint> change = ChangePoint.of(each.committees, inflation);
              if (change.isPresent()) {
                tests.add(new TestKey(theme.id(), council));
                series.add(each);
                found.add(change.orElseThrow());
                return;
              }
            }
          });
    }
    double[] q =
        FalseDiscoveryRate.qValues(
            found.stream().mapToDouble(ChangePoint::pValue).toArray(), LISTS);
    for (int i = 0; i < q.length; i++) {
      changes.put(tests.get(i), change(found.get(i), q[i], series.get(i)));
    }
  }

  /** What was found of one theme in one council; null where too little was read to look. */
  @Nullable ThemeChange of(String themeId, String councilId) {
    return changes.get(new TestKey(themeId, councilId));
  }

  /** Of how many themes and councils a change was sought. */
  int tests() {
    return changes.size();
  }

  /** Committees; their types, where there are too many committees for the test's table. */
  private static List<Function<Meeting, String>> strata() {
    return List.of(Meeting::committee, m -> m.committeeType().code());
  }

  private Series series(
      String theme, String council, Collection<Meeting> meetings, Function<Meeting, String> by) {
    TreeSet<String> quarters = new TreeSet<>();
    meetings.forEach(m -> quarters.add(Quarter.of(m.date())));
    List<String> order = List.copyOf(quarters);
    Map<String, Sighting> seen = sightings.of(theme, council);
    TreeMap<String, int[][]> counts = new TreeMap<>();
    for (Meeting meeting : meetings) {
      int[][] count = counts.computeIfAbsent(by.apply(meeting), k -> new int[2][order.size()]);
      int quarter = order.indexOf(Quarter.of(meeting.date()));
      Sighting sighting = seen.get(meeting.id());
      count[0][quarter] += sighting != null && sighting.asProblem() ? 1 : 0;
      count[1][quarter]++;
    }
    return new Series(
        order,
        counts.values().stream()
            .map(c -> new ChangePoint.Committee(boxed(c[0]), boxed(c[1])))
            .toList());
  }

  private static List<Integer> boxed(int[] counts) {
    return Arrays.stream(counts).boxed().toList();
  }

  private static ThemeChange change(ChangePoint point, double q, Series series) {
    int withBefore = series.committees.stream().mapToInt(c -> c.withBefore(point.first())).sum();
    int readBefore = series.committees.stream().mapToInt(c -> c.readBefore(point.first())).sum();
    int with = series.committees.stream().mapToInt(ChangePoint.Committee::allWith).sum();
    int read = series.committees.stream().mapToInt(ChangePoint.Committee::allRead).sum();
    return new ThemeChange(
        ThemeComparator.small(point.pValue()),
        ThemeComparator.small(q),
        series.quarters.get(point.first()),
        // It may have come after some of the quarter's meetings.
        series.quarters.get(point.earliest() - 1),
        series.quarters.get(point.latest()),
        withBefore,
        readBefore,
        with - withBefore,
        read - readBefore);
  }
}
