package org.mattersarising.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.mattersarising.ingest.format.TextBuilder;
import org.mattersarising.model.DocumentText;

/** Writes the blocks of all pages into one text. For one thread. */
final class Composer {

  private final TextBuilder out = new TextBuilder();
  private final Measures measures;
  private final ParagraphMaker prose;
  private List<String> heads = List.of();

  /** The columns right of the text that hold the items' numbers. */
  private List<Integer> numbers = List.of();

  private int page;

  Composer(Measures measures) {
    this.measures = measures;
    this.prose = new ParagraphMaker(measures);
  }

  /** The text; {@code blocks} counts pages without anything on them, too. */
  DocumentText compose(List<List<Block>> blocks, List<String> furniture) {
    furniture.forEach(out::furniture);
    for (List<Block> onPage : blocks) {
      for (Block block : onPage) {
        switch (block) {
          case Column column -> prose.add(column.lines(), right(column));
          case Grid grid -> table(grid);
        }
      }
    }
    write(prose.take());
    reach(blocks.size());
    return out.build();
  }

  private float right(Column column) {
    if (column.list()) {
      // No line reaches so far, so none goes on with the one before it but by its words.
      return Float.MAX_VALUE;
    }
    if (column.whole()) {
      return measures.right();
    }
    float right = 0;
    for (Line line : column.lines()) {
      right = Math.max(right, line.x1());
    }
    return right;
  }

  private void write(List<Paragraph> paragraphs) {
    paragraphs.forEach(this::write);
  }

  private void write(Paragraph p) {
    if (p.gap()) {
      out.gap();
    }
    reach(p.lines().getFirst().page());
    int start = out.length();
    for (int i = 1; i < p.lines().size(); i++) {
      for (; page < p.lines().get(i).page(); page++) {
        out.page(start + p.starts().get(i));
      }
    }
    if (p.heading()) {
      out.heading(p.text());
    } else {
      out.line(p.text());
    }
  }

  private void reach(int to) {
    for (; page < to; page++) {
      out.page();
    }
  }

  private void table(Grid grid) {
    int running = TableText.running(grid, measures.words());
    numbers = running < 0 ? List.of() : TableText.numbers(grid, running);
    boolean listed = false;
    for (int i = 0; i < grid.rows().size(); i++) {
      List<List<Line>> row = grid.rows().get(i);
      List<String> cells = row.stream().map(c -> Grid.flat(c, measures.words())).toList();
      int on = row.stream().flatMap(List::stream).mapToInt(Line::page).max().orElse(page);
      if (running >= 0 && i == 0 && TableText.heads(cells)) {
        if (!cells.equals(heads)) {
          heads = cells;
          out.furniture("heads of a table: " + String.join(" | ", cells));
        }
      } else if (running >= 0) {
        minutes(row, cells, running, grid.right(running), i == 0);
      } else {
        write(prose.take());
        if (!listed) {
          out.gap();
        }
        listed = true;
        reach(on);
        out.line(bars(cells));
      }
    }
    if (listed) {
      out.gap();
    }
  }

  private static String bars(List<String> cells) {
    List<String> plain = cells.stream().map(c -> c.replace('|', '/')).toList();
    long filled = plain.stream().filter(c -> !c.isEmpty()).count();
    return filled == 1 ? String.join("", plain) : String.join(" | ", plain);
  }

  /**
   * A row of minutes set in columns: what stands left of the text goes before its first words, what
   * stands right of it behind the paragraph beside which it begins.
   */
  private void minutes(
      List<List<Line>> row, List<String> cells, int main, float right, boolean first) {
    List<Line> lines = new ArrayList<>(row.get(main));
    List<Line> before = new ArrayList<>();
    for (int c = 0; c < main; c++) {
      before.addAll(row.get(c));
    }
    numbers.forEach(c -> number(lines, row.get(c)));
    boolean goesOn =
        first && before.isEmpty() && !lines.isEmpty() && lines.getFirst().page() > page;
    if (!goesOn) {
      write(prose.take());
    }
    if (!before.isEmpty()) {
      Line label = before.getFirst();
      for (int i = 1; i < before.size(); i++) {
        label = label.with(before.get(i));
      }
      boolean heading = !lines.isEmpty() && label.bold() && !lines.getFirst().bold();
      if (lines.isEmpty() || heading && !Markers.alone(label.text())) {
        prose.add(List.of(label), 0);
        prose.close();
      } else {
        lines.set(0, label.with(lines.getFirst()));
      }
    }
    prose.add(lines, right);
    boolean beside = false;
    for (int c = main + 1; c < row.size(); c++) {
      beside |= !row.get(c).isEmpty() && !numbers.contains(c);
    }
    if (beside) {
      beside(prose.take(), row, cells, main);
    }
  }

  /** Sets the numbers of a column on the right before the titles that they stand beside. */
  private static void number(List<Line> lines, List<Line> numbers) {
    for (Line number : numbers) {
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        if (line.page() == number.page()
            && Math.abs(line.y() - number.y()) < 0.6f * line.size()
            && Character.isDigit(number.text().codePointBefore(number.text().length()))) {
          lines.set(i, line.withText(number.text() + ' ' + line.text()));
        }
      }
    }
  }

  private void beside(
      List<Paragraph> paragraphs, List<List<Line>> row, List<String> cells, int main) {
    List<Line> notes = new ArrayList<>();
    for (int c = main + 1; c < row.size(); c++) {
      if (!numbers.contains(c)) {
        notes.addAll(notes(row.get(c), c < heads.size() ? heads.get(c) : ""));
      }
    }
    int next = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph p = paragraphs.get(i);
      write(p);
      float end = p.lines().getLast().y() + 2;
      boolean last = i == paragraphs.size() - 1;
      while (next < notes.size() && (last || notes.get(next).y() <= end)) {
        reach(notes.get(next).page());
        out.line(notes.get(next++).text());
      }
    }
    for (; next < notes.size(); next++) {
      out.line(notes.get(next).text());
    }
  }

  /** The entries of a side column: lines that stand close are one. */
  private List<Line> notes(List<Line> cell, String head) {
    List<Line> notes = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (Line line : cell) {
      if (!open.isEmpty() && line.y() - open.getLast().y() > 1.5f * line.size()) {
        notes.add(note(open, head));
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      notes.add(note(open, head));
    }
    return notes;
  }

  private Line note(List<Line> lines, String head) {
    String text = Grid.flat(lines, measures.words());
    boolean action = head.isEmpty() || TableText.actionHead(head);
    return lines.getFirst().withText(action ? TableText.action(text) : text);
  }
}
