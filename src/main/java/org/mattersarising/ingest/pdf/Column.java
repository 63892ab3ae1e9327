package org.mattersarising.ingest.pdf;

import java.util.List;

/**
 * Lines below each other that are read one after another.
 *
 * @param lines from top to bottom
 * @param whole whether it takes the page's whole width: its lines may be compared with other pages'
 */
record Column(List<Line> lines, boolean whole) implements Block {
  Column {
    lines = List.copyOf(lines);
  }
}
