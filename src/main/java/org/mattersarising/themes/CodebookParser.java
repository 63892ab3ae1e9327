package org.mattersarising.themes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeKind;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Makes a codebook of YAML nodes, goes on after a fault, and keeps all of them. For one file. */
final class CodebookParser {
  private static final int MOST_THEMES = 500;
  private static final int MOST_PHRASES = 200;
  private static final int LONGEST_TEXT = 2000;
  private static final int MOST_COUNCIL_TYPES = 30;
  private static final String COUNCIL_TYPE = "[a-z]++(?:_[a-z]++)*+";
  private static final String SLUG = "[a-z0-9]++(?:-[a-z0-9]++)*+";
  private static final List<String> BOOK_KEYS =
      List.of("codebook", "committees", "councils", "language", "themes", "version");
  private static final List<String> THEME_KEYS =
      List.of(
          "counterexamples",
          "definition",
          "examples",
          "exclude",
          "id",
          "include",
          "label",
          "parent",
          "terms");

  /** Stands in for what could not be read, so that reading goes on; a fault is kept with it. */
  private static final String UNREAD = "unread";

  private final List<CodebookFinding> faults = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, Node> parents = new LinkedHashMap<>();

  /** The codebook; of no use where there are faults. */
  Codebook parse(Node root) {
    Map<String, Node> fields = fields(root, BOOK_KEYS, "a codebook");
    String id = slug(required(fields, root, "codebook", "the codebook", "a short id of its own"));
    Set<CommitteeType> committees = committees(fields.get("committees"));
    List<String> councils = councils(fields.get("councils"));
    List<Theme> themes = new ArrayList<>();
    Node list = fields.get("themes");
    if (list != null) {
      List<Node> entries = entries(list, "themes", MOST_THEMES);
      if (entries.isEmpty() && list instanceof SequenceNode) {
        fault(
            list,
            "'themes' is empty: a codebook needs at least one theme",
            "write a first theme with id, label and definition");
      }
      entries.forEach(entry -> themes.add(theme(entry, committees, councils)));
    } else if (root instanceof MappingNode) {
      fault(root, "the codebook lacks the list 'themes'", "add 'themes:' and a first theme");
    }
    Node version = fields.get("version");
    Node language = fields.get("language");
    if (language != null && !scalar(language, "language").startsWith("en")) {
      fault(language, "only English codebooks can be used ('en-GB')", "write 'language: en-GB'");
    }
    checkParents(themes);
    return new Codebook(id, version == null ? "" : scalar(version, "version"), themes, committees);
  }

  /** In the order in which they were found. */
  List<CodebookFinding> faults() {
    return faults;
  }

  /** Where a theme begins, or a term of it stands; 0 where that is not known. */
  int line(String theme, String term) {
    return lines.getOrDefault(theme + "\n" + term, lines.getOrDefault(theme + "\n", 0));
  }

  private Theme theme(Node node, Set<CommitteeType> committees, List<String> councils) {
    Map<String, Node> fields = fields(node, THEME_KEYS, "a theme");
    Node idNode = required(fields, node, "id", "this theme", "a short id, such as road-repairs");
    String id = slug(idNode);
    if (idNode != null && !id.equals(UNREAD)) {
      int line = mark(idNode).getLine() + 1;
      Integer before = lines.putIfAbsent(id + "\n", line);
      if (before != null) {
        fault(
            idNode,
            "the id '" + id + "' is used twice; first on line " + before,
            "give one of them another id");
      }
    }
    String label =
        text(required(fields, node, "label", "the theme '" + id + "'", "what readers see"));
    Node definition = fields.get("definition");
    List<String> include = texts(fields.get("include"), "include");
    List<String> terms = terms(id, fields.get("terms"));
    String defined = definition == null ? "" : scalar(definition, "definition");
    if (node instanceof MappingNode
        && defined.isEmpty()
        && include.isEmpty()
        && isEmpty(fields.get("terms"))) {
      fault(
          node,
          "the theme '" + id + "' needs a definition, include phrases or terms to be found",
          "say in one sentence what belongs to it");
    }
    Node parent = fields.get("parent");
    if (parent != null) {
      parents.put(id, parent);
    }
    return new Theme(
        id,
        label,
        ThemeKind.CODEBOOK,
        defined,
        include,
        texts(fields.get("exclude"), "exclude"),
        terms,
        List.copyOf(committees),
        parent == null ? "" : scalar(parent, "parent"),
        texts(fields.get("examples"), "examples"),
        texts(fields.get("counterexamples"), "counterexamples"),
        councils);
  }

