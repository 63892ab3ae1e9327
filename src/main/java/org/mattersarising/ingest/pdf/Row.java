package org.mattersarising.ingest.pdf;

import java.util.List;

/**
 * The lines that stand beside each other at one height of a page.
 *
 * @param lines from left to right, at least one
 */
record Row(List<Line> lines) {

  Row {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a row has something on it");
    }
  }

  float y() {
    return lines.getFirst().y();
  }

  float size() {
    return lines.getFirst().size();
  }

  float x0() {
    return lines.getFirst().x0();
  }

  float x1() {
    return lines.getLast().x1();
  }

  int page() {
    return lines.getFirst().page();
  }

  /** All of it as one line, whatever the gaps. */
  Line line() {
    Line all = lines.getFirst();
    for (int i = 1; i < lines.size(); i++) {
      all = all.with(lines.get(i));
    }
    return all;
  }
}
