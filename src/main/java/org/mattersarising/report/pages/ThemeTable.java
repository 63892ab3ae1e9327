package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Council;
import org.mattersarising.model.StyleCaveat;
import org.mattersarising.model.ThemeCouncil;
import org.mattersarising.model.ThemeSummary;

/**
 * Themes by the council that they are about, each number with its denominator.
 *
 * @param columns councils by name
 * @param rows themes, those seen in most meetings first
 * @param rated how many cells have a rate with its range, so that the legend explains them
 * @param others whether any cell is of committees that the theme does not cover
 * @param styles how minutes of those councils are written whose rates that could explain
 */
record ThemeTable(
    List<Column> columns, List<Row> rows, int rated, boolean others, List<Style> styles) {

  private static final int STYLES = 6;

  /** How a council's minutes are written, which could explain a difference. */
  record Style(String councilId, String name, String text) {}

  /** A subject council, with what was read of its own. */
  record Column(String councilId, String name, String read) {}

  /** A theme. */
  record Row(String themeId, String label, List<Cell> cells) {}

  /**
   * A theme in a council.
   *
   * @param text "3 of 7", "[x]", "seen in 1"
   * @param notes further lines
   * @param heat 0 to 4 for rates; -1 where no rate is allowed
   */
  record Cell(String text, List<String> notes, int heat) {

    private static final Cell NOT_READ = new Cell("[x]", List.of(), -1);
    private static final Cell NOT_COVERED = new Cell("[other]", List.of(), -1);
  }

  static ThemeTable of(Corpus corpus, List<Council> councils, List<ThemeSummary> themes) {
    List<Column> columns = new ArrayList<>();
    for (Council council : councils) {
      int n = corpus.figures().comparable(council.id());
      columns.add(
          new Column(
              Slugs.checked(council.id()),
              corpus.councilName(council.id()),
              Words.count(n, "comparable meeting")));
    }
    List<Row> rows = new ArrayList<>();
    for (ThemeSummary theme : themes) {
      String id = Slugs.checked(theme.theme().id());
      List<Cell> cells = councils.stream().map(c -> cell(corpus, id, c.id())).toList();
      rows.add(new Row(id, theme.theme().label(), cells));
    }
    int rated =
        (int) rows.stream().flatMap(r -> r.cells().stream()).filter(c -> c.heat() >= 0).count();
    boolean others =
        rows.stream().flatMap(r -> r.cells().stream()).anyMatch(Cell.NOT_COVERED::equals);
    return new ThemeTable(
        List.copyOf(columns), List.copyOf(rows), rated, others, styles(corpus, columns, rows));
  }

  /** Of councils with rates in a table of several councils, which invites to compare them. */
  private static List<Style> styles(Corpus corpus, List<Column> columns, List<Row> rows) {
    List<Style> styles = new ArrayList<>();
    for (int i = 0; i < columns.size() && columns.size() > 1; i++) {
      int column = i;
      String council = columns.get(i).councilId();
      StyleCaveat caveat =
          corpus.result().contrasts().styleCaveats().getOrDefault(council, StyleCaveat.NONE);
      if (!caveat.text().isEmpty()
          && styles.size() < STYLES
          && rows.stream().anyMatch(r -> r.cells().get(column).heat() >= 0)) {
        styles.add(new Style(council, columns.get(i).name(), caveat.text()));
      }
    }
    return List.copyOf(styles);
  }

  /** The codebooks' themes that some minutes carry, those of most meetings first. */
  static List<ThemeSummary> themesSeen(Corpus corpus) {
    return corpus.result().themes().stream()
        .filter(t -> t.statements() > 0 && !t.discovered())
        .sorted(
            Comparator.comparingInt(ThemeSummary::meetings)
                .reversed()
                .thenComparing(t -> t.theme().label())
                .thenComparing(t -> t.theme().id()))
        .toList();
  }

  private static Cell cell(Corpus corpus, String themeId, String councilId) {
    return corpus
        .figures()
        .cell(themeId, councilId)
        .map(c -> cell(c, corpus.figures().comparable(councilId)))
        .orElseGet(() -> {
          int read = corpus.figures().comparable(councilId);
          return read == 0 ? Cell.NOT_READ : new Cell("0 of " + read, List.of(), -1);
        });
  }

  /** " (1.6 to 7.5)". */
  private static String range(@Nullable Double low, @Nullable Double high) {
    return low == null || high == null
        ? ""
        : " (" + Words.decimal(low * 10) + " to " + Words.decimal(high * 10) + ")";
  }

  private static Cell cell(ThemeCouncil cell, int read) {
    int others = cell.otherMeetingsWithTheme();
    if (cell.meetingsRead() == 0) {
      return others == 0
          ? read == 0 ? Cell.NOT_READ : Cell.NOT_COVERED
          : new Cell("seen in " + Words.number(others), List.of(), -1);
    }
    List<String> notes = new ArrayList<>();
    if (cell.meetingsAsProblem() > 0) {
      notes.add(Words.number(cell.meetingsAsProblem()) + " as a problem");
    }
    Double rate = cell.rate();
    boolean rated = rate != null && cell.meetingsRead() >= ThemeFigures.COMPARABLE_FLOOR;
    int heat = -1;
    if (rate != null && rated) {
      notes.add(Words.decimal(rate * 10) + " in 10" + range(cell.ciLow(), cell.ciHigh()));
      heat = (int) Math.min(4, Math.ceil(rate * 4));
    }
    if (others > 0) {
      notes.add("also seen in " + Words.number(others));
    }
    return new Cell(
        Words.number(cell.meetingsWithTheme()) + " of " + Words.number(cell.meetingsRead()),
        List.copyOf(notes),
        heat);
  }
}
