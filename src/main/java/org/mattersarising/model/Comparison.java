package org.mattersarising.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The comparable meetings behind a ratio to peers: alike in committee type and time, which may
 * leave out some of those behind the rate.
 *
 * @param withTheme of the council's compared meetings, those that have the theme
 * @param meetings the council's compared meetings; 0 where nothing could be compared
 * @param peersWithTheme of the peers' compared meetings, those that have the theme
 * @param peerMeetings the peers' compared meetings
 * @param peers how many councils these are of
 * @param from the first day compared; null where nothing was
 * @param to the last day compared
 * @param pValue of the exact test that meetings were shuffled between the council and its peers;
 *     null where nothing was compared
 * @param note why nothing was compared, or what was left out; empty where there is nothing to say
 * @param named the ids of these councils, in order; empty where they are more than {@link
 *     #MOST_NAMED}, since each council has a comparison with each theme
 */
public record Comparison(
    int withTheme,
    int meetings,
    int peersWithTheme,
    int peerMeetings,
    int peers,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Double pValue,
    String note,
    List<String> named) {

  /** Of more councils nobody reads the names. */
  public static final int MOST_NAMED = 30;

  /** Nothing was compared, and nothing is to be said about that. */
  public static final Comparison NONE = none("");

  public Comparison {
    named = named.size() > MOST_NAMED ? List.of() : List.copyOf(named);
    if (withTheme > meetings || peersWithTheme > peerMeetings) {
      throw new IllegalArgumentException("numerators stay below denominators");
    }
  }

  /** Nothing was compared, for a reason. */
  public static Comparison none(String reason) {
    return new Comparison(0, 0, 0, 0, 0, null, null, null, reason, List.of());
  }
}
