package org.mattersarising.ingest.office;

import java.util.List;

/**
 * What a reader found in an office document.
 *
 * @param body in reading order
 * @param notes foot and end notes in the order of their marks, the first being note 1
 * @param furniture running heads and feet, each once
 * @param title of the file's properties; empty without
 * @param omissions what was left out or decided
 */
record OfficeContent(
    List<Block> body,
    List<String> notes,
    List<String> furniture,
    String title,
    Omissions omissions) {
  OfficeContent {
    body = List.copyOf(body);
    notes = List.copyOf(notes);
    furniture = List.copyOf(furniture);
  }
}
