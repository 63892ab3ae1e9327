package org.mattersarising.ingest.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mattersarising.model.DocumentHints;
import org.mattersarising.model.FrontMatter;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads the YAML between "---" lines at the start of a file. Nodes are composed and no value is
 * ever constructed, so that a file can say nothing but texts. What stands there without being front
 * matter (a heading between two rules) is left to the minutes. Stateless.
 */
final class FrontMatterReader {

  /** Longer than any that people write; a text that goes on so long is none. */
  private static final int MOST_CHARS = 16_384;

  private static final int MOST_LINES = 200;

  /** What bounds how deep YAML can nest, and with it the parser's stack. */
  private static final int MOST_SIGNS = 64;

  private static final Pattern FENCED =
      Pattern.compile(
          "\\A---[ \\t]{0,20}\\n(.*?)^(?:---|\\.\\.\\.)[ \\t]{0,20}(?:\\n|\\z)",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,40}");
  private static final Pattern KEY_LINE =
      Pattern.compile("(?:([A-Za-z][A-Za-z0-9_-]{0,40})[ \\t]{0,4}:(?:\\s.*)?|[ \\t#-].*|)");
  private static final Pattern NESTS = Pattern.compile("[\\[{]|[-?:][ \\t]");

  private static final List<String> TITLE = List.of("title");
  private static final List<String> COUNCIL =
      List.of("council", "local_authority", "authority", "organisation", "organization");
  private static final List<String> COMMITTEE = List.of("committee", "body");
  private static final List<String> MEETING_DATE =
      List.of("meeting_date", "date_of_meeting", "meetingdate");
  private static final List<String> DATE = List.of("date");
  private static final List<String> PUBLISHED =
      List.of("published", "publication_date", "date_published", "publishdate");
  private static final List<String> STATUS = List.of("status", "minutes_status");
  private static final List<String> URL =
      List.of("url", "source_url", "source", "link", "permalink");
  private static final List<String> LICENCE = List.of("licence", "license");
  private static final List<String> RIGHTS =
      List.of("rights_holder", "rights", "copyright", "copyright_holder");
  private static final List<String> RETRIEVED =
      List.of("retrieved", "accessed", "date_retrieved", "fetched");
  private static final List<String> EXTENT = List.of("extent");
  private static final Set<String> KNOWN =
      Stream.of(
              TITLE,
              COUNCIL,
              COMMITTEE,
              MEETING_DATE,
              DATE,
              PUBLISHED,
              STATUS,
              URL,
              LICENCE,
              RIGHTS,
              RETRIEVED,
              EXTENT)
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  /**
   * Front matter and where it ends.
   *
   * @param end where the minutes begin, in UTF-16 units
   * @param warning a plain sentence where it could not be read; empty otherwise
   */
  record Found(int end, DocumentHints hints, String warning) {}

  private FrontMatterReader() {}

  /** The front matter of a text with LF line ends; empty where it has none. */
  static Optional<Found> read(String text) {
    Matcher fenced = FENCED.matcher(text).region(0, Math.min(text.length(), MOST_CHARS));
    if (!text.startsWith("---") || !fenced.lookingAt()) {
      return Optional.empty();
    }
    String yaml = fenced.group(1);
    if (yaml.isBlank() || yaml.lines().count() > MOST_LINES || !looksLikeKeys(yaml)) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    String problem = compose(yaml, values);
    if (!problem.isEmpty()) {
      return Optional.of(
          new Found(
              fenced.end(),
              DocumentHints.NONE,
              "The front matter cannot be read and is not used: " + problem + "."));
    }
    return Optional.of(new Found(fenced.end(), hints(values), ""));
  }

  /** Whether all lines are keys, what belongs to them, or comments, and one key is known. */
  private static boolean looksLikeKeys(String yaml) {
    boolean known = false;
    boolean first = true;
    for (String line : yaml.split("\n", -1)) {
      Matcher key = KEY_LINE.matcher(line);
      if (!key.matches()
          || first && key.group(1) == null && !line.isBlank() && line.charAt(0) != '#') {
        return false;
      }
      first &= key.group(1) == null;
      known |= key.group(1) != null && KNOWN.contains(name(key.group(1)));
    }
    return known;
  }

  private static String name(String key) {
    return key.toLowerCase(Locale.ROOT).replace('-', '_');
  }

  /** Fills in what the keys say, and says what is wrong; empty where nothing is. */
  private static String compose(String yaml, Map<String, String> values) {
    long signs = NESTS.matcher(yaml).results().count();
    if (yaml.lines()
            .anyMatch(l -> NESTS.matcher(l).results().limit(MOST_SIGNS).count() == MOST_SIGNS)
        || signs > 4L * MOST_LINES) {
      return "it nests too deep";
    }
    try {
      LoadSettings settings =
          LoadSettings.builder()
              .setLabel("front matter")
              .setMaxAliasesForCollections(10)
              .setCodePointLimit(MOST_CHARS)
              .build();
      Optional<Node> root = new Compose(settings).composeString(yaml);
      if (root.isEmpty() || !(root.get() instanceof MappingNode mapping)) {
        return "keys with values expected";
      }
      for (NodeTuple pair : mapping.getValue()) {
        if (pair.getKeyNode() instanceof ScalarNode key && KEY.matcher(key.getValue()).matches()) {
          values.putIfAbsent(name(key.getValue()), text(pair.getValueNode()));
        }
      }
      return "";
    } catch (YamlEngineException e) {
      return "it is not YAML";
    }
  }

  /** A text, or the texts of a list; nothing else says anything here. */
  private static String text(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getTag().equals(Tag.NULL)
          ? ""
          : scalar.getValue().strip().replaceAll("\\s+", " ");
    }
    if (node instanceof SequenceNode list) {
      return String.join(
          ", ",
          list.getValue().stream()
              .filter(ScalarNode.class::isInstance)
              .map(FrontMatterReader::text)
              .toList());
    }
    return "";
  }

  private static DocumentHints hints(Map<String, String> values) {
    return new DocumentHints(
        first(values, TITLE),
        url(first(values, URL)),
        first(values, RETRIEVED),
        new FrontMatter(
            first(values, COUNCIL),
            first(values, COMMITTEE),
            first(values, MEETING_DATE),
            first(values, DATE),
            first(values, PUBLISHED),
            first(values, STATUS),
            first(values, LICENCE),
            first(values, RIGHTS),
            first(values, EXTENT)));
  }

  /** An address of the web; a path within a site is none. */
  private static String url(String value) {
    return value.toLowerCase(Locale.ROOT).matches("https?://\\S{1,2000}") ? value : "";
  }

  private static String first(Map<String, String> values, List<String> keys) {
    return keys.stream()
        .map(k -> values.getOrDefault(k, ""))
        .filter(v -> !v.isEmpty())
        .findFirst()
        .orElse("");
  }
}
