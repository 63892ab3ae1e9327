package org.mattersarising.ingest.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Walks OpenDocument text (ISO/IEC 26300) in reading order. Tracked deletions, hidden words and
 * comments are left out. For one document and one thread.
 */
final class OdtBody {

  private final OdtStyles styles;
  private final Omissions omissions;

  /** The words of the notes in the order of their marks. */
  private final List<String> notes;

  private final Map<String, ListCounter> counters = new HashMap<>();
  private final Map<String, String> styleOfList = new HashMap<>();
  private final ListCounter outline = new ListCounter();
  private List<Block> boxes = new ArrayList<>();

  OdtBody(OdtStyles styles, Omissions omissions, List<String> notes) {
    this.styles = styles;
    this.omissions = omissions;
    this.notes = notes;
  }

  /** The blocks within a body, a section, a cell, a text box, a note, a head or a foot. */
  List<Block> blocks(XmlNode container) {
    List<Block> blocks = new ArrayList<>();
    blocks(container, blocks);
    return blocks;
  }

  private void blocks(XmlNode container, List<Block> blocks) {
    for (XmlNode child : container.children()) {
      switch (child.name()) {
        case "p", "h" -> paragraph(child, "", blocks);
        case "list" -> list(child, "", 0, blocks);
        case "table" -> blocks.add(table(child));
        case "tracked-changes" -> changes(child);
        case "section" -> {
          if (child.get("display").equals("none")) {
            omissions.add(Omissions.Kind.HIDDEN);
          } else {
            blocks(child, blocks);
          }
        }
        case "table-of-content" -> omissions.add(Omissions.Kind.CONTENTS);
        case "index-body", "bibliography", "numbered-paragraph", "text-box" ->
            blocks(child, blocks);
        case "frame", "custom-shape", "g", "rect" -> {
          // Anchored to the page: it stands where the file has it.
          List<Block> outer = boxes;
          boxes = new ArrayList<>();
          boxes(child);
          blocks.addAll(boxes);
          boxes = outer;
        }
        default -> {}
      }
    }
  }

  private void changes(XmlNode tracked) {
    if (tracked.holds("deletion")) {
      omissions.add(Omissions.Kind.DELETION);
    }
    if (tracked.holds("insertion")) {
      omissions.add(Omissions.Kind.INSERTION);
    }
  }

  private void list(XmlNode list, String outer, int level, List<Block> blocks) {
    String style = list.get("style-name").isEmpty() ? outer : list.get("style-name");
    if (style.isEmpty()) {
      style = styles.list(firstStyle(list));
    }
    String before = styleOfList.get(list.get("continue-list"));
    if (before != null) {
      style = before;
    } else if (level == 0 && !list.get("continue-numbering").equals("true")) {
      counters.put(style, new ListCounter());
    }
    if (!list.get("id").isEmpty()) {
      styleOfList.put(list.get("id"), style);
    }
    for (XmlNode item : list.children()) {
      if (item.is("list-item") || item.is("list-header")) {
        entry(item, style, level, blocks);
      }
    }
  }

  private static String firstStyle(XmlNode list) {
    for (XmlNode item : list.children()) {
      for (XmlNode p : item.children()) {
        if (p.is("p") || p.is("h")) {
          return p.get("style-name");
        }
      }
    }
    return "";
  }

  private void entry(XmlNode item, String style, int level, List<Block> blocks) {
    boolean numbered = item.is("list-item");
    for (XmlNode child : item.children()) {
      switch (child.name()) {
        case "p", "h" -> {
          String number = "";
          if (numbered) {
            ListCounter counter = counters.computeIfAbsent(style, s -> new ListCounter());
            if (!item.get("start-value").isEmpty()) {
              counter.startAt(level, item.number("start-value", 1));
            }
            number = counter.next(styles.levels(style), level);
          }
          numbered = false;
          paragraph(child, number, blocks);
        }
        case "list" -> list(child, style, level + 1, blocks);
        default -> {
          if (!child.name().isEmpty()) {
            blocks(new XmlNode("", Map.of(), List.of(child), ""), blocks);
          }
        }
      }
    }
  }

