package org.mattersarising.themes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeKind;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Makes a codebook of YAML nodes, goes on after a fault, and keeps all of them. For one file. */
final class CodebookParser {
  private static final int MOST_THEMES = 500;
  private static final int MOST_COUNCIL_TYPES = 30;
  private static final String COUNCIL_TYPE = "[a-z]++(?:_[a-z]++)*+";
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

  private final CodebookNodes nodes = new CodebookNodes();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, Node> parents = new LinkedHashMap<>();

  /** The codebook; of no use where there are faults. */
  Codebook parse(Node root) {
    Map<String, Node> fields = nodes.fields(root, BOOK_KEYS, "a codebook");
    String id =
        nodes.slug(
            nodes.required(fields, root, "codebook", "the codebook", "a short id of its own"));
    Set<CommitteeType> committees = committees(fields.get("committees"));
    List<String> councils = councils(fields.get("councils"));
    List<Theme> themes = new ArrayList<>();
    Node list = fields.get("themes");
    if (list != null) {
      List<Node> entries = nodes.entries(list, "themes", MOST_THEMES);
      if (entries.isEmpty() && list instanceof SequenceNode) {
        nodes.fault(
            list,
            "'themes' is empty: a codebook needs at least one theme",
            "write a first theme with id, label and definition");
      }
      entries.forEach(entry -> themes.add(theme(entry, committees, councils)));
    } else if (root instanceof MappingNode) {
      nodes.fault(root, "the codebook lacks the list 'themes'", "add 'themes:' and a first theme");
    }
    Node version = fields.get("version");
    Node language = fields.get("language");
    if (language != null && !nodes.scalar(language, "language").startsWith("en")) {
      nodes.fault(
          language, "only English codebooks can be used ('en-GB')", "write 'language: en-GB'");
    }
    checkParents(themes);
    return new Codebook(
        id, version == null ? "" : nodes.scalar(version, "version"), themes, committees);
  }

  /** In the order in which they were found. */
  List<CodebookFinding> faults() {
    return nodes.faults();
  }

  /** Where a theme begins, or a term of it stands; 0 where that is not known. */
  int line(String theme, String term) {
    return lines.getOrDefault(theme + "\n" + term, lines.getOrDefault(theme + "\n", 0));
  }

  private Theme theme(Node node, Set<CommitteeType> committees, List<String> councils) {
    Map<String, Node> fields = nodes.fields(node, THEME_KEYS, "a theme");
    Node idNode =
        nodes.required(fields, node, "id", "this theme", "a short id, such as road-repairs");
    String id = nodes.slug(idNode);
    if (idNode != null && !id.equals(CodebookNodes.UNREAD)) {
      int line = CodebookNodes.line(idNode);
      Integer before = lines.putIfAbsent(id + "\n", line);
      if (before != null) {
        nodes.fault(
            idNode,
            "the id '" + id + "' is used twice; first on line " + before,
            "give one of them another id");
      }
    }
    String named = id.equals(CodebookNodes.UNREAD) ? "this theme" : "the theme '" + id + "'";
    String label = nodes.text(nodes.required(fields, node, "label", named, "what readers see"));
    Node definition = fields.get("definition");
    List<String> include = nodes.texts(fields.get("include"), "include");
    List<String> terms = terms(id, fields.get("terms"));
    String defined = definition == null ? "" : nodes.scalar(definition, "definition");
    if (node instanceof MappingNode
        && defined.isEmpty()
        && include.isEmpty()
        && isEmpty(fields.get("terms"))) {
      nodes.fault(
          node,
          named + " needs a definition, include phrases or terms to be found",
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
        nodes.texts(fields.get("exclude"), "exclude"),
        terms,
        List.copyOf(committees),
        parent == null ? "" : nodes.scalar(parent, "parent"),
        nodes.texts(fields.get("examples"), "examples"),
        nodes.texts(fields.get("counterexamples"), "counterexamples"),
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
    for (Node entry : nodes.entries(list, "terms", CodebookNodes.MOST_PHRASES)) {
      String term = nodes.scalar(entry, "terms");
      lines.putIfAbsent(theme + "\n" + term, CodebookNodes.line(entry));
      try {
        Term.parse(term);
        terms.add(term);
      } catch (IllegalArgumentException e) {
        nodes.fault(
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
        nodes.fault(
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
        nodes.fault(
            node,
            "the theme '" + theme + "' is a part of itself: its parents go round in a circle",
            "leave out one 'parent' of the circle");
      }
    });
  }

  private Set<CommitteeType> committees(@Nullable Node list) {
    Set<CommitteeType> types = EnumSet.noneOf(CommitteeType.class);
    if (list != null) {
      for (Node entry : nodes.entries(list, "committees", CommitteeType.values().length)) {
        String code = nodes.scalar(entry, "committees");
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
          nodes.fault(
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
      for (Node entry : nodes.entries(list, "councils", MOST_COUNCIL_TYPES)) {
        String type = nodes.scalar(entry, "councils");
        types.add(type);
        if (!type.matches(COUNCIL_TYPE)) {
          nodes.fault(
              entry,
              "'" + type + "' is no type of council",
              "write a type as the register does, such as county or london_borough");
        }
      }
    }
    return types;
  }
}
