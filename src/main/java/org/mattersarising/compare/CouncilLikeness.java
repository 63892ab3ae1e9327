package org.mattersarising.compare;

import java.util.List;

/**
 * How much the themes of two councils' meetings differ.
 *
 * @param themes how many were compared
 * @param meetings of the one council
 * @param otherMeetings of the other
 * @param points the typical difference of a theme's rates, in percentage points: root mean square,
 *     less what chance alone would give
 * @param low the lower end of its 95 % interval; 0 where no difference could be shown
 * @param high the upper end
 * @param shared issues that both have
 */
record CouncilLikeness(
    String council,
    String other,
    int themes,
    int meetings,
    int otherMeetings,
    double points,
    double low,
    double high,
    List<FinishedRun.Shared> shared) {

  CouncilLikeness {
    shared = List.copyOf(shared);
  }

  /** The same with those of the issues that both councils have. */
  CouncilLikeness sharing(List<FinishedRun.Shared> all) {
    return new CouncilLikeness(
        council,
        other,
        themes,
        meetings,
        otherMeetings,
        points,
        low,
        high,
        all.stream().filter(s -> s.councils().containsAll(List.of(council, other))).toList());
  }
}
