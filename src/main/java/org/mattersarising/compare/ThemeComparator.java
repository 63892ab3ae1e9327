package org.mattersarising.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mattersarising.compare.ThemeSightings.Sighting;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.Comparison;
import org.mattersarising.model.Council;
import org.mattersarising.model.CoverageStatus;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.PeerGroup;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeChange;
import org.mattersarising.model.ThemeCouncil;
import org.mattersarising.model.ThemeCouncilPeriod;
import org.mattersarising.model.ThemeKind;

/**
 * Counts comparable meetings with a theme over comparable meetings read, per subject council,
 * committee type and quarter, and sets each council against its peers. Below {@link
 * #FEWEST_MEETINGS} nothing but the counts is given: two of three meetings is no rate. Meetings of
 * committees that a theme's codebook does not cover are no denominator, since their silence means
 * nothing; what they say is positive evidence only. Themes that were discovered in these very
 * minutes are counted and not tested: they were made of what differs in them, so that no test on
 * the same minutes is honest. Not for use by several threads.
 */
public final class ThemeComparator {

  /** Below this many comparable meetings there is no rate, interval or comparison. */
  public static final int FEWEST_MEETINGS = 5;

  private final ThemeSightings sightings;
  private final List<Theme> themes;
  private final List<Theme> tested;
  private final Persistence persistence;
  private final Persistence ofDiscovered;
  private final ServiceCoverage coverage;
  private final Map<String, PeerGroup> groups = new HashMap<>();
  private final ComparableMeetings comparable;
  private final SortedSet<String> councils = new TreeSet<>();
  private final Map<LikeKey, LikeMeetings> like = new HashMap<>();
  private @Nullable ThemeChanges changes;

  /** One test of a family. */
  record TestKey(String themeId, String councilId) {}

  private record LikeKey(
      String council,
      @Nullable CommitteeType type,
      List<CommitteeType> covered,
      List<String> councils) {}

  /**
   * A comparator of all that documents say.
   *
   * @param councils every council that hosts a meeting or is a subject
   * @param meetings all meetings
   * @param choice whom each council is compared with
   */
  public ThemeComparator(
      List<Theme> themes,
      List<AnalysedDocument> documents,
      Map<String, Meeting> meetingOfDocument,
      List<Council> councils,
      List<Meeting> meetings,
      PeerChoice choice) {
    this(themes, ThemeSightings.of(documents, meetingOfDocument), councils, meetings, choice);
  }

  /** A comparator of what is known already. */
  ThemeComparator(
      List<Theme> themes,
      ThemeSightings sightings,
      Collection<Council> councils,
      List<Meeting> meetings,
      PeerChoice choice) {
    this.themes = List.copyOf(themes);
    this.tested = testable(themes);
    this.coverage = ServiceCoverage.of(councils);
    this.sightings = sightings;
    for (Council council : councils) {
      this.councils.add(council.id());
      groups.put(council.id(), choice.groupOf(council, councils));
    }
    this.comparable = new ComparableMeetings(meetings, coverage, sightings);
    this.persistence = new Persistence(tested, sightings, comparable.all(), coverage);
    // Apart from the codebook's, so that its figures are the same with and without discovery.
    this.ofDiscovered =
        new Persistence(
            themes.stream().filter(t -> t.kind() == ThemeKind.DISCOVERED).toList(),
            sightings,
            comparable.all(),
            coverage);
  }

  /** The themes that were laid down before the minutes were read, and so can be tested on them. */
  static List<Theme> testable(Collection<Theme> themes) {
    return themes.stream().filter(t -> t.kind() != ThemeKind.DISCOVERED).toList();
  }

  /** One row for each theme, council and committee type, in that order; all types first. */
  public List<ThemeCouncil> byCouncil() {
    List<ThemeCouncil> rows = new ArrayList<>();
    Map<TestKey, Double> q = qValues();
    for (Theme theme : themes) {
      PeerComparison peers = comparison(theme);
      for (String council : councils) {
        TestKey key = new TestKey(theme.id(), council);
        rows.add(row(theme, council, null, peers, q.get(key), changes().of(theme.id(), council)));
        SortedSet<CommitteeType> types = new TreeSet<>();
        comparable.of(theme, council, null).forEach(m -> types.add(m.committeeType()));
        for (CommitteeType type : types) {
          rows.add(row(theme, council, type, peers, null, null));
        }
      }
    }
    return rows;
  }

