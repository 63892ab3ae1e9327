package org.mattersarising.ingest.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The automatic numbers of a DOCX file (ISO/IEC 29500-1, 17.9), counted paragraph by paragraph in
 * reading order. For one document and one thread.
 */
final class DocxNumbering {

  private final Map<String, XmlNode> abstracts = new HashMap<>();
  private final Map<String, XmlNode> lists = new HashMap<>();
  private final Map<String, List<ListLevel>> levels = new HashMap<>();
  private final Map<String, ListCounter> counters = new HashMap<>();
  private final Set<String> started = new HashSet<>();
  private final DocxStyles styles;

  /**
   * @param root of the part with the numbering; null where the file has none
   */
  DocxNumbering(@Nullable XmlNode root, DocxStyles styles) {
    this.styles = styles;
    if (root != null) {
      root.all("abstractNum").forEach(n -> abstracts.putIfAbsent(n.get("abstractNumId"), n));
      root.all("num").forEach(n -> lists.putIfAbsent(n.get("numId"), n));
    }
  }

  /** The number that a paragraph shows; empty without. */
  String next(XmlNode paragraphProperties, String style) {
    XmlNode own = paragraphProperties.child("numPr");
    DocxStyles.Numbered inherited = styles.numbered(style);
    String list = own.find("numId") == null ? inherited.list() : own.child("numId").get("val");
    XmlNode num = lists.get(list);
    if (num == null) {
      return "";
    }
    XmlNode definition = definition(num, 0);
    int level = own.child("ilvl").number("val", -1);
    if (level < 0) {
      level = inherited.level();
    }
    if (level < 0 || own.find("ilvl") == null && !inherited.style().isEmpty()) {
      level = Math.max(0, linked(definition, inherited.style(), level));
    }
    String abstractId = definition.get("abstractNumId");
    ListCounter counter = counters.computeIfAbsent(abstractId, id -> new ListCounter());
    for (XmlNode override : num.all("lvlOverride")) {
      XmlNode start = override.find("startOverride");
      int of = override.number("ilvl", 0);
      if (start != null && of == level && started.add(list + ":" + of)) {
        counter.startAt(of, start.number("val", 1));
      }
    }
    return counter.next(levels.computeIfAbsent(list, id -> levels(num, definition)), level);
  }

  /** The level that is linked to a style. */
  private static int linked(XmlNode definition, String style, int otherwise) {
    for (XmlNode lvl : definition.all("lvl")) {
      if (!style.isEmpty() && lvl.child("pStyle").get("val").equals(style)) {
        return lvl.number("ilvl", 0);
      }
    }
    return otherwise;
  }

  /** The definition behind a list, also where it only names a style that names another list. */
  private XmlNode definition(XmlNode num, int hops) {
    XmlNode found = abstracts.get(num.child("abstractNumId").get("val"));
    if (found == null) {
      return XmlNode.ABSENT;
    }
    String link = found.child("numStyleLink").get("val");
    if (!link.isEmpty() && hops < 3) {
      XmlNode other = lists.get(styles.numbered(link).list());
      if (other != null) {
        return definition(other, hops + 1);
      }
    }
    return found;
  }

  private static List<ListLevel> levels(XmlNode num, XmlNode definition) {
    List<ListLevel> levels = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      XmlNode lvl = level(definition.all("lvl"), i);
      for (XmlNode override : num.all("lvlOverride")) {
        if (override.number("ilvl", 0) == i && override.find("lvl") != null) {
          lvl = override.child("lvl");
        }
      }
      levels.add(level(lvl));
    }
    return levels;
  }

  private static XmlNode level(List<XmlNode> all, int at) {
    return all.stream()
        .filter(lvl -> lvl.number("ilvl", 0) == at)
        .findFirst()
        .orElse(XmlNode.ABSENT);
  }

  private static ListLevel level(XmlNode lvl) {
    XmlNode format = lvl.find("numFmt");
    if (format == null) {
      XmlNode choice = lvl.child("AlternateContent");
      format = choice.child("Fallback").find("numFmt");
    }
    XmlNode legal = lvl.find("isLgl");
    boolean hidden = lvl.find("rPr") != null && shown(lvl.child("rPr").find("vanish"));
    return hidden
        ? ListLevel.NONE
        : new ListLevel(
            NumberFormat.ofName(format == null ? "decimal" : format.get("val")),
            lvl.child("lvlText").get("val"),
            lvl.child("start").number("val", 0),
            lvl.child("lvlRestart").number("val", -1),
            shown(legal));
  }

  private static boolean shown(@Nullable XmlNode property) {
    return property != null && DocxStyles.isOn(property);
  }
}
