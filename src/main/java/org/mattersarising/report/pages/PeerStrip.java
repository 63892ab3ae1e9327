package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Comparison;
import org.mattersarising.model.ThemeCouncil;
import org.mattersarising.model.ThemeSummary;

/**
 * A few themes in this council's meetings beside its peers', like with like: a table with a mark on
 * the same scale from nought to ten in each row.
 *
 * @param group the peers, in words
 * @param rows by label
 * @param onPaper whether two sheets have room for it
 */
record PeerStrip(String group, List<Row> rows, boolean onPaper) {

  /** The widest number of themes that a strip shows. */
  static final int MOST = 6;

  /** Units of the drawing from nought to ten meetings in ten. */
  private static final int SCALE = 100;

  /** Room for half a sign at both ends. */
  private static final int EDGE = 6;

  /**
   * A theme.
   *
   * @param here "4 of 8"
   * @param rate "5.0 in 10"
   * @param peers "3.2 in 10"
   * @param behind the meetings behind that
   * @param x of this council's sign, in units of the drawing
   * @param peersX of the peers'
   */
  record Row(
      String themeId,
      String label,
      String here,
      String rate,
      String peers,
      String behind,
      int x,
      int peersX) {}

  /**
   * The themes that most of the council's meetings raise, of those that could be compared.
   *
   * @param themes the council's, those that matter most first
   * @return null where fewer than five of its meetings could be compared with anybody's
   */
  static @Nullable PeerStrip of(
      Corpus corpus, String councilId, List<ThemeSummary> themes, Paper paper) {
    List<Row> rows = new ArrayList<>();
    String group = "";
    for (ThemeSummary theme : themes) {
      Optional<ThemeCouncil> cell =
          corpus.figures().cell(theme.theme().id(), councilId).filter(PeerStrip::compared);
      if (cell.isPresent() && rows.size() < MOST) {
        rows.add(row(theme, cell.orElseThrow()));
        group = group(corpus, cell.orElseThrow().peerGroup());
      }
    }
    if (rows.isEmpty()) {
      return null;
    }
    rows.sort(Comparator.comparing(Row::label).thenComparing(Row::themeId));
    return new PeerStrip(group, List.copyOf(rows), paper.takes(2 * rows.size() + 9));
  }

  private static boolean compared(ThemeCouncil cell) {
    return cell.ratePeers() != null
        && cell.comparison().meetings() >= ThemeFigures.COMPARABLE_FLOOR;
  }

  private static Row row(ThemeSummary theme, ThemeCouncil cell) {
    Comparison c = cell.comparison();
    double here = (double) c.withTheme() / c.meetings();
    Double peers = cell.ratePeers();
    double there = peers == null ? 0 : peers;
    return new Row(
        Slugs.checked(theme.theme().id()),
        theme.theme().label(),
        Words.number(c.withTheme()) + " of " + Words.number(c.meetings()),
        Words.decimal(here * 10) + " in 10",
        Words.decimal(there * 10) + " in 10",
        Words.count(c.peerMeetings(), "meeting") + " of " + Words.count(c.peers(), "council"),
        x(here),
        x(there));
  }

  private static int x(double rate) {
    return EDGE + (int) Math.round(Math.clamp(rate, 0, 1) * SCALE);
  }

  int left() {
    return EDGE;
  }

  int right() {
    return EDGE + SCALE;
  }

  int width() {
    return SCALE + 2 * EDGE;
  }

  /** In the words of theme_council.csv's codes; a list of ids where the user named them. */
  private static String group(Corpus corpus, String code) {
    if (code.isEmpty() || code.equals("all_others_supplied")) {
      return "all other councils supplied";
    }
    if (code.equals("statistical_neighbours")) {
      return "the council’s statistical neighbours";
    }
    for (String trait : List.of("type", "region")) {
      String prefix = "same_" + trait + ":";
      if (code.startsWith(prefix)) {
        return "councils of the same "
            + trait
            + " ("
            + code.substring(prefix.length()).replace('_', ' ')
            + ")";
      }
    }
    return Words.list(
        List.of(code.split(";")).stream().map(corpus::councilName).sorted().toList(), 6);
  }
}
