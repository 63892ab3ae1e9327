package org.mattersarising.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Decides how the rows of a table are read. Stateless. */
final class TableText {

  private static final Pattern ACTION_HEAD =
      Pattern.compile(
          "(?i)(?:actions?(?: (?:by|for|owners?|points?|required|agreed))?|by whom|who|owners?|lead(?: officer)?"
              + "|responsib(?:le|ility)(?: officer| person)?|initials)\\s?:?");
  private static final Pattern OTHER_HEAD =
      Pattern.compile(
          "(?i)(?:(?:agenda |minute )?items?(?: no\\.?| number)?|no\\.?|number|#|ref\\.?(?:erence)?|minutes?(?: no\\.?| ref\\.?)?"
              + "|discussion(?: (?:and|&) actions?)?|description|details?|notes?|summary|subject|topic|agenda|points?|decisions?|matter"
              + "|key points?(?: discussed)?|issues?|(?:by )?when|date|deadline|due(?: date| by)?|timescale|time|status|update)\\s?:?");

  private static final Pattern ITEM_NUMBER =
      Pattern.compile("(?:[A-Z]{1,6}[/ .-]?)?\\d{1,4}(?:/\\d{1,4}){0,2}[a-z]?\\.?");

  /** A cell that is longer, of several lines, is running text. */
  private static final int RUNNING = 160;

  private TableText() {}

  /** Whether a row only says what its columns hold. */
  static boolean heads(List<String> cells) {
    long filled = cells.stream().filter(c -> !c.isEmpty()).count();
    return filled > 1
        && cells.stream()
            .allMatch(c ->
                c.isEmpty() || ACTION_HEAD.matcher(c).matches() || OTHER_HEAD.matcher(c).matches());
  }

  static boolean actionHead(String head) {
    return ACTION_HEAD.matcher(head).matches();
  }

  /** The column that holds running text; -1 where the table is a list of short entries. */
  static int running(Grid grid, LineEnds words) {
    int width = grid.rows().getFirst().size();
    int column = -1;
    long most = 0;
    boolean running = false;
    for (int c = 0; c < width; c++) {
      long length = 0;
      for (List<List<Line>> row : grid.rows()) {
        int cell = Grid.flat(row.get(c), words).length();
        length += cell;
        running |= cell > RUNNING && row.get(c).size() > 2;
      }
      if (length > most) {
        most = length;
        column = c;
      }
    }
    return running ? column : -1;
  }

  /** The columns right of the running text in which nothing stands but numbers of items. */
  static List<Integer> numbers(Grid grid, int running) {
    List<Integer> columns = new ArrayList<>();
    for (int c = running + 1; c < grid.rows().getFirst().size(); c++) {
      int column = c;
      List<String> lines =
          grid.rows().stream()
              .flatMap(row -> row.get(column).stream())
              .map(Line::text)
              .filter(line -> !OTHER_HEAD.matcher(line).matches())
              .toList();
      if (!lines.isEmpty() && lines.stream().allMatch(l -> ITEM_NUMBER.matcher(l).matches())) {
        columns.add(c);
      }
    }
    return columns;
  }

  /** What stands for an action's owner beside a paragraph. */
  static String action(String cell) {
    return cell.toLowerCase(Locale.ROOT).startsWith("action") ? cell : "Action: " + cell;
  }
}