  /**
   * The false discovery rates of all tests of the codebooks' themes that could find anything: one
   * that could not is none, and would only make the others look weaker. A council's committee types
   * repeat what stands under all types, and are not tested again. Where changes over time are
   * sought too, the two lists share what may be false.
   */
  Map<TestKey, Double> qValues() {
    List<TestKey> tests = new ArrayList<>();
    List<Double> p = new ArrayList<>();
    for (Theme theme : tested) {
      PeerComparison peers = comparison(theme);
      for (String council : councils) {
        List<Stratum> strata = peers.strata(council, like(theme, council, null));
        if (StratifiedExactTest.canVary(strata)) {
          tests.add(new TestKey(theme.id(), council));
          p.add(peers.pValue(strata));
        }
      }
    }
    double[] q =
        FalseDiscoveryRate.qValues(
            p.stream().mapToDouble(d -> d).toArray(),
            changes().tests() == 0 ? 1 : ThemeChanges.LISTS);
    Map<TestKey, Double> byTest = new HashMap<>();
    for (int i = 0; i < q.length; i++) {
      byTest.put(tests.get(i), q[i]);
    }
    return byTest;
  }

  /** The changes over time, sought once. */
  ThemeChanges changes() {
    ThemeChanges sought = changes;
    if (sought == null) {
      sought = new ThemeChanges(tested, sightings, comparable.all(), coverage);
      changes = sought;
    }
    return sought;
  }

  /** One row for each theme, council and quarter in which the council has a comparable meeting. */
  public List<ThemeCouncilPeriod> byPeriod() {
    List<ThemeCouncilPeriod> rows = new ArrayList<>();
    for (Theme theme : themes) {
      for (String council : comparable.councils()) {
        comparable
            .byQuarter(theme, council)
            .forEach((quarter, meetings) ->
                rows.add(
                    new ThemeCouncilPeriod(
                        theme.id(),
                        council,
                        quarter,
                        sightings.count(theme.id(), council, meetings),
                        comparable.problems(theme.id(), council, meetings),
                        meetings.size())));
      }
    }
    return rows;
  }

  private PeerComparison comparison(Theme theme) {
    Persistence of = theme.kind() == ThemeKind.DISCOVERED ? ofDiscovered : persistence;
    return new PeerComparison(sightings, theme.id(), of.inflation(theme.id()));
  }

  /** How many meetings are worth one unrelated to the others. */
  double inflation(String themeId) {
    return persistence.inflation(themeId);
  }

  ThemeSightings sightings() {
    return sightings;
  }

  ServiceCoverage coverage() {
    return coverage;
  }

  /** Why each council is compared with its peers, for people. */
  PeerGroup groupOf(String council) {
    PeerGroup group = groups.get(council);
    if (group == null) {
      throw new IllegalArgumentException("no council of this comparison: " + council);
    }
    return group;
  }

  /** The meetings of a council that are compared in a theme, with its peers'. */
  LikeMeetings like(Theme theme, String council, @Nullable CommitteeType type) {
    return like.computeIfAbsent(
        new LikeKey(council, type, theme.committees(), theme.councils()),
        key ->
            LikeMeetings.of(
                comparable.all().getOrDefault(council, List.of()),
                comparable.all(),
                groupOf(council).among(comparable.councils(), council),
                comparable.counts(theme, type)));
  }

  private ThemeCouncil row(
      Theme theme,
      String council,
      @Nullable CommitteeType type,
      PeerComparison peers,
      @Nullable Double q,
      @Nullable ThemeChange change) {
    List<Meeting> read = comparable.of(theme, council, type);
    int with = sightings.count(theme.id(), council, read);
    Predicate<Meeting> counts = comparable.counts(theme, type);
    long other =
        sightings.of(theme.id(), council).values().stream()
            .filter(s -> !(s.isOwnComparable(council) && counts.test(s.meeting())))
            .map(Sighting::meeting)
            .filter(m -> type == null || m.committeeType() == type)
            .count();
    boolean enough = read.size() >= FEWEST_MEETINGS;
    @Nullable WilsonInterval interval = enough ? WilsonInterval.of(with, read.size()) : null;
    LikeMeetings like = like(theme, council, type);
    PeerComparison.@Nullable Outcome outcome = peers.of(council, like).orElse(null);
    PooledRatio.@Nullable Estimate ratio = outcome == null ? null : outcome.ratio();
    return new ThemeCouncil(
        theme.id(),
        council,
        type,
        with,
        comparable.problems(theme.id(), council, read),
        read.size(),
        Math.toIntExact(other),
        enough ? WilsonInterval.round((double) with / read.size()) : null,
        interval == null ? null : interval.low(),
        interval == null ? null : interval.high(),
        outcome == null ? "" : groupOf(council).code(),
        outcome == null ? null : WilsonInterval.round(outcome.peersRate()),
        ratio == null ? null : WilsonInterval.round(ratio.logRatio()),
        ratio == null ? null : WilsonInterval.round(ratio.low()),
        ratio == null ? null : WilsonInterval.round(ratio.high()),
        q == null ? null : small(q),
        status(with, read.size(), other),
        outcome == null
            ? Comparison.none(like.note())
            : outcome.told(theme.kind() == ThemeKind.DISCOVERED),
        change);
  }

  /** Six decimals: enough for the smallest that anybody acts on. */
  static double small(double p) {
    return Math.rint(p * 1e6) / 1e6;
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
}
