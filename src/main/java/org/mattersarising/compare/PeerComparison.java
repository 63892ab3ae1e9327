package org.mattersarising.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.Comparison;
import org.mattersarising.model.Meeting;

/** Sets one theme in a council's meetings against the same theme in its peers' like meetings. */
final class PeerComparison {

  private static final String NOT_TESTED =
      "Not tested: a theme that was found in these minutes cannot be tested on the same minutes.";

  private final ThemeSightings sightings;
  private final String theme;
  private final double inflation;
  private final PooledRatio ratios = new PooledRatio();

  /**
   * A comparison of one theme.
   *
   * @param inflation by {@link Persistence}
   */
  PeerComparison(ThemeSightings sightings, String theme, double inflation) {
    this.sightings = sightings;
    this.theme = theme;
    this.inflation = inflation;
  }

  /**
   * What was found.
   *
   * @param peersRate of the peers in the council's mix of committee types
   * @param ratio null where neither side has the theme: nought to nought is no ratio
   */
  record Outcome(Comparison comparison, double peersRate, PooledRatio.@Nullable Estimate ratio) {

    /** The comparison as it is told; of a discovered theme without the test. */
    Comparison told(boolean discovered) {
      Comparison c = comparison;
      return new Comparison(
          c.withTheme(),
          c.meetings(),
          c.peersWithTheme(),
          c.peerMeetings(),
          c.peers(),
          c.from(),
          c.to(),
          c.pValue() == null || discovered ? null : ThemeComparator.small(c.pValue()),
          discovered ? (NOT_TESTED + " " + c.note()).strip() : c.note(),
          c.named());
    }
  }

  /** The comparison; empty where the meetings are not comparable. */
  Optional<Outcome> of(String council, LikeMeetings like) {
    if (!like.comparable()) {
      return Optional.empty();
    }
    Map<CommitteeType, Stratum> strata = byType(council, like);
    List<Stratum> all = List.copyOf(strata.values());
    List<PooledRatio.Member> peers = new ArrayList<>();
    like.peers().forEach((peer, meetings) -> peers.add(member(peer, meetings, strata)));
    double rate = 0;
    int with = 0;
    int peersWith = 0;
    int peerMeetings = 0;
    for (Stratum s : all) {
      rate += (double) s.meetings() / like.own().size() * s.peersWith() / s.peerMeetings();
      with += s.with();
      peersWith += s.peersWith();
      peerMeetings += s.peerMeetings();
    }
    return Optional.of(
        new Outcome(
            new Comparison(
                with,
                like.own().size(),
                peersWith,
                peerMeetings,
                like.peers().size(),
                like.from(),
                like.to(),
                pValue(all),
                like.note(),
                List.copyOf(like.peers().keySet())),
            rate,
            with + peersWith == 0
                ? null
                : ratios.of(member(council, like.own(), strata), peers, all, inflation)));
  }

  /** The p-value of the exact test, as far as the theme does not merely stay on the agenda. */
  double pValue(List<Stratum> strata) {
    return Persistence.pValue(StratifiedExactTest.pValue(strata), inflation);
  }

  /** The compared meetings by committee type; none where the meetings are not comparable. */
  List<Stratum> strata(String council, LikeMeetings like) {
    return List.copyOf(byType(council, like).values());
  }

  private Map<CommitteeType, Stratum> byType(String council, LikeMeetings like) {
    Map<CommitteeType, Stratum> strata = new EnumMap<>(CommitteeType.class);
    add(strata, council, like.own(), true);
    like.peers().forEach((peer, meetings) -> add(strata, peer, meetings, false));
    return strata;
  }

  private void add(
      Map<CommitteeType, Stratum> strata, String council, List<Meeting> meetings, boolean own) {
    Map<String, ?> seen = sightings.of(theme, council);
    Map<CommitteeType, int[]> counts = new EnumMap<>(CommitteeType.class);
    for (Meeting meeting : meetings) {
      int[] count = counts.computeIfAbsent(meeting.committeeType(), k -> new int[2]);
      count[0] += seen.containsKey(meeting.id()) ? 1 : 0;
      count[1]++;
    }
    counts.forEach((type, n) ->
        strata.merge(
            type,
            own ? new Stratum(n[0], n[1], 0, 0) : new Stratum(0, 0, n[0], n[1]),
            (a, b) ->
                new Stratum(
                    a.with() + b.with(),
                    a.meetings() + b.meetings(),
                    a.peersWith() + b.peersWith(),
                    a.peerMeetings() + b.peerMeetings())));
  }

  /** A council with the rate that the whole group has in that council's mix of committee types. */
  private PooledRatio.Member member(
      String council, List<Meeting> meetings, Map<CommitteeType, Stratum> strata) {
    double expected = 0;
    for (Meeting meeting : meetings) {
      Stratum s = strata.getOrDefault(meeting.committeeType(), new Stratum(0, 0, 0, 0));
      expected +=
          (s.with() + s.peersWith() + 0.5)
              / (s.meetings() + s.peerMeetings() + 1.0)
              / meetings.size();
    }
    return new PooledRatio.Member(
        sightings.count(theme, council, meetings), meetings.size(), expected);
  }
}
