package org.mattersarising.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/** Writes a row of a table. Stateless. */
final class TableText {

  private TableText() {}

  static List<String> row(List<List<Line>> cells, Measures measures) {
    List<String> parts = new ArrayList<>();
    for (List<Line> cell : cells) {
      ParagraphMaker maker = new ParagraphMaker(measures);
      maker.add(cell, 0);
      StringBuilder text = new StringBuilder();
      for (Paragraph p : maker.take()) {
        text.append(text.isEmpty() ? "" : " ").append(p.text());
      }
      parts.add(text.toString());
    }
    return List.of(String.join(" | ", parts));
  }
}
