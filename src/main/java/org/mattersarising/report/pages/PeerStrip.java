package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Comparison;
import org.mattersarising.model.Council;
import org.mattersarising.model.PeerGroup;
import org.mattersarising.model.ThemeCouncil;
import org.mattersarising.model.ThemeSummary;

/**
 * A few themes in this council's meetings beside its peers', like with like: a table with a mark on
 * the same scale from nought to ten in each row.
 *
 * @param group the peers that were compared in some row, in words, with their names
 * @param leftOut those with which nothing could be compared, in a sentence; empty without any
 * @param uneven whether a row rests on fewer than are named
 * @param rows by label
 * @param medians whether a row has a median of the peers
 */
record PeerStrip(String group, String leftOut, boolean uneven, List<Row> rows, boolean medians) {

  /** The widest number of themes that a strip shows. */
  static final int MOST = 6;

  /** Of its rows on paper, so that issues have room, too; a screen shows all. */
  private static final int MOST_ON_PAPER = 3;

  /** Lines that its heading, its caption and its note take. */
  private static final int AROUND = 18;

  /** The middle of two is no more than their mean. */
  private static final int FEWEST_FOR_MEDIAN = 3;

  private static final int NAMES = 8;

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
   * @param median "median of 4 councils: 2.5 in 10"; empty where too few peers have a rate
   * @param onPaper whether two sheets have room for it
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
      String median,
      boolean onPaper,
      int x,
      int peersX) {}

  /**
   * The themes that most of the council's meetings raise, of those that could be compared.
   *
   * @param themes the council's, those that matter most first
   * @return null where fewer than five of its meetings could be compared with anybody's
   */
  static @Nullable PeerStrip of(
      Corpus corpus, Council council, List<ThemeSummary> themes, Paper paper) {
    Map<ThemeSummary, ThemeCouncil> cells = new LinkedHashMap<>();
    for (ThemeSummary theme : themes) {
      Optional<ThemeCouncil> cell =
          corpus.figures().cell(theme.theme().id(), council.id()).filter(PeerStrip::compared);
      if (cell.isPresent() && cells.size() < MOST) {
        cells.put(theme, cell.orElseThrow());
      }
    }
    if (cells.isEmpty()) {
      return null;
    }
    PeerGroup group =
        PeerGroup.of(
            cells.values().iterator().next().peerGroup(), council, corpus.names().sorted());
    List<String> all = peers(corpus, council, group);
    List<String> peers = compared(all, cells.values());
    List<String> others = all.stream().filter(p -> !peers.contains(p)).toList();
    // A strip of few themes is better on paper than none.
    int printed = Math.min(MOST_ON_PAPER, cells.size());
    while (printed > 0 && !paper.takes(2 * printed + AROUND)) {
      printed--;
    }
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<ThemeSummary, ThemeCouncil> cell : cells.entrySet()) {
      String median = median(corpus, cell.getKey().theme().id(), peers);
      rows.add(row(cell.getKey(), cell.getValue(), median, rows.size() < printed));
    }
    rows.sort(Comparator.comparing(Row::label).thenComparing(Row::themeId));
    return new PeerStrip(
        group.reason()
            + (others.isEmpty() ? "" : " with meetings alike")
            + (peers.isEmpty() ? "" : ": " + names(corpus, peers)),
        others.isEmpty()
            ? ""
            : "Too few meetings of "
                + names(corpus, others)
                + " were alike in type of committee and time.",
        cells.values().stream().anyMatch(c -> c.comparison().peers() < peers.size()),
        List.copyOf(rows),
        rows.stream().anyMatch(r -> !r.median().isEmpty()));
  }

  /** Whether two sheets have room for some of it. */
  boolean onPaper() {
    return rows.stream().anyMatch(Row::onPaper);
  }

  private static boolean compared(ThemeCouncil cell) {
    return cell.ratePeers() != null
        && cell.comparison().meetings() >= ThemeFigures.COMPARABLE_FLOOR;
  }

  private static Row row(ThemeSummary theme, ThemeCouncil cell, String median, boolean onPaper) {
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
        median,
        onPaper,
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

  /** Of those of the named peers with five comparable meetings each, whatever their committees. */
  private static String median(Corpus corpus, String themeId, List<String> peers) {
    List<Double> rates =
        peers.stream()
            .flatMap(p -> corpus.figures().cell(themeId, p).stream())
            .filter(c -> c.meetingsRead() >= ThemeFigures.COMPARABLE_FLOOR)
            .flatMap(c -> Stream.ofNullable(c.rate()))
            .sorted()
            .toList();
    int n = rates.size();
    if (n < FEWEST_FOR_MEDIAN) {
      return "";
    }
    double middle = (rates.get((n - 1) / 2) + rates.get(n / 2)) / 2;
    return "median of " + Words.count(n, "council") + ": " + Words.decimal(middle * 10) + " in 10";
  }

  /** The ids of the councils of a group whose comparable meetings were read, by name. */
  private static List<String> peers(Corpus corpus, Council own, PeerGroup group) {
    List<String> read =
        corpus.names().sorted().stream()
            .map(Council::id)
            .filter(c -> corpus.figures().comparable(c) > 0)
            .toList();
    Set<String> peers = new HashSet<>(group.among(read, own.id()));
    return read.stream().filter(peers::contains).toList();
  }

  /** Those of them that some row rests on; all where they are too many for a row to name them. */
  private static List<String> compared(List<String> all, Collection<ThemeCouncil> cells) {
    Set<String> named = new HashSet<>();
    for (ThemeCouncil cell : cells) {
      Comparison c = cell.comparison();
      named.addAll(c.named().isEmpty() ? all : c.named());
    }
    return all.stream().filter(named::contains).toList();
  }

  private static String names(Corpus corpus, List<String> councils) {
    return Words.list(councils.stream().map(corpus::councilName).toList(), NAMES);
  }
}
