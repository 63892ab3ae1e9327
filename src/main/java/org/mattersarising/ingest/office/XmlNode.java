package org.mattersarising.ingest.office;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element, or a piece of text. Names are without their prefix: what an office file uses is told
 * apart by that alone, and the strict and the transitional form of one format differ in nothing
 * else.
 *
 * @param name the local name; empty for a text
 * @param attributes by local name
 * @param text of a text; empty for an element
 */
record XmlNode(String name, Map<String, String> attributes, List<XmlNode> children, String text) {

  /** No element at all. */
  static final XmlNode ABSENT = new XmlNode("", Map.of(), List.of(), "");

  /** Whether it is an element of this name. */
  boolean is(String wanted) {
    return name.equals(wanted);
  }

  /** An attribute; empty without. */
  String get(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** An attribute that is a whole number; {@code otherwise} where it is none. */
  int number(String attribute, int otherwise) {
    String value = get(attribute);
    try {
      return value.isEmpty() || value.length() > 9 ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** The first child of this name; null without. */
  @Nullable XmlNode find(String wanted) {
    for (XmlNode child : children) {
      if (child.name.equals(wanted)) {
        return child;
      }
    }
    return null;
  }

  /** The first child of this name; one without anything in it where there is none. */
  XmlNode child(String wanted) {
    XmlNode found = find(wanted);
    return found == null ? ABSENT : found;
  }

  /** The children of this name. */
  List<XmlNode> all(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).toList();
  }

  /** Whether an element of this name lies anywhere within. */
  boolean holds(String wanted) {
    for (XmlNode child : children) {
      if (child.name.equals(wanted) || child.holds(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** All text within. */
  String content() {
    StringBuilder all = new StringBuilder();
    collect(all);
    return all.toString();
  }

  private void collect(StringBuilder all) {
    all.append(text);
    children.forEach(child -> child.collect(all));
  }
}
