package org.mattersarising.ingest.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Walks WordprocessingML (ISO/IEC 29500-1) in reading order. Deleted, hidden and commenting words
 * and the instructions of fields are left out. For one document and one thread.
 */
final class DocxBody {

  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final Omissions omissions;

  /** Ids of the notes in the order of their marks, {@code f} or {@code e} before each. */
  private final List<String> notes;

  /** Of each field that is open, whether its result has begun. Fields may span paragraphs. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  /** What text boxes anchored in the current paragraph hold. */
  private List<Block> boxes = new ArrayList<>();

  private ParagraphText carried = new ParagraphText();

  DocxBody(DocxStyles styles, DocxNumbering numbering, Omissions omissions, List<String> notes) {
    this.styles = styles;
    this.numbering = numbering;
    this.omissions = omissions;
    this.notes = notes;
  }

  /** The blocks within a body, a cell, a text box, a note, a head or a foot. */
  List<Block> blocks(XmlNode container) {
    List<Block> blocks = new ArrayList<>();
    blocks(container, blocks);
    return blocks;
  }

  private void blocks(XmlNode container, List<Block> blocks) {
    for (XmlNode child : container.children()) {
      switch (child.name()) {
        case "p" -> paragraph(child, blocks);
        case "tbl" -> blocks.add(table(child));
        case "sdt" -> {
          String gallery =
              child.child("sdtPr").child("docPartObj").child("docPartGallery").get("val");
          if (gallery.equals("Table of Contents")) {
            omissions.add(Omissions.Kind.CONTENTS);
          } else {
            blocks(child.child("sdtContent"), blocks);
          }
        }
        case "AlternateContent" -> blocks(choice(child), blocks);
        case "customXml", "ins", "moveTo", "smartTag" -> blocks(child, blocks);
        case "del", "moveFrom" -> omissions.add(Omissions.Kind.DELETION);
        default -> {}
      }
    }
  }

  private void paragraph(XmlNode p, List<Block> blocks) {
    List<Block> outer = boxes;
    boxes = new ArrayList<>();
    XmlNode properties = p.child("pPr");
    String style = styles.styleOf(properties);
    ParagraphText text = carried;
    carried = new ParagraphText();
    inline(p, style, text);
    XmlNode mark = properties.child("rPr");
    if (styles.contents(style)) {
      omissions.add(Omissions.Kind.CONTENTS);
    } else if (mark.find("del") != null || mark.find("moveFrom") != null) {
      // Its end was deleted: the words go on in the next paragraph.
      omissions.add(Omissions.Kind.DELETION);
      carried = text;
    } else if (text.text().isBlank() && p.holds("vanish")) {
      // Hidden paragraphs are not counted by automatic numbering.
      blocks.add(new Block.Paragraph("", "", false, false));
    } else {
      blocks.add(
          new Block.Paragraph(
              numbering.next(properties, style),
              text.text(),
              styles.heading(properties, style),
              text.isBold()));
    }
    blocks.addAll(boxes);
    boxes = outer;
  }

  private void inline(XmlNode container, String style, ParagraphText text) {
    for (XmlNode child : container.children()) {
      switch (child.name()) {
        case "r" -> run(child, style, text);
        case "del", "moveFrom" -> omissions.add(Omissions.Kind.DELETION);
        case "ins", "moveTo" -> {
          omissions.add(Omissions.Kind.INSERTION);
          inline(child, style, text);
        }
        case "sdt" -> inline(child.child("sdtContent"), style, text);
        case "AlternateContent" -> inline(choice(child), style, text);
        case "oMath", "oMathPara" -> text.add(child.content(), false, false);
        case "commentRangeStart" -> omissions.add(Omissions.Kind.COMMENT);
        case "hyperlink", "fldSimple", "smartTag", "customXml", "bdo", "dir" ->
            inline(child, style, text);
        default -> {}
      }
    }
  }

