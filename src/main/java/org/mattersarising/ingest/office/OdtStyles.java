package org.mattersarising.ingest.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The styles of an ODT file with what they inherit. Immutable, safe for use by several threads. */
final class OdtStyles {

  private static final int LONGEST_CHAIN = 20;

  private final Map<String, XmlNode> byName = new HashMap<>();
  private final Map<String, List<ListLevel>> lists = new HashMap<>();
  private List<ListLevel> outline = List.of();

  /**
   * @param roots of the parts with styles; what an earlier one says goes before a later one
   */
  OdtStyles(List<XmlNode> roots) {
    for (XmlNode root : roots) {
      for (String group : List.of("automatic-styles", "styles")) {
        for (XmlNode style : root.child(group).children()) {
          switch (style.name()) {
            case "style" -> byName.putIfAbsent(key(style.get("family"), style.get("name")), style);
            case "list-style" -> lists.putIfAbsent(style.get("name"), levels(style));
            case "outline-style" -> outline = levels(style);
            default -> {}
          }
        }
      }
    }
  }

  private static String key(String family, String name) {
    return family + ":" + name;
  }

  private List<XmlNode> chain(String family, String name) {
    List<XmlNode> chain = new ArrayList<>();
    XmlNode style = byName.get(key(family, name));
    while (style != null && chain.size() < LONGEST_CHAIN) {
      chain.add(style);
      style = byName.get(key(family, style.get("parent-style-name")));
    }
    return chain;
  }

  /** What a text property is for a style; empty where it says nothing. */
  String text(String family, String name, String property) {
    for (XmlNode style : chain(family, name)) {
      String value = style.child("text-properties").get(property);
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  /** The style of lists that a paragraph style asks for; empty without. */
  String list(String paragraphStyle) {
    for (XmlNode style : chain("paragraph", paragraphStyle)) {
      String value = style.get("list-style-name");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  /** Whether a paragraph style or one that it is based on is a title's. */
  boolean title(String paragraphStyle) {
    return chain("paragraph", paragraphStyle).stream()
        .map(style -> style.get("name"))
        .anyMatch(name -> name.equals("Title") || name.equals("Subtitle"));
  }

  /** The outline level, from 1, that a paragraph style has; 0 without. */
  int outlineLevel(String paragraphStyle) {
    for (XmlNode style : chain("paragraph", paragraphStyle)) {
      int level = style.number("default-outline-level", 0);
      if (level > 0) {
        return level;
      }
    }
    return 0;
  }

  /** The levels of a list style. */
  List<ListLevel> levels(String listStyle) {
    return lists.getOrDefault(listStyle, List.of());
  }

  /** The levels by which headings are numbered. */
  List<ListLevel> outline() {
    return outline;
  }

  private static List<ListLevel> levels(XmlNode style) {
    ListLevel[] levels = new ListLevel[10];
    java.util.Arrays.fill(levels, ListLevel.NONE);
    for (XmlNode each : style.children()) {
      int at = each.number("level", 0) - 1;
      if (at >= 0 && at < levels.length) {
        levels[at] = level(each, at);
      }
    }
    return List.of(levels);
  }

  private static ListLevel level(XmlNode level, int at) {
    int start = level.number("start-value", 1);
    if (level.is("list-level-style-bullet") || level.is("list-level-style-image")) {
      return new ListLevel(NumberFormat.BULLET, level.get("bullet-char"), start);
    }
    NumberFormat format = NumberFormat.ofSample(level.get("num-format"));
    if (format == NumberFormat.NONE) {
      return new ListLevel(format, level.get("num-prefix") + level.get("num-suffix"), start);
    }
    // A newer file says the whole form; an older one how many levels are shown.
    String form = level.get("num-list-format");
    if (!form.isEmpty()) {
      return new ListLevel(format, form.replaceAll("%(\\d)%", "%$1"), start);
    }
    StringBuilder pattern = new StringBuilder(level.get("num-prefix"));
    int shown = Math.clamp(level.number("display-levels", 1), 1, at + 1);
    for (int i = at + 1 - shown; i <= at; i++) {
      pattern.append('%').append(i + 1).append(i < at ? "." : "");
    }
    return new ListLevel(format, pattern.append(level.get("num-suffix")).toString(), start);
  }
}