  private static boolean isEmpty(@Nullable Node list) {
    return list == null || list instanceof SequenceNode sequence && sequence.getValue().isEmpty();
  }

  private List<String> terms(String theme, @Nullable Node list) {
    List<String> terms = new ArrayList<>();
    if (list == null) {
      return terms;
    }
    for (Node entry : entries(list, "terms", MOST_PHRASES)) {
      String term = scalar(entry, "terms");
      lines.putIfAbsent(theme + "\n" + term, mark(entry).getLine() + 1);
      try {
        Term.parse(term);
        terms.add(term);
      } catch (IllegalArgumentException e) {
        fault(
            entry,
            term.isEmpty() ? "an entry of 'terms' is empty" : String.valueOf(e.getMessage()),
            "write it as words, word*, 'word ~5 word', 'weak: word' or '\"not: word\"'");
      }
    }
    return terms;
  }

  private void checkParents(List<Theme> themes) {
    Map<String, String> parentOf = new HashMap<>();
    themes.forEach(t -> parentOf.putIfAbsent(t.id(), t.parent()));
    parents.forEach((theme, node) -> {
      String parent = parentOf.getOrDefault(theme, "");
      if (!parentOf.containsKey(parent)) {
        fault(
            node,
            "the theme '" + theme + "' has the parent '" + parent + "', which is no theme here",
            "name the id of a theme of this file");
        return;
      }
      Set<String> above = new HashSet<>();
      String at = theme;
      while (!at.isEmpty() && above.add(at)) {
        at = parentOf.getOrDefault(at, "");
      }
      if (at.equals(theme)) {
        fault(
            node,
            "the theme '" + theme + "' is a part of itself: its parents go round in a circle",
            "leave out one 'parent' of the circle");
      }
    });
  }

  private Set<CommitteeType> committees(@Nullable Node list) {
    Set<CommitteeType> types = EnumSet.noneOf(CommitteeType.class);
    if (list != null) {
      for (Node entry : entries(list, "committees", CommitteeType.values().length)) {
        String code = scalar(entry, "committees");
        List<CommitteeType> named = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (CommitteeType type : CommitteeType.values()) {
          codes.add(type.code());
          if (type.code().equals(code)) {
            named.add(type);
          }
        }
        types.addAll(named);
        if (named.isEmpty()) {
          fault(
              entry,
              "'" + code + "' is no type of committee",
              "choose from " + String.join(", ", codes));
        }
      }
    }
    return types;
  }

  /** Types of council: words of the register, to which a user's own register may add. */
  private List<String> councils(@Nullable Node list) {
    List<String> types = new ArrayList<>();
    if (list != null) {
      for (Node entry : entries(list, "councils", MOST_COUNCIL_TYPES)) {
        String type = scalar(entry, "councils");
        types.add(type);
        if (!type.matches(COUNCIL_TYPE)) {
          fault(
              entry,
              "'" + type + "' is no type of council",
              "write a type as the register does, such as county or london_borough");
        }
      }
    }
    return types;
  }

  private Map<String, Node> fields(Node node, List<String> known, String what) {
    Map<String, Node> fields = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      fault(node, what + " is written as 'key: value' lines", "begin with 'id: …'");
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

  private @Nullable Node required(
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

  private String slug(@Nullable Node node) {
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

  private String text(@Nullable Node node) {
    return node == null ? UNREAD : scalar(node, "label");
  }

  private List<String> texts(@Nullable Node node, String key) {
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

  private List<Node> entries(Node node, String key, int most) {
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

  private String scalar(Node node, String key) {
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

  private void fault(Node node, String problem, String advice) {
    Mark mark = mark(node);
    faults.add(
        new CodebookFinding(true, mark.getLine() + 1, mark.getColumn() + 1, problem, advice));
  }

  private static Mark mark(Node node) {
    return node.getStartMark()
        .orElseThrow(() -> new IllegalStateException("marks are kept by the settings"));
  }
}
