package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.mattersarising.model.Coverage;

/**
 * What was read of each council in each quarter.
 *
 * @param quarters in words, the last ones, in order and without gaps
 * @param rows by council's name
 * @param earlier whether there are quarters before these
 * @param more how many further councils the table in the data has
 */
record QuartersRead(List<String> quarters, List<Row> rows, boolean earlier, int more) {

  private static final int QUARTERS = 16;
  private static final int COUNCILS = 200;

  /** Behind every name: what is of no known council. */
  private static final String LAST = "\uffff";

  /** A council's cells, one a quarter. */
  record Row(String name, List<Cell> cells) {}

  /**
   * A quarter.
   *
   * @param text how many meetings were found, or [x]
   * @param note how many documents could not be read; otherwise empty
   */
  record Cell(String text, String note) {}

  static QuartersRead of(Corpus corpus) {
    Map<String, int[]> sums = new HashMap<>();
    TreeSet<String> quarters = new TreeSet<>();
    TreeSet<String> councils = new TreeSet<>();
    for (Coverage row : corpus.result().coverage()) {
      if (!row.period().isEmpty()) {
        quarters.add(row.period());
        councils.add(
            (row.councilId().isEmpty() ? LAST : corpus.councilName(row.councilId()))
                + '\0'
                + row.councilId());
        int[] sum = sums.computeIfAbsent(row.councilId() + ' ' + row.period(), k -> new int[2]);
        sum[0] += row.meetingsFound();
        sum[1] += row.documentsNotRead();
      }
    }
    List<String> all =
        quarters.isEmpty() ? List.of() : Quarters.between(quarters.first(), quarters.last());
    List<String> shown = all.subList(Math.max(0, all.size() - QUARTERS), all.size());
    List<Row> rows = new ArrayList<>();
    for (String key : councils) {
      String id = key.substring(key.indexOf('\0') + 1);
      if (rows.size() < COUNCILS) {
        rows.add(
            new Row(
                corpus.councilName(id),
                shown.stream()
                    .map(q -> cell(sums.getOrDefault(id + ' ' + q, new int[2])))
                    .toList()));
      }
    }
    return new QuartersRead(
        shown.stream().map(Words::quarter).toList(),
        List.copyOf(rows),
        all.size() > shown.size(),
        councils.size() - rows.size());
  }

  private static Cell cell(int[] sum) {
    return new Cell(
        sum[0] == 0 ? "[x]" : Words.number(sum[0]),
        sum[1] == 0 ? "" : Words.number(sum[1]) + " not readable");
  }
}
