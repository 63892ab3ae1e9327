package org.mattersarising.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.IssueCorrection;
import org.mattersarising.model.IssueCorrection.Kind;
import org.mattersarising.model.IssueStatus;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads a user's {@code issues.yaml}: a list of corrections, each with one of the keys merge,
 * split, rename, dismiss, status, and what belongs to it (statements, to, label, reason). Ids are
 * not looked up here. Stateless.
 */
public final class IssuesYaml {

  /** Many thousand corrections; past it the file is no list that a person wrote. */
  private static final long MAX_BYTES = 4L << 20;

  private static final int LABEL = 200;
  private static final int REASON = 1000;

  private static final Map<Kind, Set<String>> KEYS =
      Map.of(
          Kind.MERGE, Set.of("label", "reason"),
          Kind.SPLIT, Set.of("statements", "label", "reason"),
          Kind.RENAME, Set.of("to", "reason"),
          Kind.DISMISS, Set.of("reason"),
          Kind.STATUS, Set.of("to", "reason"));

  private final String name;

  private IssuesYaml(String name) {
    this.name = name;
  }

  /**
   * The corrections in order of the file.
   *
   * @throws MetadataException naming line and column of the first mistake
   */
  public static List<IssueCorrection> read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new MetadataException(name + " is larger than 4 MB.");
      }
      LoadSettings settings =
          LoadSettings.builder().setLabel(name).setMaxAliasesForCollections(10).build();
      Optional<Node> root = new Compose(settings).composeString(Files.readString(file));
      return root.isEmpty() ? List.of() : new IssuesYaml(name).corrections(root.get());
    } catch (IOException e) {
      throw new MetadataException(name + " cannot be read: " + e.getMessage(), e);
    } catch (MarkedYamlEngineException e) {
      String what = e.getProblem() == null ? "is not YAML" : e.getProblem();
      throw new MetadataException(name + CorpusYaml.at(e.getProblemMark()) + ": " + what, e);
    } catch (YamlEngineException e) {
      throw new MetadataException(name + " is not YAML: " + e.getMessage(), e);
    }
  }

  private List<IssueCorrection> corrections(Node root) {
    if (!(root instanceof SequenceNode list)) {
      throw mistake(root, "a list of corrections expected, each beginning with \"- \"");
    }
    List<IssueCorrection> corrections = new ArrayList<>();
    for (Node each : list.getValue()) {
      corrections.add(correction(each));
    }
    return corrections;
  }

  private IssueCorrection correction(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      throw mistake(node, "a correction is keys with values, such as dismiss and reason");
    }
    Map<String, Node> values = new TreeMap<>();
    Kind kind = null;
    for (NodeTuple pair : mapping.getValue()) {
      String key = CorpusYaml.text(pair.getKeyNode(), name);
      if (values.put(key, pair.getValueNode()) != null) {
        throw mistake(pair.getKeyNode(), "the key " + key + " stands twice");
      }
      Optional<Kind> found = kind(key);
      if (found.isPresent() && kind != null) {
        throw mistake(
            pair.getKeyNode(),
            key + " and " + kind.code() + " stand in one correction: begin each with \"- \"");
      }
      kind = found.orElse(kind);
    }
    if (kind == null) {
      throw mistake(node, "one of merge, split, rename, dismiss, status expected");
    }
    for (NodeTuple pair : mapping.getValue()) {
      String key = CorpusYaml.text(pair.getKeyNode(), name);
      if (!key.equals(kind.code()) && !KEYS.getOrDefault(kind, Set.of()).contains(key)) {
        throw mistake(pair.getKeyNode(), kind.code() + " does not know the key " + key);
      }
    }
    return correction(node, kind, values);
  }

  private IssueCorrection correction(Node node, Kind kind, Map<String, Node> values) {
    List<String> issues = ids(node, values, kind.code());
    if (kind == Kind.MERGE ? issues.size() < 2 : issues.size() != 1) {
      throw mistake(
          node, kind == Kind.MERGE ? "merge takes two ids or more" : kind.code() + " takes one id");
    }
    List<String> statements =
        kind == Kind.SPLIT ? ids(node, values, "statements") : List.<String>of();
    String label = text(values.get(kind == Kind.RENAME ? "to" : "label"), LABEL);
    String reason = text(values.get("reason"), REASON);
    if (kind == Kind.RENAME && label.isEmpty()) {
      throw mistake(node, "rename needs the key to with the new label");
    }
    if ((kind == Kind.DISMISS || kind == Kind.STATUS) && reason.isEmpty()) {
      throw mistake(node, kind.code() + " needs a reason");
    }
    @Nullable IssueStatus status = kind == Kind.STATUS ? status(node, values.get("to")) : null;
    int line = node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
    return new IssueCorrection(kind, issues, statements, label, status, reason, line);
  }

  private List<String> ids(Node correction, Map<String, Node> values, String key) {
    Node node = values.get(key);
    List<String> ids =
        node == null
            ? List.of()
            : CorpusYaml.texts(node, name).stream().filter(id -> !id.isEmpty()).distinct().toList();
    if (ids.isEmpty()) {
      throw mistake(node == null ? correction : node, "ids expected under " + key);
    }
    return ids;
  }

  private IssueStatus status(Node correction, @Nullable Node node) {
    String code = text(node, LABEL);
    return Arrays.stream(IssueStatus.values())
        .filter(s -> s.code().equals(code))
        .findFirst()
        .orElseThrow(() ->
            mistake(
                node == null ? correction : node,
                "status needs the key to with one of "
                    + Arrays.stream(IssueStatus.values())
                        .map(IssueStatus::code)
                        .collect(Collectors.joining(", "))));
  }

  /** One line of text; empty where the key is absent. */
  private String text(@Nullable Node node, int most) {
    if (node == null) {
      return "";
    }
    String text = CorpusYaml.text(node, name).replaceAll("[\\s\\p{Cntrl}]++", " ").strip();
    if (text.codePointCount(0, text.length()) > most) {
      throw mistake(node, "longer than " + most + " characters");
    }
    return text;
  }

  private static Optional<Kind> kind(String key) {
    return Arrays.stream(Kind.values()).filter(k -> k.code().equals(key)).findFirst();
  }

  private MetadataException mistake(Node node, String what) {
    return new MetadataException(name + CorpusYaml.at(node.getStartMark()) + ": " + what);
  }
}
