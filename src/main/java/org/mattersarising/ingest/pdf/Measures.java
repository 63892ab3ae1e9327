package org.mattersarising.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What is usual in a document.
 *
 * @param size of its print in points
 * @param gapFrom the distance of two baselines, in sizes of the print, that parts paragraphs
 * @param right where its longest full-width lines end, in points
 * @param words how it writes words that a line end cut
 */
record Measures(float size, float gapFrom, float right, LineEnds words) {

  static Measures of(List<Column> columns, float size) {
    List<Float> continued = new ArrayList<>();
    List<Float> all = new ArrayList<>();
    List<Float> rights = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (Column column : columns) {
      for (int i = 0; i < column.lines().size(); i++) {
        Line line = column.lines().get(i);
        lines.add(line);
        if (column.whole()) {
          rights.add(line.x1());
        }
        if (i > 0) {
          Line above = column.lines().get(i - 1);
          float gap = (line.y() - above.y()) / Math.max(line.size(), above.size());
          if (gap > 0.8f && gap < 3.5f) {
            all.add(gap);
            if (Character.isLowerCase(line.text().codePointAt(0)) && !above.text().endsWith(".")) {
              continued.add(gap);
            }
          }
        }
      }
    }
    all.sort(null);
    continued.sort(null);
    rights.sort(null);
    float leading;
    if (continued.size() >= 3) {
      leading = continued.get(continued.size() / 2);
    } else {
      leading = all.isEmpty() ? 1.2f : Math.min(all.get(all.size() / 4), 2.4f);
    }
    float right = rights.isEmpty() ? 0 : rights.get(rights.size() - 1 - rights.size() / 25);
    return new Measures(size, leading * 1.22f + 0.04f, right, LineEnds.of(lines));
  }
}
