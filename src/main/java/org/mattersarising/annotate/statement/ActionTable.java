package org.mattersarising.annotate.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The row of a table of actions in which a task stands: columns between bars or tabs, named by the
 * first row. Owner and day are read from the columns that say so.
 *
 * @param owner as printed; empty where no column names one
 * @param tasks whether the headings say that the rows are tasks ("Action", "By whom")
 */
record ActionTable(String owner, @Nullable LocalDate due, boolean tasks) {

  private static final List<String> OWNERS =
      List.of(
          "assigned",
          "assignee",
          "by",
          "owner",
          "owners",
          "leads",
          "allocated",
          "who",
          "whom",
          "lead",
          "responsible",
          "officer",
          "responsibility");
  private static final List<String> TASKS = List.of("action", "actions", "task", "whom");
  private static final List<String> DAYS =
      List.of("due", "date", "when", "deadline", "target", "timescale", "timeframe", "completion");
  private static final List<String> DONE =
      List.of("complete", "completed", "report", "finish", "finished", "done", "required");

  /** The row around an offset; null where no table with such columns stands there. */
  static @Nullable ActionTable at(String text, int offset, DueDates days) {
    TableLines line = TableLines.at(text, offset);
    if (line == null || line.heads().equals(line.cells())) {
      return null;
    }
    List<String> cells = line.cells();
    List<String> heads = line.heads();
    boolean what = heads.stream().anyMatch(head -> says(head, List.of("what")));
    boolean tasks =
        heads.stream().anyMatch(head -> says(head, TASKS))
            || what && heads.stream().anyMatch(head -> says(head, List.of("who")));
    int column = line.column();
    String owner = "";
    LocalDate due = null;
    for (int i = 0; i < Math.min(heads.size(), cells.size()); i++) {
      String cell = cells.get(i);
      if (isDay(heads.get(i))) {
        Words words = Words.of(cell, 0, cell.length());
        due = days.inCell(words);
      } else if (owner.isEmpty() && says(heads.get(i), OWNERS)) {
        owner = cell.length() > 1 && !cell.equals("--") ? cell : "";
      }
    }
    boolean named = column < heads.size() && isOther(heads.get(column));
    // A table without heads but for the owners' lays out the minutes: not all of a cell is a task.
    boolean layout = column < heads.size() && heads.get(column).isEmpty();
    return named || owner.isEmpty() && due == null
        ? null
        : new ActionTable(owner, due, tasks && !layout);
  }

  /** "Due", "Target date", "Complete by". */
  private static boolean isDay(String head) {
    return says(head, DAYS) || says(head, DONE) && says(head, List.of("by"));
  }

  /** Whether a column holds something else than the task. */
  private static boolean isOther(String head) {
    return isDay(head)
        || says(head, OWNERS)
        || says(head, List.of("item", "ref", "minute", "no", "status", "update", "comment"))
            && !says(head, List.of("action"));
  }

  private static boolean says(String head, List<String> names) {
    String plain = PlainWords.of(head.toLowerCase(Locale.ROOT));
    for (String word : plain.split(" ", -1)) {
      if (names.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