  private void paragraph(XmlNode p, String listed, List<Block> blocks) {
    List<Block> outer = boxes;
    boxes = new ArrayList<>();
    String style = p.get("style-name");
    ParagraphText text = new ParagraphText();
    inline(p, shown("paragraph", style, Look.PLAIN), text);
    int level = p.is("h") ? Math.max(1, p.number("outline-level", 1)) : styles.outlineLevel(style);
    String number = listed;
    if (p.is("h") && number.isEmpty() && !p.get("is-list-header").equals("true")) {
      number = outline.next(styles.outline(), level - 1);
    }
    blocks.add(
        new Block.Paragraph(number, text.text(), level > 0 || styles.title(style), text.isBold()));
    blocks.addAll(boxes);
    boxes = outer;
  }

  private void inline(XmlNode container, Look look, ParagraphText text) {
    for (XmlNode child : container.children()) {
      switch (child.name()) {
        case "" -> words(child.text(), look, text);
        case "s" -> text.sign(' ');
        case "tab" -> text.sign('\t');
        case "line-break" -> text.sign('\n');
        case "span" -> inline(child, shown("text", child.get("style-name"), look), text);
        case "note" -> {
          notes.add(Words.of(blocks(child.child("note-body"))));
          text.note(notes.size());
        }
        case "annotation" -> omissions.add(Omissions.Kind.COMMENT);
        case "annotation-end", "ruby-text", "change", "change-start", "change-end" -> {}
        case "hidden-text", "hidden-paragraph" -> omissions.add(Omissions.Kind.HIDDEN);
        case "frame", "custom-shape", "rect", "text-box" -> boxes(child);
        default -> inline(child, look, text);
      }
    }
  }

  private void words(String words, Look look, ParagraphText text) {
    if (!look.hidden()) {
      // White space in the file is layout of the file; tabs and breaks have elements.
      text.add(words.replaceAll("[\\t\\r\\n ]++", " "), look.bold(), look.capitals());
    } else if (!words.isBlank()) {
      omissions.add(Omissions.Kind.HIDDEN);
    }
  }

  private void boxes(XmlNode shape) {
    for (XmlNode child : shape.children()) {
      switch (child.name()) {
        case "text-box" -> {
          List<Block> found = blocks(child);
          boxes.addAll(found);
        }
        case "p", "list" -> {
          List<Block> found = new ArrayList<>();
          blocks(new XmlNode("", Map.of(), List.of(child), ""), found);
          boxes.addAll(found);
        }
        case "frame", "custom-shape", "g", "rect" -> boxes(child);
        default -> {}
      }
    }
  }

  private Look shown(String family, String style, Look outer) {
    String weight = styles.text(family, style, "font-weight");
    String display = styles.text(family, style, "display");
    String transform = styles.text(family, style, "text-transform");
    return new Look(
        weight.isEmpty() ? outer.bold() : weight.startsWith("bold") || weight.matches("[6-9]00"),
        outer.hidden() || display.equals("none"),
        transform.isEmpty() ? outer.capitals() : transform.equals("uppercase"));
  }

  /** How words look. */
  private record Look(boolean bold, boolean hidden, boolean capitals) {
    static final Look PLAIN = new Look(false, false, false);
  }

  private Block.Grid table(XmlNode table) {
    List<List<Block.Cell>> rows = new ArrayList<>();
    rows(table, rows);
    return new Block.Grid(rows);
  }

  private void rows(XmlNode container, List<List<Block.Cell>> rows) {
    for (XmlNode child : container.children()) {
      switch (child.name()) {
        case "table-row" -> {
          List<Block.Cell> cells = new ArrayList<>();
          for (XmlNode cell : child.children()) {
            if (cell.is("table-cell")) {
              cells.add(new Block.Cell(blocks(cell)));
            } else if (cell.is("covered-table-cell")) {
              cells.add(Block.Cell.COVERED);
            }
          }
          rows.add(cells);
        }
        case "table-header-rows", "table-rows", "table-row-group" -> rows(child, rows);
        default -> {}
      }
    }
  }
}
