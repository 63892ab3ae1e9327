package org.mattersarising.ingest.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles of a DOCX file with what they inherit. Immutable, safe for use by several threads. */
final class DocxStyles {

  /** Styles that are based on each other in a ring end here. */
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, XmlNode> byId = new HashMap<>();
  private final String defaultParagraph;
  private final XmlNode defaults;

  /**
   * @param root of the part with the styles; null where the file has none
   */
  DocxStyles(@Nullable XmlNode root) {
    XmlNode styles = root == null ? XmlNode.ABSENT : root;
    String first = "";
    for (XmlNode style : styles.all("style")) {
      byId.putIfAbsent(style.get("styleId"), style);
      if (first.isEmpty() && style.get("type").equals("paragraph") && on(style, "default")) {
        first = style.get("styleId");
      }
    }
    defaultParagraph = first;
    defaults = styles.child("docDefaults").child("rPrDefault").child("rPr");
  }

  /** The style and those that it is based on, the nearest first. */
  private List<XmlNode> chain(String id) {
    List<XmlNode> chain = new ArrayList<>();
    XmlNode style = byId.get(id);
    while (style != null && chain.size() < LONGEST_CHAIN) {
      chain.add(style);
      style = byId.get(style.child("basedOn").get("val"));
    }
    return chain;
  }

  /** The style of a paragraph with these properties. */
  String styleOf(XmlNode paragraphProperties) {
    String id = paragraphProperties.child("pStyle").get("val");
    return id.isEmpty() ? defaultParagraph : id;
  }

  /** Whether a property that is on or off, such as {@code b}, is on for a run. */
  boolean run(String property, XmlNode runProperties, String paragraphStyle) {
    XmlNode own = runProperties.find(property);
    if (own != null) {
      return isOn(own);
    }
    for (String id : List.of(runProperties.child("rStyle").get("val"), paragraphStyle)) {
      for (XmlNode style : chain(id)) {
        XmlNode inherited = style.child("rPr").find(property);
        if (inherited != null) {
          return isOn(inherited);
        }
      }
    }
    XmlNode all = defaults.find(property);
    return all != null && isOn(all);
  }

  /** Whether a paragraph is a heading or a title by its style or its outline level. */
  boolean heading(XmlNode paragraphProperties, String style) {
    XmlNode own = paragraphProperties.find("outlineLvl");
    if (own != null) {
      return own.number("val", 9) < 9;
    }
    for (XmlNode each : chain(style)) {
      String name = each.child("name").get("val").toLowerCase(Locale.ROOT);
      if (name.startsWith("heading ") || name.equals("title") || name.equals("subtitle")) {
        return true;
      }
      XmlNode level = each.child("pPr").find("outlineLvl");
      if (level != null) {
        return level.number("val", 9) < 9;
      }
    }
    return false;
  }

  /** Whether a paragraph belongs to a table of contents. */
  boolean contents(String style) {
    XmlNode found = byId.get(style);
    return found != null
        && found.child("name").get("val").toLowerCase(Locale.ROOT).startsWith("toc ");
  }

  /** The numbering that a style or one it is based on asks for; absent without. */
  Numbered numbered(String style) {
    for (XmlNode each : chain(style)) {
      XmlNode numPr = each.child("pPr").find("numPr");
      if (numPr != null && numPr.find("numId") != null) {
        return new Numbered(
            numPr.child("numId").get("val"),
            numPr.child("ilvl").number("val", -1),
            each.get("styleId"));
      }
    }
    return Numbered.NOT;
  }

  /**
   * What numbers a paragraph.
   *
   * @param list id of the numbering; empty without
   * @param level from 0; -1 where the numbering tells by the style
   * @param style that asks for it; empty where the paragraph itself does
   */
  record Numbered(String list, int level, String style) {
    static final Numbered NOT = new Numbered("", 0, "");
  }

  private static boolean on(XmlNode node, String attribute) {
    String value = node.get(attribute);
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  /** A property that merely stands there is on. */
  static boolean isOn(XmlNode property) {
    return property.get("val").isEmpty() || on(property, "val");
  }
}
