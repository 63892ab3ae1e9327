package org.mattersarising.structure;

import java.util.ArrayList;
import java.util.List;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.TextSpan;

/** Markdown tables: each cell a paragraph of its own, without the bars. */
final class TableRows {

  private final String text;
  private final Draft draft;
  private List<Boolean> actions = new ArrayList<>();
  private int lastEnd = -1;
  private List<Integer> headers = new ArrayList<>();

  TableRows(String text, Draft draft) {
    this.text = text;
    this.draft = draft;
  }

  /** Takes a line if it is a row of a table. */
  boolean row(TextLine line) {
    String s = line.text();
    boolean row = s.startsWith("|") && s.indexOf('|', 1) > 0;
    if (!row) {
      return false;
    }
    boolean first =
        lastEnd < 0 || line.blankBefore() || !text.substring(lastEnd, line.start()).isBlank();
    lastEnd = line.end();
    if (s.matches("[|:\\s-]+")) {
      headers.forEach(i -> draft.rekind(i, ParagraphKind.LABEL));
      headers = new ArrayList<>();
      return true;
    }
    List<TextSpan> cells = cells(line);
    if (first) {
      actions = new ArrayList<>();
      headers = new ArrayList<>();
      for (TextSpan cell : cells) {
        actions.add(Wording.actionLabel(Titles.clean(cell.in(text))));
      }
    }
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i).in(text).strip();
      boolean action = !first && i < actions.size() && actions.get(i);
      boolean words = cell.codePoints().anyMatch(Character::isLetter);
      ParagraphKind kind =
          first || !words
              ? ParagraphKind.LABEL
              : action ? ParagraphKind.ACTION : ParagraphKind.TEXT;
      int at = draft.add("", cells.get(i), kind, 0, -1);
      if (first && at >= 0) {
        headers.add(at);
      }
    }
    return true;
  }

  private List<TextSpan> cells(TextLine line) {
    List<TextSpan> cells = new ArrayList<>();
    int from = line.start() + 1;
    for (int i = from; i < line.end(); i++) {
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
