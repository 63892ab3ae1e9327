package org.mattersarising.evaluate;

import java.util.Map;

/**
 * One row of a file of the planted truth.
 *
 * @param council the folder it stands in
 * @param file name of the file without ending
 * @param line in the file, from 1, for messages
 */
record TruthRow(String council, String file, long line, Map<String, String> cells) {

  TruthRow {
    cells = Map.copyOf(cells);
  }

  /** A cell; empty where the file has no such column. */
  String get(String column) {
    return cells.getOrDefault(column, "");
  }
}
