package org.mattersarising.compare;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mattersarising.model.Council;
import org.mattersarising.model.CouncilLikeness;
import org.mattersarising.model.PeerGroup;
import org.mattersarising.model.StyleCaveat;
import org.mattersarising.model.TellingWord;
import org.mattersarising.model.ThemeCouncil;

/**
 * One council beside its peers.
 *
 * @param read its comparable meetings
 * @param others its meetings that are not comparable
 * @param group whom it is compared with, and why
 * @param peers ids of those of the group with comparable meetings
 * @param style how its minutes are written
 * @param styleCaveat what of that could explain a difference
 * @param rows of theme_council.csv, computed with these peers
 * @param alike those other councils whose themes differ least, by name
 * @param words that mark how it talks about a theme
 * @param passages the statements behind the words, by id
 * @param shared issues that other councils' minutes have, too
 */
record CouncilComparison(
    Council council,
    int read,
    int others,
    PeerGroup group,
    List<String> peers,
    MinuteStyle style,
    StyleCaveat styleCaveat,
    List<ThemeCouncil> rows,
    List<CouncilLikeness> alike,
    List<TellingWord> words,
    Map<String, FinishedRun.Said> passages,
    List<FinishedRun.Shared> shared) {

  /** From this false discovery rate on, a difference counts as found. */
  static final double FOUND = 0.05;

  private static final int SHOWN = 2;

  CouncilComparison {
    peers = List.copyOf(peers);
    rows = List.copyOf(rows);
    alike = List.copyOf(alike);
    words = List.copyOf(words);
    passages = Map.copyOf(passages);
    shared = List.copyOf(shared);
  }

  /** Issues that this council and another both have. */
  List<FinishedRun.Shared> sharedWith(String other) {
    return shared.stream().filter(s -> s.councils().contains(other)).toList();
  }

  /** The first statements that have a word, of different meetings. */
  List<FinishedRun.Said> passages(TellingWord word) {
    return word.passages().stream()
        .limit(SHOWN)
        .map(passages::get)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Themes that became a problem at more meetings, or at fewer. */
  List<ThemeCouncil> changed() {
    return rows.stream().filter(r -> r.change() != null && r.change().found()).toList();
  }

  /** Themes that are unusual here: mentioned more often than among the peers, or less often. */
  List<ThemeCouncil> unusual(boolean more) {
    return rows.stream().filter(r -> isUnusual(r) && logRatio(r) > 0 == more).toList();
  }

  static boolean isUnusual(ThemeCouncil row) {
    Double q = row.qValue();
    return q != null && q <= FOUND && row.logRatio() != null;
  }

  private static double logRatio(ThemeCouncil row) {
    Double ratio = row.logRatio();
    return ratio == null ? 0 : ratio;
  }

  /** How its minutes are written where that could explain this very difference; else empty. */
  String styleCaveat(ThemeCouncil row) {
    return styleCaveat.explains(row.logRatio()) ? styleCaveat.text() : "";
  }

  /** Rows of all committee types together. */
  List<ThemeCouncil> allTypes() {
    return rows.stream().filter(r -> r.committeeType() == null).toList();
  }
}
