package org.mattersarising.ingest.pdf;

import java.util.List;

/**
 * A table.
 *
 * @param rows from top to bottom; each the cells from left to right, each a list of lines, which is
 *     empty where the cell is
 */
record Grid(List<List<List<Line>>> rows) implements Block {
  Grid {
    rows = List.copyOf(rows);
  }
}
