package org.mattersarising.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/** Parts a page into columns and tables, in reading order. Stateless. */
final class PageLayout {

  private PageLayout() {}

  static List<Block> blocks(List<Row> rows, List<Rule> rules) {
    List<RuledTables.Frame> frames = RuledTables.frames(rules);
    List<Block> blocks = new ArrayList<>();
    List<Row> free = new ArrayList<>();
    int next = 0;
    for (RuledTables.Frame frame : frames) {
      List<Row> inside = new ArrayList<>();
      while (next < rows.size()
          && rows.get(next).y() - 0.3f * rows.get(next).size() < frame.bottom()) {
        Row row = rows.get(next++);
        List<Line> in = row.lines().stream().filter(frame::holds).toList();
        List<Line> out = row.lines().stream().filter(l -> !frame.holds(l)).toList();
        if (!in.isEmpty()) {
          inside.add(new Row(in));
        }
        if (!out.isEmpty()) {
          free.add(new Row(out));
        }
      }
      blocks.addAll(Aligned.blocks(free));
      free.clear();
      Grid grid = RuledTables.grid(frame, inside);
      if (grid.rows().isEmpty()) {
        continue;
      }
      if (grid.rows().getFirst().size() < 2) {
        // One column within a frame is a box around text.
        blocks.addAll(Aligned.blocks(inside));
      } else if (CellKinds.names(grid.rows(), "")) {
        Aligned.down(grid.rows(), true, blocks);
      } else {
        blocks.add(grid);
      }
    }
    while (next < rows.size()) {
      free.add(rows.get(next++));
    }
    blocks.addAll(Aligned.blocks(free));
    return blocks;
  }
}
