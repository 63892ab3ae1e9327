package org.mattersarising.ingest.pdf;

import java.util.List;

/**
 * Lines below each other that are read one after another.
 *
 * @param lines from top to bottom
 * @param list whether each line stands for itself, such as in a list of names
 * @param whole whether it takes the page's whole width: its lines may be compared with other pages'
 */
record Column(List<Line> lines, boolean list, boolean whole) implements Block {
  Column {
    lines = List.copyOf(lines);
  }
}
