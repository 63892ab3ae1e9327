package org.mattersarising.ingest.office;

import java.util.ArrayList;
import java.util.List;

/** All words of some blocks in one line: for notes, running heads and feet. */
final class Words {

  private Words() {}

  static String of(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    collect(blocks, lines);
    return String.join(" ", lines).replaceAll("\\s++", " ").strip();
  }

  private static void collect(List<Block> blocks, List<String> lines) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph paragraph -> {
          if (!paragraph.blank()) {
            lines.add(paragraph.line());
          }
        }
        case Block.Grid grid ->
            grid.rows().forEach(row -> row.forEach(cell -> collect(cell.blocks(), lines)));
      }
    }
  }
}
