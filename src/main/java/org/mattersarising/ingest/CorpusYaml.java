package org.mattersarising.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mattersarising.model.CorpusNotes;
import org.mattersarising.model.ExpectedMeeting;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A user's {@code corpus.yaml}.
 *
 * @param notes title and how the documents were selected
 * @param include globs; empty means every document
 * @param exclude globs that win over {@code include}
 * @param register the path of a register's CSV file, relative to the folder of corpus.yaml and
 *     inside it; empty without one
 * @param codebooks names of bundled codebooks or paths of files, in order; empty for the default
 * @param calendar the meetings that were to be held, councils as written
 * @param peers the councils, as written, that others are compared with; empty for all others
 */
public record CorpusYaml(
    CorpusNotes notes,
    List<String> include,
    List<String> exclude,
    String register,
    List<String> codebooks,
    List<ExpectedMeeting> calendar,
    List<String> peers) {

  /** What holds where there is no such file. */
  public static final CorpusYaml NONE =
      new CorpusYaml(CorpusNotes.NONE, List.of(), List.of(), "", List.of(), List.of(), List.of());

  public CorpusYaml {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    codebooks = List.copyOf(codebooks);
    calendar = List.copyOf(calendar);
    peers = List.copyOf(peers);
  }

  /**
   * Reads the file. Keys: title, selection, include, exclude, register, codebook, calendar (a list
   * of council, committee and dates), peers.
   *
   * @throws MetadataException naming line and column of the first mistake
   */
  public static CorpusYaml read(Path file) {
    String name = file.getFileName().toString();
    try {
      LoadSettings settings =
          LoadSettings.builder().setLabel(name).setMaxAliasesForCollections(10).build();
      Optional<Node> root = new Compose(settings).composeString(Files.readString(file));
      return root.isEmpty() ? NONE : of(root.get(), name);
    } catch (IOException e) {
      throw new MetadataException(name + " cannot be read: " + e.getMessage(), e);
    } catch (MarkedYamlEngineException e) {
      String what = e.getProblem() == null ? "is not YAML" : e.getProblem();
      throw new MetadataException(name + at(e.getProblemMark()) + ": " + what, e);
    } catch (YamlEngineException e) {
      throw new MetadataException(name + " is not YAML: " + e.getMessage(), e);
    }
  }

  private static CorpusYaml of(Node root, String name) {
    if (!(root instanceof MappingNode mapping)) {
      throw new MetadataException(name + at(root.getStartMark()) + ": keys with values expected");
    }
    String title = "";
    String selection = "";
    List<String> include = List.of();
    List<String> exclude = List.of();
    String register = "";
    List<String> codebooks = List.of();
    List<ExpectedMeeting> calendar = List.of();
    List<String> peers = List.of();
    Set<String> seen = new HashSet<>();
    for (NodeTuple pair : mapping.getValue()) {
      String key = text(pair.getKeyNode(), name);
      Node value = pair.getValueNode();
      if (!seen.add(key)) {
        throw new MetadataException(
            name + at(pair.getKeyNode().getStartMark()) + ": the key " + key + " stands twice");
      }
      switch (key) {
        case "title" -> title = text(value, name);
        case "selection", "note" -> selection = text(value, name);
        case "include" -> include = texts(value, name);
        case "exclude" -> exclude = texts(value, name);
        case "register" -> register = inside(value, name);
        case "codebook" -> codebooks = texts(value, name);
        case "calendar" -> calendar = CalendarYaml.of(value, name);
        case "peers", "peer_group" -> peers = texts(value, name);
        default ->
            throw new MetadataException(
                name
                    + at(pair.getKeyNode().getStartMark())
                    + ": the key "
                    + key
                    + " is not known; known are title, selection, include, exclude, register,"
                    + " codebook, calendar, peers");
      }
    }
    return new CorpusYaml(
        new CorpusNotes(title, selection), include, exclude, register, codebooks, calendar, peers);
  }

  static String text(Node node, String name) {
    if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
      return scalar.getValue().strip();
    }
    throw new MetadataException(name + at(node.getStartMark()) + ": a text expected");
  }

  static List<String> texts(Node node, String name) {
    if (node instanceof SequenceNode sequence) {
      List<String> texts = new ArrayList<>();
      for (Node each : sequence.getValue()) {
        texts.add(text(each, name));
      }
      return texts;
    }
    return List.of(text(node, name));
  }

  /** A path that cannot lead out of the folder: a corpus may come from anybody. */
  private static String inside(Node node, String name) {
    String path = text(node, name);
    boolean leaves = path.isEmpty();
    try {
      Path relative = Path.of(path);
      leaves =
          leaves
              || relative.isAbsolute()
              || path.startsWith("/")
              || path.contains("\\")
              || path.matches("[A-Za-z]:.*")
              || relative.normalize().startsWith("..")
              || relative.normalize().toString().isEmpty();
    } catch (InvalidPathException e) {
      leaves = true;
    }
    if (leaves) {
      throw new MetadataException(
          name
              + at(node.getStartMark())
              + ": a file inside the folder of "
              + name
              + " expected, not \""
              + path
              + "\"");
    }
    return path;
  }

  static String at(Optional<Mark> mark) {
    return mark.map(m -> ", line " + (m.getLine() + 1) + ", column " + (m.getColumn() + 1))
        .orElse("");
  }
}
