package org.mattersarising.annotate.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mattersarising.model.MentionType;

/**
 * What was learnt from labelled statements about names: one layer for titles and people, and one
 * for councils, bodies and organisations, since a title may hold one of those. Immutable, safe for
 * use by several threads.
 *
 * <p>The file is text, so that a change can be read: {@code matters-entity-model 1}, the version,
 * then for each layer its types, its outcomes and its features with a weight for each outcome, in
 * hundredths. The same labelled statements give the same file.
 */
public final class EntityModel {

  /** Types that never overlap one another; a title may lie over the types of the second layer. */
  static final List<Set<MentionType>> LAYERS =
      List.of(
          EnumSet.of(MentionType.ROLE, MentionType.PERSON),
          EnumSet.of(MentionType.COUNCIL, MentionType.BODY, MentionType.ORGANISATION));

  /** Weights are kept in these steps. */
  static final double STEP = 0.01;

  private static final String MAGIC = "matters-entity-model 1";

  private final String version;
  private final List<EntityLayer> layers;

  EntityModel(String version, List<EntityLayer> layers) {
    this.version = version;
    this.layers = List.copyOf(layers);
  }

  /** Names the statements it was trained on. */
  public String version() {
    return version;
  }

  List<EntityLayer> layers() {
    return layers;
  }

  /** The file's content; the same weights give the same bytes. */
  public String write() {
    StringBuilder out = new StringBuilder(MAGIC).append("\nversion ").append(version).append('\n');
    for (EntityLayer layer : layers) {
      out.append("layer ").append(words(layer.types().stream().map(Enum::name).sorted().toList()));
      out.append("\noutcomes ").append(words(layer.outcomes())).append('\n');
      layer
          .weights()
          .forEach((feature, row) ->
              out.append(feature)
                  .append('\t')
                  .append(
                      Arrays.stream(row)
                          .mapToObj(w -> Long.toString(Math.round(w / STEP)))
                          .collect(Collectors.joining(" ")))
                  .append('\n'));
      out.append('\n');
    }
    return out.toString();
  }

  private static String words(List<String> parts) {
    return String.join(" ", parts);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException where it is no model of this format
   */
  public static EntityModel read(String content) throws IOException {
    BufferedReader in = new BufferedReader(new StringReader(content));
    if (!MAGIC.equals(in.readLine())) {
      throw new IOException("this is no model of names");
    }
    String version = value(in, "version");
    List<EntityLayer> layers = new java.util.ArrayList<>();
    for (Set<MentionType> expected : LAYERS) {
      Set<MentionType> types = EnumSet.noneOf(MentionType.class);
      List<String> outcomes;
      try {
        for (String type : value(in, "layer").split(" ", -1)) {
          types.add(MentionType.valueOf(type));
        }
      } catch (IllegalArgumentException e) {
        throw new IOException("a model of names with an unknown type", e);
      }
      if (!types.equals(expected)) {
        throw new IOException("a model of names with other layers");
      }
      outcomes = List.of(value(in, "outcomes").split(" ", -1));
      layers.add(new EntityLayer(types, outcomes, weights(in, outcomes.size())));
    }
    return new EntityModel(version, layers);
  }

  private static SortedMap<String, double[]> weights(BufferedReader in, int outcomes)
      throws IOException {
    SortedMap<String, double[]> weights = new TreeMap<>();
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      int tab = line.indexOf('\t');
      String[] cells = line.substring(tab + 1).split(" ", -1);
      if (tab < 0 || cells.length != outcomes) {
        throw new IOException("a model of names with " + cells.length + " weights in a line");
      }
      double[] row = new double[outcomes];
      try {
        for (int i = 0; i < outcomes; i++) {
          row[i] = Integer.parseInt(cells[i]) * STEP;
        }
      } catch (NumberFormatException e) {
        throw new IOException("no number in a model of names", e);
      }
      weights.put(line.substring(0, tab), row);
    }
    return weights;
  }

  private static String value(BufferedReader in, String key) throws IOException {
    String line = in.readLine();
    if (line == null || !line.startsWith(key + " ")) {
      throw new IOException("a model of names without " + key);
    }
    return line.substring(key.length() + 1);
  }
}
