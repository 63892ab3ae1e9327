package org.mattersarising.ingest.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Decides how a table is read: rows of short cells stay rows; a table that only sets minutes in
 * columns (number, discussion, who acts) becomes the paragraphs that it holds, each row's number
 * before its first words and its action behind its last.
 */
final class TableLayout {

  /** What a table gives, line by line. */
  sealed interface Line {}

  /** Cells with bars between them. */
  record Row(String text) implements Line {}

  /** A paragraph as if no table were around it. */
  record Words(Block.Paragraph paragraph) implements Line {}

  /** What says nothing of its own, such as the heads of columns that are none any more. */
  record Aside(String text) implements Line {}

  /** A cell of several paragraphs that is longer is no cell of a list but running text. */
  private static final int LONG_CELL = 160;

  /** So is one paragraph of this length, unless the columns are those of a list of actions. */
  private static final int LONG_PARAGRAPH = 500;

  private static final int SHORT = 80;

  private static final Pattern NUMBER =
      Pattern.compile("\\(?[A-Z]{0,5}[./-]?\\d{1,4}(?:[./]\\d{1,4}){0,3}[a-z]?[.):]?");
  private static final Pattern ACTION_HEAD =
      Pattern.compile(
          "(?i)(?:actions?(?: (?:by|for|owners?|points?|required|agreed))?|by whom|who|owners?|lead(?: officer)?"
              + "|responsib(?:le|ility)(?: officer| person)?)\\s?:?");
  private static final Pattern OTHER_HEAD =
      Pattern.compile(
          "(?i)(?:(?:agenda )?items?(?: no\\.?)?|no\\.?|number|#|ref\\.?(?:erence)?|minutes?(?: no\\.?)?|minute ref\\.?"
              + "|discussion|description|details?|notes?|summary|subject|topic|agenda|points?|decisions?|matter"
              + "|key points?(?: discussed)?|issues?|(?:by )?when|date|deadline|due(?: date)?|timescale|time|status|update)\\s?:?");
  private static final Pattern SAYS_ACTION = Pattern.compile("(?i)actions?\\b.*");

  private TableLayout() {}

  /** The lines of a table in reading order. */
  static List<Line> of(Block.Grid grid) {
    List<List<Block.Cell>> rows = grid.rows().stream().filter(row -> !empty(row)).toList();
    List<Line> lines = new ArrayList<>();
    if (rows.isEmpty()) {
      return lines;
    }
    List<String> heads = heads(rows.getFirst());
    int tallest = rows.stream().mapToInt(row -> filled(row).size()).max().orElse(0);
    if (tallest < 2) {
      rows.forEach(row -> words(row, lines));
      return lines;
    }
    boolean tasks = heads.stream().anyMatch(head -> ACTION_HEAD.matcher(head).matches());
    boolean running = rows.stream().anyMatch(row -> running(row, tasks));
    for (int i = 0; i < rows.size(); i++) {
      List<Block.Cell> row = rows.get(i);
      if (filled(row).size() == 1 && (running || spans(row))) {
        words(row, lines);
      } else if (!running) {
        lines.add(new Row(bars(row)));
      } else if (i == 0 && !heads.isEmpty()) {
        lines.add(new Aside("heads of a table: " + bars(row)));
      } else {
        minutes(row, heads, lines);
      }
    }
    return lines;
  }

  /** The heads of the columns; none where the first row is no row of heads. */
  private static List<String> heads(List<Block.Cell> first) {
    List<String> heads = first.stream().map(TableLayout::flat).toList();
    boolean known =
        heads.stream()
            .allMatch(head ->
                head.isEmpty()
                    || ACTION_HEAD.matcher(head).matches()
                    || OTHER_HEAD.matcher(head).matches());
    return known && heads.stream().filter(head -> !head.isEmpty()).count() > 1 ? heads : List.of();
  }

  private static boolean running(List<Block.Cell> row, boolean tasks) {
    for (Block.Cell cell : row) {
      List<Block.Paragraph> paragraphs = paragraphs(cell);
      int length = paragraphs.stream().mapToInt(p -> p.line().length()).sum();
      if (paragraphs.size() > 1 && length > LONG_CELL
          || !tasks && length > LONG_PARAGRAPH
          || cell.blocks().stream().anyMatch(Block.Grid.class::isInstance)) {
        return true;
      }
    }
    return false;
  }

