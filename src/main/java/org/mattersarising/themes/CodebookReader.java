package org.mattersarising.themes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeKind;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads a researcher's codebook: YAML 1.2 with the keys {@code codebook}, {@code version}, {@code
 * language}, {@code committees} and {@code themes}; each theme with {@code id}, {@code label}, and
 * where wanted {@code definition}, {@code include}, {@code exclude}, {@code terms} (the notation of
 * {@link Term}).
 *
 * <p>Every mistake is told with its place. Nothing but plain values is read: no tags, no aliases,
 * no merge keys, and no file over {@value #MOST_BYTES} bytes. Stateless.
 */
public final class CodebookReader {
  /** The largest file that is read. */
  public static final int MOST_BYTES = 1 << 20;

  private static final int MOST_THEMES = 500;
  private static final int MOST_PHRASES = 200;
  private static final int DEEPEST = 8;
  private static final int LONGEST_TEXT = 2000;
  private static final Set<String> BOOK_KEYS =
      Set.of("codebook", "version", "language", "committees", "themes");
  private static final Set<String> THEME_KEYS =
      Set.of("id", "label", "definition", "include", "exclude", "terms");

  /**
   * Reads a file's bytes.
   *
   * @param file its name, for messages
   * @throws CodebookException where it has a mistake
   */
  public Codebook read(byte[] yaml, String file) {
    if (yaml.length > MOST_BYTES) {
      throw new CodebookException(file, 0, 0, "a codebook has at most " + MOST_BYTES + " bytes");
    }
    return new Reading(file).book(compose(decoded(yaml, file), file));
  }

  private static String decoded(byte[] yaml, String file) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(yaml)).toString();
    } catch (CharacterCodingException e) {
      throw new CodebookException(file, 0, 0, "the file is not UTF-8 text");
    }
  }

  private static Node compose(String yaml, String file) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(MOST_BYTES)
            .setAllowDuplicateKeys(true)
            .build();
    try {
      checkPlain(settings, yaml, file);
      return new Compose(settings)
          .composeString(yaml)
          .orElseThrow(() -> new CodebookException(file, 1, 1, "the file is empty"));
    } catch (MarkedYamlEngineException e) {
      Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
      throw new CodebookException(
          file,
          mark == null ? 0 : mark.getLine() + 1,
          mark == null ? 0 : mark.getColumn() + 1,
          "this is not valid YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new CodebookException(file, 0, 0, "this is not valid YAML: " + e.getMessage());
    }
  }

  /**
   * Looks at the events first, because composing follows nesting by recursion and forgets which
   * tags were written out.
   */
  private static void checkPlain(LoadSettings settings, String yaml, String file) {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(yaml)) {
      Optional<String> tag = Optional.empty();
      switch (event) {
        case AliasEvent alias -> throw wrong(file, alias, "aliases such as *a are not used here");
        case ScalarEvent scalar -> tag = scalar.getTag();
        case CollectionStartEvent start -> {
          tag = start.getTag();
          if (++depth > DEEPEST) {
            throw wrong(file, start, "this is nested too deeply");
          }
        }
        case CollectionEndEvent _ -> depth--;
        default -> {}
      }
      if (tag.isPresent()) {
        throw wrong(file, event, "tags such as " + tag.get() + " are not used here");
      }
    }
  }

  private static CodebookException wrong(String file, Event event, String problem) {
    Mark mark = event.getStartMark().orElse(null);
    return mark == null
        ? new CodebookException(file, 0, 0, problem)
        : new CodebookException(file, mark.getLine() + 1, mark.getColumn() + 1, problem);
  }

  /** One file being read: knows its name for messages. */
  private record Reading(String file) {

    Codebook book(Node root) {
      Map<String, Node> fields = fields(root, BOOK_KEYS, "a codebook");
      String id = slug(required(fields, root, "codebook", "the codebook"));
      Node list = fields.get("themes");
      if (list == null) {
        throw wrong(root, "the codebook lacks the list 'themes'");
      }
      List<Node> entries = entries(list, "themes", MOST_THEMES);
      if (entries.isEmpty()) {
        throw wrong(list, "'themes' is empty: a codebook needs at least one theme");
      }
      List<CommitteeType> committees = committees(fields.get("committees"));
      List<Theme> themes = new ArrayList<>();
      Map<String, Integer> lines = new LinkedHashMap<>();
      for (Node entry : entries) {
        themes.add(theme(entry, committees, lines));
      }
      Node version = fields.get("version");
      Node language = fields.get("language");
      if (language != null && !scalar(language, "language").startsWith("en")) {
        throw wrong(language, "only English codebooks can be used ('en-GB')");
      }
      return new Codebook(id, version == null ? "" : scalar(version, "version"), themes);
    }

    private Theme theme(Node node, List<CommitteeType> committees, Map<String, Integer> lines) {
      Map<String, Node> fields = fields(node, THEME_KEYS, "a theme");
      Node idNode = required(fields, node, "id", "this theme");
      String id = slug(idNode);
      int line = mark(idNode).getLine() + 1;
      Integer before = lines.putIfAbsent(id, line);
      if (before != null) {
        throw wrong(idNode, "the id '" + id + "' is used twice; first on line " + before);
      }
      String label = scalar(required(fields, node, "label", "the theme '" + id + "'"), "label");
      Node definition = fields.get("definition");
      List<String> include = texts(fields.get("include"), "include");
      List<String> terms = texts(fields.get("terms"), "terms");
      checkTerms(fields.get("terms"));
      String defined = definition == null ? "" : scalar(definition, "definition");
      if (defined.isEmpty() && include.isEmpty() && terms.isEmpty()) {
        throw wrong(
            node,
            "the theme '" + id + "' needs a definition, include phrases or terms to be found");
      }
      return new Theme(
          id,
          label,
          ThemeKind.CODEBOOK,
          defined,
          include,
          texts(fields.get("exclude"), "exclude"),
          terms,
          committees);
    }

    /** The types of committee whose silence on these themes means something; empty for all. */
    private List<CommitteeType> committees(@Nullable Node node) {
      List<CommitteeType> types = new ArrayList<>();
      if (node != null) {
        for (Node entry : entries(node, "committees", CommitteeType.values().length)) {
          String code = scalar(entry, "committees");
          types.add(
              Stream.of(CommitteeType.values())
                  .filter(t -> t.code().equals(code))
                  .findFirst()
                  .orElseThrow(() -> wrong(entry, "'" + code + "' is no type of committee")));
        }
      }
      return types;
    }

    private void checkTerms(@Nullable Node list) {
      if (list instanceof SequenceNode sequence) {
        for (Node term : sequence.getValue()) {
          try {
            Term.parse(scalar(term, "terms"));
          } catch (IllegalArgumentException e) {
            throw wrong(term, String.valueOf(e.getMessage()));
          }
        }
      }
    }

    private Map<String, Node> fields(Node node, Set<String> known, String what) {
      if (!(node instanceof MappingNode mapping)) {
        throw wrong(node, what + " is written as 'key: value' lines");
      }
      Map<String, Node> fields = new LinkedHashMap<>();
      for (NodeTuple tuple : mapping.getValue()) {
        String key = scalar(tuple.getKeyNode(), "key");
        if (!known.contains(key)) {
          throw wrong(
              tuple.getKeyNode(),
              "unknown key '" + key + "'; " + what + " has " + String.join(", ", sorted(known)));
        }
        if (fields.put(key, tuple.getValueNode()) != null) {
          throw wrong(tuple.getKeyNode(), "the key '" + key + "' stands twice");
        }
      }
      return fields;
    }

    private static Set<String> sorted(Set<String> names) {
      return new LinkedHashSet<>(names.stream().sorted().toList());
    }

    private Node required(Map<String, Node> fields, Node owner, String key, String what) {
      Node found = fields.get(key);
      if (found == null) {
        throw wrong(owner, what + " lacks '" + key + "'");
      }
      if (scalar(found, key).isEmpty()) {
        throw wrong(found, "'" + key + "' is empty");
      }
      return found;
    }

    private String slug(Node node) {
      String id = scalar(node, "id");
      if (!id.matches("[a-z0-9]++(?:-[a-z0-9]++)*+")) {
        throw wrong(
            node, "'" + id + "' is no id: use lower-case letters, digits and single hyphens");
      }
      return id;
    }

    private List<String> texts(@Nullable Node node, String key) {
      if (node == null) {
        return List.of();
      }
      List<String> texts = new ArrayList<>();
      for (Node entry : entries(node, key, MOST_PHRASES)) {
        String text = scalar(entry, key);
        if (text.isEmpty()) {
          throw wrong(entry, "an entry of '" + key + "' is empty");
        }
        texts.add(text);
      }
      return texts;
    }

    private List<Node> entries(Node node, String key, int most) {
      if (!(node instanceof SequenceNode sequence)) {
        throw wrong(node, "'" + key + "' must be a list: [a, b] or lines that begin with '- '");
      }
      if (sequence.getValue().size() > most) {
        throw wrong(node, "'" + key + "' has more than " + most + " entries");
      }
      return sequence.getValue();
    }

    private String scalar(Node node, String key) {
      if (!(node instanceof ScalarNode scalar)) {
        throw wrong(node, "'" + key + "' must be a plain text");
      }
      String text = scalar.getValue().strip();
      if (text.length() > LONGEST_TEXT) {
        throw wrong(node, "'" + key + "' is longer than " + LONGEST_TEXT + " characters");
      }
      return text;
    }

    private CodebookException wrong(Node node, String problem) {
      Mark mark = mark(node);
      return new CodebookException(file, mark.getLine() + 1, mark.getColumn() + 1, problem);
    }

    private static Mark mark(Node node) {
      return node.getStartMark()
          .orElseThrow(() -> new IllegalStateException("marks are kept by the settings"));
    }
  }
}
