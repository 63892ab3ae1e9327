package org.mattersarising.ingest.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.mattersarising.ingest.format.ExtractionLimits;

/**
 * Walks the text of a DOC file ([MS-DOC]) as POI parts it. Deleted and hidden words and the
 * instructions of fields are left out. For one document and one thread.
 */
final class DocBody {

  private static final char NOTE = 0x02;
  private static final char COMMENT = 0x05;
  private static final char CELL = 0x07;
  private static final char LINE = 0x0b;
  private static final char PAGE = 0x0c;
  private static final char COLUMN = 0x0e;
  private static final char FIELD = 0x13;
  private static final char RESULT = 0x14;
  private static final char END = 0x15;
  private static final char HYPHEN = 0x1e;
  private static final char SOFT_HYPHEN = 0x1f;

  private final StyleSheet styles;
  private final DocNumbering numbering = new DocNumbering();
  private final Omissions omissions;
  private final ExtractionLimits limits;
  private final ExtractionLimits.Deadline deadline;

  /** Of each field that is open, whether its result has begun. Fields may span paragraphs. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  private int notes;
  private ParagraphText carried = new ParagraphText();

  DocBody(
      StyleSheet styles,
      Omissions omissions,
      ExtractionLimits limits,
      ExtractionLimits.Deadline deadline) {
    this.styles = styles;
    this.omissions = omissions;
    this.limits = limits;
    this.deadline = deadline;
  }

  /** The blocks of a story. */
  List<Block> blocks(Range range) throws OfficeException {
    return blocks(range, 0);
  }

  private List<Block> blocks(Range range, int level) throws OfficeException {
    if (level > limits.maxDepth()) {
      throw OfficeException.tooLarge("Its tables lie too deep within each other.");
    }
    List<Block> blocks = new ArrayList<>();
    int n = range.numParagraphs();
    for (int i = 0; i < n; i++) {
      if (deadline.passed()) {
        throw OfficeException.tooLarge("Reading it took too long.");
      }
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
        Table table = table(range, paragraph);
        if (table != null && table.numParagraphs() > 0) {
          blocks.add(grid(table, level + 1));
          i += table.numParagraphs() - 1;
          continue;
        }
      }
      blocks.add(paragraph(paragraph));
    }
    return blocks;
  }

  private static @org.jspecify.annotations.Nullable Table table(Range range, Paragraph first) {
    try {
      return range.getTable(first);
    } catch (RuntimeException e) {
      // Not where a table begins, for POI: its paragraphs are read one by one.
      return null;
    }
  }

  private Block.Grid grid(Table table, int level) throws OfficeException {
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      List<Block.Cell> cells = new ArrayList<>();
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        boolean covered =
            cell.isMerged() && !cell.isFirstMerged()
                || cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        List<Block> blocks = blocks(cell, level);
        cells.add(covered ? Block.Cell.COVERED : new Block.Cell(blocks));
      }
      rows.add(cells);
    }
    return new Block.Grid(rows);
  }

  private Block paragraph(Paragraph paragraph) {
    ParagraphText text = carried;
    carried = new ParagraphText();
    boolean joined = false;
    boolean hidden = true;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      boolean deleted = run.isMarkedDeleted();
      boolean vanished = run.isVanished();
      hidden &= vanished;
      String words = run.text();
      for (int j = 0; j < words.length(); j++) {
        char c = words.charAt(j);
        if (!field(c) && !fields.contains(false)) {
          if (deleted) {
            omissions.add(Omissions.Kind.DELETION);
            joined |= c == '\r';
          } else if (vanished) {
            if (c > ' ') {
              omissions.add(Omissions.Kind.HIDDEN);
            }
          } else {
            character(c, run, text);
          }
        }
      }
      if (run.isMarkedInserted()) {
        omissions.add(Omissions.Kind.INSERTION);
      }
    }
    if (joined) {
      carried = text;
      return new Block.Paragraph("", "", false, false);
    }
    if (hidden && text.text().isBlank()) {
      return new Block.Paragraph("", "", false, false);
    }
    String style = style(paragraph);
    if (style.startsWith("toc ")) {
      omissions.add(Omissions.Kind.CONTENTS);
      return new Block.Paragraph("", "", false, false);
    }
    boolean heading =
        paragraph.getLvl() < 9
            || style.startsWith("heading ")
            || style.equals("title")
            || style.equals("subtitle");
    return new Block.Paragraph(numbering.next(paragraph), text.text(), heading, text.isBold());
  }

  private String style(Paragraph paragraph) {
    int index = paragraph.getStyleIndex();
    StyleDescription style =
        index >= 0 && index < styles.numStyles() ? styles.getStyleDescription(index) : null;
    return style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
  }

  /** Whether a character is a mark of a field and no part of the text. */
  private boolean field(char c) {
    switch (c) {
      case FIELD -> fields.push(false);
      case RESULT -> {
        if (!fields.isEmpty()) {
          fields.pop();
          fields.push(true);
        }
      }
      case END -> {
        if (!fields.isEmpty()) {
          fields.pop();
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void character(char c, CharacterRun run, ParagraphText text) {
    switch (c) {
      case LINE, PAGE, COLUMN -> text.sign('\n');
      case '\t' -> text.sign('\t');
      case HYPHEN -> text.sign('-');
      case SOFT_HYPHEN, CELL, '\r' -> {}
      case COMMENT -> omissions.add(Omissions.Kind.COMMENT);
      case NOTE -> {
        if (run.isSpecialCharacter()) {
          text.note(++notes);
        }
      }
      default -> {
        if (c >= ' ') {
          boolean symbol = run.isSymbol() || c >= '\uf000' && c <= '\uf0ff';
          text.add(symbol ? "•" : String.valueOf(c), run.isBold(), run.isCapitalized());
        }
      }
    }
  }
}
