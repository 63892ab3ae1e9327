package org.mattersarising.ingest.pdf;

import java.util.List;
import org.mattersarising.ingest.format.TextBuilder;
import org.mattersarising.model.DocumentText;

/** Writes the blocks of all pages into one text. For one thread. */
final class Composer {

  private final TextBuilder out = new TextBuilder();
  private final Measures measures;
  private final ParagraphMaker prose;
  private int page;

  Composer(Measures measures) {
    this.measures = measures;
    this.prose = new ParagraphMaker(measures);
  }

  /** The text; {@code pages} counts those without anything on them, too. */
  DocumentText compose(List<List<Block>> blocks, List<String> furniture) {
    for (List<Block> onPage : blocks) {
      for (Block block : onPage) {
        switch (block) {
          case Column column -> {
            float right = right(column);
            prose.add(column.lines(), right);
          }
          case Grid grid -> {
            write(prose.take());
            table(grid);
          }
        }
      }
    }
    write(prose.take());
    reach(blocks.size());
    furniture.forEach(out::furniture);
    return out.build();
  }

  private float right(Column column) {
    float right = column.whole() ? measures.right() : 0;
    if (!column.whole()) {
      for (Line line : column.lines()) {
        right = Math.max(right, line.x1());
      }
    }
    return right;
  }

  private void write(List<Paragraph> paragraphs) {
    for (Paragraph p : paragraphs) {
      if (p.gap()) {
        out.gap();
      }
      write(p);
    }
  }

  private void write(Paragraph p) {
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
    out.gap();
    for (List<List<Line>> row : grid.rows()) {
      for (String line : TableText.row(row, measures)) {
        row.stream().flatMap(List::stream).mapToInt(Line::page).max().ifPresent(this::reach);
        out.line(line);
      }
    }
    out.gap();
  }
}
