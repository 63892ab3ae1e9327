package org.mattersarising.ingest.office;

import java.util.List;
import org.mattersarising.ingest.format.Extraction;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.ingest.format.TextBuilder;
import org.mattersarising.model.DocumentHints;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.ReadStatus;

/** Writes what a reader found as a text in the shape that all formats share. For one document. */
final class BlockWriter {

  /** A heading fits on two lines; what is longer is bold for another reason. */
  private static final int LONGEST_HEADING = 200;

  /** Bold that is most of the text makes nothing stand out. */
  private static final double MOST_BOLD = 0.5;

  private final TextBuilder text = new TextBuilder();
  private final long most;
  private final boolean boldStandsOut;
  private boolean inList;

  private BlockWriter(OfficeContent content, ExtractionLimits limits) {
    this.most = limits.maxExpanded();
    long[] lengths = new long[2];
    content.body().forEach(block -> measure(block, lengths));
    this.boldStandsOut = lengths[1] <= lengths[0] * MOST_BOLD;
  }

  /** The text, or that there is none. */
  static Extraction write(OfficeContent content, ExtractionLimits limits) {
    BlockWriter writer = new BlockWriter(content, limits);
    try {
      writer.blocks(content.body());
    } catch (OfficeException e) {
      return e.refusal();
    }
    int body = writer.text.length();
    int number = 0;
    for (String note : content.notes()) {
      number++;
      if (!note.isBlank()) {
        writer.text.gap();
        writer.text.line("Note " + number + ": " + note);
      }
    }
    content.furniture().forEach(writer.text::furniture);
    DocumentText built = writer.text.build();
    if (body == 0 && built.body().isBlank()) {
      return new Extraction.Refused(
          ReadStatus.EMPTY,
          "The file holds no text; if it holds scanned pages, run text recognition (OCR) over them"
              + " and supply the result.");
    }
    return new Extraction.Text(
        built, new DocumentHints(content.title(), "", ""), content.omissions().warnings());
  }

  private void blocks(List<Block> blocks) throws OfficeException {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph paragraph -> paragraph(paragraph);
        case Block.Grid grid -> {
          inList = false;
          text.gap();
          for (TableLayout.Line line : TableLayout.of(grid)) {
            line(line);
          }
          text.gap();
        }
      }
    }
  }

  private void line(TableLayout.Line line) throws OfficeException {
    switch (line) {
      case TableLayout.Row row -> text.line(row.text());
      case TableLayout.Words words -> paragraph(words.paragraph());
      case TableLayout.Aside aside -> text.furniture(aside.text());
    }
  }

  private void paragraph(Block.Paragraph paragraph) throws OfficeException {
    if (paragraph.blank()) {
      inList = inList && !paragraph.number().isEmpty();
      return;
    }
    if (text.length() + paragraph.text().length() > most) {
      throw OfficeException.tooLarge("Its text is longer than the limit.");
    }
    boolean entry = !paragraph.number().isEmpty() && !paragraph.heading();
    if (!entry || !inList) {
      text.gap();
    }
    inList = entry;
    boolean heading = paragraph.heading() || boldStandsOut && paragraph.bold();
    heading &= paragraph.text().length() <= LONGEST_HEADING;
    String before = paragraph.number().isEmpty() ? "" : paragraph.number() + " ";
    for (String part : paragraph.text().split("\n", -1)) {
      if (part.isBlank()) {
        // An empty line within a paragraph parts it.
        text.gap();
        continue;
      }
      if (heading) {
        text.heading(before + part);
      } else {
        text.line(before + part);
      }
      before = "";
    }
  }

  private static void measure(Block block, long[] lengths) {
    switch (block) {
      case Block.Paragraph paragraph -> {
        lengths[0] += paragraph.text().length();
        if (paragraph.bold()) {
          lengths[1] += paragraph.text().length();
        }
      }
      case Block.Grid grid ->
          grid.rows()
              .forEach(row -> row.forEach(cell -> cell.blocks().forEach(b -> measure(b, lengths))));
    }
  }
}