  private void run(XmlNode run, String style, ParagraphText text) {
    XmlNode properties = run.child("rPr");
    boolean hidden = styles.run("vanish", properties, style);
    boolean bold = styles.run("b", properties, style);
    boolean capitals = styles.run("caps", properties, style);
    for (XmlNode child : run.children()) {
      switch (child.name()) {
        case "fldChar" -> field(child.get("fldCharType"));
        case "commentReference" -> omissions.add(Omissions.Kind.COMMENT);
        case "delText" -> omissions.add(Omissions.Kind.DELETION);
        default -> {
          if (hidden && child.is("t") && !child.content().isBlank()) {
            omissions.add(Omissions.Kind.HIDDEN);
          } else if (!hidden && !fields.contains(false)) {
            shown(child, bold, capitals, text);
          }
        }
      }
    }
  }

  private void shown(XmlNode child, boolean bold, boolean capitals, ParagraphText text) {
    switch (child.name()) {
      case "t" -> text.add(child.content(), bold, capitals);
      case "tab", "ptab" -> text.sign('\t');
      case "br", "cr" -> text.sign('\n');
      case "noBreakHyphen" -> text.sign('-');
      case "sym" -> text.sign('•');
      case "footnoteReference" -> note("f" + child.get("id"), text);
      case "endnoteReference" -> note("e" + child.get("id"), text);
      case "AlternateContent" ->
          choice(child).children().forEach(c -> shown(c, bold, capitals, text));
      case "drawing", "pict", "object" -> boxes(child);
      case "ruby" -> child.child("rubyBase").all("r").forEach(r -> run(r, "", text));
      default -> {}
    }
  }

  private void note(String id, ParagraphText text) {
    if (!notes.contains(id)) {
      notes.add(id);
    }
    text.note(notes.indexOf(id) + 1);
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> fields.push(false);
      case "separate" -> {
        if (!fields.isEmpty()) {
          fields.pop();
          fields.push(true);
        }
      }
      case "end" -> {
        if (!fields.isEmpty()) {
          fields.pop();
        }
      }
      default -> {}
    }
  }

  /** Text boxes are set off from the text around them: they follow their paragraph. */
  private void boxes(XmlNode drawing) {
    for (XmlNode child : drawing.children()) {
      if (child.is("txbxContent")) {
        List<Block> found = new ArrayList<>();
        ParagraphText outer = carried;
        carried = new ParagraphText();
        blocks(child, found);
        carried = outer;
        boxes.addAll(found);
      } else if (child.is("AlternateContent")) {
        boxes(choice(child));
      } else {
        boxes(child);
      }
    }
  }

  /** What a reader that knows the newer form takes; the older says the same again. */
  private static XmlNode choice(XmlNode alternates) {
    XmlNode choice = alternates.child("Choice");
    XmlNode fallback = alternates.child("Fallback");
    boolean newer = choice.holds("t") || !fallback.holds("t");
    return newer ? choice : fallback;
  }

  private Block.Grid table(XmlNode table) {
    List<List<Block.Cell>> rows = new ArrayList<>();
    rows(table, rows);
    return new Block.Grid(rows);
  }

  private void rows(XmlNode container, List<List<Block.Cell>> rows) {
    for (XmlNode child : container.children()) {
      switch (child.name()) {
        case "tr" -> {
          if (child.child("trPr").find("del") != null) {
            omissions.add(Omissions.Kind.DELETION);
          } else {
            List<Block.Cell> cells = new ArrayList<>();
            cells(child, cells);
            rows.add(cells);
          }
        }
        case "sdt" -> rows(child.child("sdtContent"), rows);
        case "AlternateContent" -> rows(choice(child), rows);
        case "customXml", "ins" -> rows(child, rows);
        default -> {}
      }
    }
  }

  private void cells(XmlNode row, List<Block.Cell> cells) {
    for (XmlNode child : row.children()) {
      switch (child.name()) {
        case "tc" -> {
          XmlNode properties = child.child("tcPr");
          XmlNode merge = properties.find("vMerge");
          boolean covered = merge != null && !merge.get("val").equals("restart");
          List<Block> blocks = blocks(child);
          cells.add(covered ? Block.Cell.COVERED : new Block.Cell(blocks));
          int span = Math.min(properties.child("gridSpan").number("val", 1), 60);
          for (int i = 1; i < span; i++) {
            cells.add(Block.Cell.COVERED);
          }
        }
        case "sdt" -> cells(child.child("sdtContent"), cells);
        case "customXml", "ins" -> cells(child, cells);
        default -> {}
      }
    }
  }
}
