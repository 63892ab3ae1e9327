package org.mattersarising.themes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads keys, texts and lists from YAML nodes that people wrote, and keeps what is wrong with them
 * where it stands; what could not be read is stood in for, so that reading goes on. For one file.
 */
final class CodebookNodes {
  static final int MOST_PHRASES = 200;

  /** Stands in for what could not be read; a fault is kept with it. */
  static final String UNREAD = "unread";

  private static final int LONGEST_TEXT = 2000;
  private static final String SLUG = "[a-z0-9]++(?:-[a-z0-9]++)*+";

  private final List<CodebookFinding> faults = new ArrayList<>();

  /** In the order in which they were found. */
  List<CodebookFinding> faults() {
    return faults;
  }

  Map<String, Node> fields(Node node, List<String> known, String what) {
    Map<String, Node> fields = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      fault(
          node,
          what + " is written as 'key: value' lines",
          "begin with '" + (known.contains("id") ? "id" : "codebook") + ": …'");
      return fields;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(tuple.getKeyNode(), "key");
      if (!known.contains(key)) {
        fault(
            tuple.getKeyNode(),
            "unknown key '" + key + "'; " + what + " has " + String.join(", ", known),
            "leave it out, or write it as one of these");
      } else if (fields.putIfAbsent(key, tuple.getValueNode()) != null) {
        fault(
            tuple.getKeyNode(),
            "the key '" + key + "' stands twice",
            "put both into one, or leave one out");
      }
    }
    return fields;
  }

  @Nullable Node required(
      Map<String, Node> fields, Node owner, String key, String what, String advice) {
    Node found = fields.get(key);
    if (found == null && owner instanceof MappingNode) {
      fault(owner, what + " lacks '" + key + "'", "add '" + key + ":' with " + advice);
    } else if (found instanceof ScalarNode && scalar(found, key).isEmpty()) {
      fault(found, "'" + key + "' is empty", "write " + advice);
      return null;
    }
    return found;
  }

  String slug(@Nullable Node node) {
    if (node == null) {
      return UNREAD;
    }
    String id = scalar(node, "id");
    if (!id.matches(SLUG)) {
      fault(
          node,
          "'" + id + "' is no id: use lower-case letters, digits and single hyphens",
          "for example '" + asSlug(id) + "'");
      return UNREAD;
    }
    return id;
  }

  private static String asSlug(String text) {
    String slug =
        text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]++", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "road-repairs" : slug;
  }

  String text(@Nullable Node node) {
    return node == null ? UNREAD : scalar(node, "label");
  }

  List<String> texts(@Nullable Node node, String key) {
    List<String> texts = new ArrayList<>();
    if (node != null) {
      for (Node entry : entries(node, key, MOST_PHRASES)) {
        String text = scalar(entry, key);
        if (text.isEmpty() && entry instanceof ScalarNode) {
          fault(entry, "an entry of '" + key + "' is empty", "leave it out");
        }
        texts.add(text);
      }
    }
    return texts;
  }

  List<Node> entries(Node node, String key, int most) {
    if (!(node instanceof SequenceNode sequence)) {
      fault(
          node,
          "'" + key + "' must be a list: [a, b] or lines that begin with '- '",
          "put brackets around it");
      return List.of();
    }
    if (sequence.getValue().size() > most) {
      fault(
          node,
          "'" + key + "' has more than " + most + " entries",
          "keep those that differ most from each other");
      return sequence.getValue().subList(0, most);
    }
    return sequence.getValue();
  }

  String scalar(Node node, String key) {
    if (!(node instanceof ScalarNode scalar)) {
      fault(
          node,
          "'" + key + "' must be a plain text",
          "put it in quotes where it holds a colon, brackets or braces");
      return "";
    }
    String text = scalar.getValue().strip();
    if (text.length() > LONGEST_TEXT) {
      fault(node, "'" + key + "' is longer than " + LONGEST_TEXT + " characters", "shorten it");
      return "";
    }
    return text;
  }

  void fault(Node node, String problem, String advice) {
    Mark mark = mark(node);
    faults.add(
        new CodebookFinding(true, mark.getLine() + 1, mark.getColumn() + 1, problem, advice));
  }

  /** The line on which a node begins, from 1. */
  static int line(Node node) {
    return mark(node).getLine() + 1;
  }

  private static Mark mark(Node node) {
    return node.getStartMark()
        .orElseThrow(() -> new IllegalStateException("marks are kept by the settings"));
  }
}
