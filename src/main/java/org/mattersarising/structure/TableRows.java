package org.mattersarising.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.TextSpan;

/**
 * Markdown tables, and tables of actions of any other format, whose rows have bars between their
 * cells only: each cell a paragraph of its own, without the bars. In a table of actions the tasks
 * are actions; who does them by when, and the number of the minute, are labels behind them.
 */
final class TableRows {

  private static final Pattern OWNER =
      Pattern.compile(
          "(?i)(?:actions? (?:by|for|owner)|owners?|(?:person |officer )?responsible(?: (?:officer|person))?|lead(?: officer)?"
              + "|who|by whom|assigned to|officer|member)");
  private static final Pattern DUE =
      Pattern.compile(
          "(?i)(?:due(?: (?:date|by))?|deadline|(?:by )?when|date(?: due)?|target(?: date)?|time ?scale|timeframe|completion date|status|progress)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:no\\.?|nos\\.?|#|ref(?:erence)?\\.?|item(?: no\\.?)?|minute(?: no\\.?)?|agenda(?: item)?|para(?:graph)?\\.?|meeting)");
  private static final Pattern TASK =
      Pattern.compile("(?i)(?:(?:agreed )?actions?(?: (?:points?|required|agreed))?|tasks?|what)");

  private static final int SENTENCE = 24;

  private static final Pattern RULE = Pattern.compile("[|:\\s-]+");

  private final String text;
  private final Draft draft;
  private List<String> titles = List.of();
  private int task = -1;
  private boolean actions;
  private int lastEnd = -1;
  private List<Integer> headers = new ArrayList<>();

  TableRows(String text, Draft draft) {
    this.text = text;
    this.draft = draft;
  }

  /** Takes a line if it is a row of a table. */
  boolean row(TextLine line) {
    String s = line.text();
    boolean fenced = s.startsWith("|") && s.indexOf('|', 1) > 0;
    if (!fenced && !s.contains(" | ")) {
      return false;
    }
    boolean first =
        lastEnd < 0 || line.blankBefore() || !text.substring(lastEnd, line.start()).isBlank();
    lastEnd = line.end();
    if (!fenced) {
      if (first) {
        columns(cells(line));
      }
      // Rows of other tables say more whole than cell by cell.
      if (!actions) {
        return false;
      }
    }
    if (RULE.matcher(s).matches()) {
      headers.forEach(i -> draft.rekind(i, ParagraphKind.LABEL));
      headers = new ArrayList<>();
      return true;
    }
    List<TextSpan> cells = cells(line);
    if (first) {
      if (fenced) {
        columns(cells);
      }
      headers = new ArrayList<>();
    }
    for (int i = 0; i < cells.size(); i++) {
      int at = draft.add("", cells.get(i), first ? ParagraphKind.LABEL : kind(cells, i), 0, -1);
      if (first && at >= 0) {
        headers.add(at);
      }
    }
    return true;
  }

  private ParagraphKind kind(List<TextSpan> cells, int column) {
    boolean words = cells.get(column).in(text).codePoints().anyMatch(Character::isLetter);
    if (!words) {
      return ParagraphKind.LABEL;
    }
    if (column == task) {
      return ParagraphKind.ACTION;
    }
    boolean unnamed = column < titles.size() && titles.get(column).isEmpty();
    boolean beside = actions && column < titles.size() && beside(titles.get(column));
    if (unnamed && cells.get(column).length() >= SENTENCE) {
      return ParagraphKind.TEXT; // a layout table: the minutes, with owners beside them
    }
    return beside ? ParagraphKind.LABEL : ParagraphKind.TEXT;
  }

  private void columns(List<TextSpan> cells) {
    titles = cells.stream().map(cell -> Titles.clean(cell.in(text))).toList();
    actions = false;
    task = -1;
    for (int i = 0; i < titles.size(); i++) {
      if (task < 0 && TASK.matcher(titles.get(i)).matches()) {
        task = i;
      }
      actions |= titles.get(i).toLowerCase(java.util.Locale.ROOT).startsWith("action");
    }
    boolean owned = titles.stream().anyMatch(t -> OWNER.matcher(t).matches());
    boolean dated = titles.stream().anyMatch(t -> DUE.matcher(t).matches());
    actions |= owned && dated;
    if (!actions) {
      // "What" heads many a table that sets nobody a task.
      task = -1;
      return;
    }
    for (int i = 0; i < titles.size() && task < 0; i++) {
      if (!beside(titles.get(i))) {
        task = i;
      }
    }
  }

  private static boolean beside(String title) {
    return title.isEmpty()
        || OWNER.matcher(title).matches()
        || DUE.matcher(title).matches()
        || NUMBER.matcher(title).matches();
  }

  private List<TextSpan> cells(TextLine line) {
    List<TextSpan> cells = new ArrayList<>();
    int from = line.start() + (text.charAt(line.start()) == '|' ? 1 : 0);
    for (int i = line.start() + 1; i < line.end(); i++) {
      if (text.charAt(i) == '|' && text.charAt(i - 1) != '\\') {
        cells.add(new TextSpan(from, i));
        from = i + 1;
      }
    }
    if (from < line.end()) {
      cells.add(new TextSpan(from, line.end()));
    }
    return cells;
  }
}
