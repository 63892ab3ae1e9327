package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Council;
import org.mattersarising.model.ThemeCouncilPeriod;

/**
 * A theme over time, a small drawing for each council: a column for each quarter, as high as
 * comparable meetings were read, filled as far as they mention the theme. All have the same scales.
 *
 * @param quarters in words, without gaps, in order
 * @param most the highest number of meetings of any council in a quarter: the scale's end
 * @param lines by council's name
 * @param more how many further councils the tables list
 */
record Quarters(List<String> quarters, int most, List<Line> lines, int more) {

  /** One quarter or two show no course. */
  private static final int FEWEST = 3;

  /** More would not fit the narrowest screen; the last are shown. */
  private static final int MOST = 24;

  private static final int COUNCILS = 12;
  private static final int STEP = 11;
  private static final int HEIGHT = 40;

  /**
   * A council.
   *
   * @param title what the drawing shows, in a sentence
   * @param cells one a quarter
   */
  record Line(String councilId, String name, String title, List<Cell> cells) {}

  /**
   * A quarter.
   *
   * @param text "2 of 3"; "[x]" where no comparable meeting was read
   * @param x left edge of the column
   * @param read height of the outline, in units of the drawing; 0 where nothing was read
   * @param with height of what is filled
   */
  record Cell(String text, int x, int read, int with) {}

  /** Null where no council has five comparable meetings in three quarters. */
  static @Nullable Quarters of(Corpus corpus, String themeId) {
    Map<String, Map<String, ThemeCouncilPeriod>> rows = new HashMap<>();
    for (ThemeCouncilPeriod row : corpus.figures().periods(themeId)) {
      if (row.meetingsRead() > 0) {
        rows.computeIfAbsent(row.councilId(), k -> new HashMap<>()).put(row.period(), row);
      }
    }
    List<Council> drawn = corpus.names().sorted().stream().filter(c -> tells(rows, c)).toList();
    TreeSet<String> seen = new TreeSet<>();
    drawn.forEach(c -> seen.addAll(rows.getOrDefault(c.id(), Map.of()).keySet()));
    if (drawn.isEmpty()) {
      return null;
    }
    List<String> quarters = between(seen.first(), seen.last());
    quarters = quarters.subList(Math.max(0, quarters.size() - MOST), quarters.size());
    int most = 1;
    for (Council council : drawn) {
      for (String quarter : quarters) {
        most = Math.max(most, read(rows, council, quarter));
      }
    }
    List<Line> lines = new ArrayList<>();
    for (Council council : drawn.subList(0, Math.min(COUNCILS, drawn.size()))) {
      lines.add(line(corpus, council, rows.getOrDefault(council.id(), Map.of()), quarters, most));
    }
    return new Quarters(
        quarters.stream().map(Words::quarter).toList(),
        most,
        List.copyOf(lines),
        drawn.size() - lines.size());
  }

  private static boolean tells(Map<String, Map<String, ThemeCouncilPeriod>> rows, Council council) {
    Map<String, ThemeCouncilPeriod> own = rows.getOrDefault(council.id(), Map.of());
    return own.size() >= FEWEST
        && own.values().stream().mapToInt(ThemeCouncilPeriod::meetingsRead).sum()
            >= ThemeFigures.COMPARABLE_FLOOR;
  }

  private static int read(
      Map<String, Map<String, ThemeCouncilPeriod>> rows, Council council, String quarter) {
    ThemeCouncilPeriod row = rows.getOrDefault(council.id(), Map.of()).get(quarter);
    return row == null ? 0 : row.meetingsRead();
  }

  private static Line line(
      Corpus corpus,
      Council council,
      Map<String, ThemeCouncilPeriod> own,
      List<String> quarters,
      int most) {
    List<Cell> cells = new ArrayList<>();
    int with = 0;
    int read = 0;
    for (String quarter : quarters) {
      ThemeCouncilPeriod row = own.get(quarter);
      int x = cells.size() * STEP + 1;
      if (row == null) {
        cells.add(new Cell("[x]", x, 0, 0));
        continue;
      }
      with += row.meetingsWithTheme();
      read += row.meetingsRead();
      cells.add(
          new Cell(
              row.meetingsWithTheme() + " of " + row.meetingsRead(),
              x,
              height(row.meetingsRead(), most),
              height(row.meetingsWithTheme(), most)));
    }
    return new Line(
        Slugs.checked(council.id()),
        corpus.councilName(council.id()),
        "Mentioned at " + with + " of " + Words.count(read, "comparable meeting"),
        List.copyOf(cells));
  }

  private static int height(int meetings, int most) {
    return meetings * unit(most);
  }

  /** Squares as long as they fit. */
  private static int unit(int most) {
    return Math.max(1, Math.min(STEP - 3, HEIGHT / most));
  }

  /** All quarters from one to another, both included. */
  static List<String> between(String first, String last) {
    List<String> all = new ArrayList<>();
    for (String quarter = first;
        quarter.compareTo(last) <= 0 && all.size() < 4000;
        quarter = next(quarter)) {
      all.add(quarter);
    }
    return all;
  }

  private static String next(String quarter) {
    int year = Integer.parseInt(quarter.substring(0, 4));
    int part = quarter.charAt(6) - '0';
    return part < 4 ? quarter.substring(0, 6) + (part + 1) : (year + 1) + "-Q1";
  }

  int width() {
    return quarters.size() * STEP + 1;
  }

  /** Of a column without its gap. */
  int column() {
    return STEP - 3;
  }

  int height() {
    return most * unit(most) + 2;
  }
}
