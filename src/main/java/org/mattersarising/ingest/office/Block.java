package org.mattersarising.ingest.office;

import java.util.List;

/** What the body of an office document is made of, whichever format it has. */
sealed interface Block {

  /**
   * A paragraph.
   *
   * @param number that automatic numbering shows before it, such as {@code 4.1} or a bullet; empty
   *     without
   * @param text its lines, with LF between them
   * @param heading whether its style is a heading's
   * @param bold whether all of it is bold
   */
  record Paragraph(String number, String text, boolean heading, boolean bold) implements Block {

    /** Whether it shows nothing. */
    boolean blank() {
      return text.isBlank();
    }

    /** Number and text in one line. */
    String line() {
      String words = text.replace('\n', ' ').strip();
      return number.isEmpty() ? words : words.isEmpty() ? number : number + " " + words;
    }
  }

  /** A table. Where cells are merged, the places that they cover are empty cells. */
  record Grid(List<List<Cell>> rows) implements Block {
    public Grid {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** A cell of a table. */
  record Cell(List<Block> blocks) {

    /** A place that another cell covers. */
    static final Cell COVERED = new Cell(List.of());

    public Cell {
      blocks = List.copyOf(blocks);
    }
  }
}