  /** A row of minutes set in columns. */
  private static void minutes(List<Block.Cell> row, List<String> heads, List<Line> lines) {
    String number = "";
    List<Line> actions = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Block.Cell cell = row.get(i);
      String flat = flat(cell);
      boolean acts = i > 0 && i < heads.size() && ACTION_HEAD.matcher(heads.get(i)).matches();
      if (flat.isEmpty()) {
        continue;
      }
      if (i == 0 && flat.length() <= SHORT && NUMBER.matcher(flat).matches()) {
        number = flat;
      } else if (acts) {
        actions(cell, actions);
      } else {
        number = running(cell, number, lines);
      }
    }
    if (!number.isEmpty()) {
      lines.add(new Words(new Block.Paragraph("", number, false, false)));
    }
    lines.addAll(actions);
  }

  /** The paragraphs of a cell; a number that waits goes before the first. */
  private static String running(Block.Cell cell, String number, List<Line> lines) {
    String waits = number;
    for (Block block : cell.blocks()) {
      switch (block) {
        case Block.Paragraph paragraph -> {
          if (paragraph.blank()) {
            continue;
          }
          lines.add(
              new Words(
                  waits.isEmpty()
                      ? paragraph
                      : new Block.Paragraph(
                          waits, paragraph.line(), paragraph.heading(), paragraph.bold())));
          waits = "";
        }
        case Block.Grid inner -> lines.addAll(of(inner));
      }
    }
    return waits;
  }

  private static void actions(Block.Cell cell, List<Line> actions) {
    for (Block.Paragraph paragraph : paragraphs(cell)) {
      String line = paragraph.line();
      String words =
          SAYS_ACTION.matcher(line).matches() || NUMBER.matcher(line).matches()
              ? line
              : "Action: " + line;
      actions.add(new Words(new Block.Paragraph("", words, false, false)));
    }
  }

  private static void words(List<Block.Cell> row, List<Line> lines) {
    for (Block.Cell cell : row) {
      running(cell, "", lines);
    }
  }

  /** Whether one cell lies over the whole row: a title, or words that need the space. */
  private static boolean spans(List<Block.Cell> row) {
    return row.getFirst() == filled(row).getFirst()
        && row.stream().skip(1).allMatch(cell -> cell.blocks().isEmpty());
  }

  private static boolean empty(List<Block.Cell> row) {
    return filled(row).isEmpty();
  }

  private static List<Block.Cell> filled(List<Block.Cell> row) {
    return row.stream().filter(cell -> !flat(cell).isEmpty()).toList();
  }

  /** The row in one line; places at its end that hold nothing are cut off. */
  private static String bars(List<Block.Cell> row) {
    List<String> cells = new ArrayList<>(row.stream().map(TableLayout::flat).toList());
    return String.join(" | ", cells.stream().map(c -> c.replace('|', '/')).toList()).strip();
  }

  /** All words of a cell in one line. */
  private static String flat(Block.Cell cell) {
    StringBuilder all = new StringBuilder();
    for (Block.Paragraph paragraph : paragraphs(cell)) {
      if (!all.isEmpty()) {
        char last = all.charAt(all.length() - 1);
        all.append(Character.isLetterOrDigit(last) || last == ')' ? ", " : " ");
      }
      all.append(paragraph.line());
    }
    return all.toString();
  }

  /** The paragraphs of a cell that say something, those of tables within it included. */
  private static List<Block.Paragraph> paragraphs(Block.Cell cell) {
    List<Block.Paragraph> all = new ArrayList<>();
    for (Block block : cell.blocks()) {
      switch (block) {
        case Block.Paragraph paragraph -> {
          // A column of numbers that Word counts has cells with nothing typed in them.
          boolean counted =
              cell.blocks().size() == 1 && NUMBER.matcher(paragraph.number()).matches();
          if (!paragraph.blank() || counted) {
            all.add(paragraph);
          }
        }
        case Block.Grid grid ->
            grid.rows().forEach(row -> row.forEach(inner -> all.addAll(paragraphs(inner))));
      }
    }
    return all;
  }
}
