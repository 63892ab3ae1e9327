package org.mattersarising.themes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was learnt from labelled statements about the themes of one codebook: for each theme a
 * logistic regression over the proposition's vector and the evidence of the codebook, and for all
 * of them together one over what the neighbours say ({@link ThemeContext}). Immutable.
 *
 * <p>The file is text, so that a change can be read: {@code matters-theme-head 2}, then {@code key
 * value} lines, the last of which has the weights of the neighbours, then for each theme its id,
 * its weights and its bias, with four decimals.
 */
public final class ThemeHead {

  private static final String MAGIC = "matters-theme-head 2";

  /** Vector dimensions weigh as much together as the few features of the evidence. */
  private static final double VECTOR_SCALE = 3;

  private static final int EVIDENCE = 6;
  private static final int FEATURES = EncoderModel.DIMENSIONS + EVIDENCE;

  private final String codebook;
  private final String version;
  private final String model;
  private final double[] context;
  private final Map<String, double[]> weights;

  private ThemeHead(
      String codebook,
      String version,
      String model,
      double[] context,
      Map<String, double[]> weights) {
    this.codebook = codebook;
    this.version = version;
    this.model = model;
    this.context = context;
    this.weights = weights;
  }

  /**
   * A head of weights that a training found, rounded to what the file keeps.
   *
   * @param model the sentence encoder's name
   * @param context the weights of {@link ThemeContext}, the bias last
   * @param weights by theme: the weights of {@link #features}, the bias last
   */
  public static ThemeHead of(
      String codebook,
      String version,
      String model,
      double[] context,
      Map<String, double[]> weights) {
    if (context.length != ThemeContext.FEATURES + 1) {
      throw new IllegalArgumentException("a context of " + context.length + " weights");
    }
    Map<String, double[]> rounded = new TreeMap<>();
    weights.forEach((theme, values) -> {
      if (values.length != FEATURES + 1) {
        throw new IllegalArgumentException(theme + " has " + values.length + " weights");
      }
      rounded.put(theme, rounded(values));
    });
    return new ThemeHead(codebook, version, model, rounded(context), rounded);
  }

  private static double[] rounded(double[] values) {
    return Arrays.stream(values).map(w -> Math.rint(w * 1e4) / 1e4).toArray();
  }

  /** Whether it was trained for this codebook, in this version, with this encoder. */
  public boolean fits(String codebookId, String codebookVersion, String encoder) {
    return codebook.equals(codebookId) && version.equals(codebookVersion) && model.equals(encoder);
  }

  /** The themes that it knows, in alphabetical order. */
  public List<String> themes() {
    return List.copyOf(weights.keySet());
  }

  /** What a theme's regression sees of a statement. */
  public static double[] features(ThemeEvidence evidence, float[] vector) {
    double[] x = new double[FEATURES];
    for (int i = 0; i < vector.length; i++) {
      x[i] = VECTOR_SCALE * vector[i];
    }
    double p = Math.clamp(evidence.score(), 1e-4, 1 - 1e-4);
    int at = EncoderModel.DIMENSIONS;
    x[at] = StrictMath.log(p / (1 - p)) / 2;
    x[at + 1] = evidence.hints();
    x[at + 2] = evidence.carried();
    x[at + 3] = evidence.setting();
    x[at + 4] = evidence.rivals();
    x[at + 5] = evidence.terms();
    return x;
  }

  /**
   * The probability that a statement is about the theme, by the statement alone, in steps of a
   * ten-thousandth; null for a theme that it does not know.
   */
  @Nullable Double score(ThemeEvidence evidence, float[] vector) {
    double[] w = weights.get(evidence.themeId());
    return w == null ? null : probability(w, features(evidence, vector));
  }

  /**
   * The probability with what the neighbours say, in steps of a ten-thousandth.
   *
   * @param features of {@link ThemeContext}
   */
  double inContext(double[] features) {
    return probability(context, features);
  }

  /** By weights of a regression, the bias last, in steps of a ten-thousandth. */
  public static double probability(double[] weights, double[] features) {
    double sum = weights[features.length];
    for (int i = 0; i < features.length; i++) {
      sum += weights[i] * features[i];
    }
    return Math.rint(1e4 / (1 + StrictMath.exp(-sum))) / 1e4;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException where it is no head of this format
   */
  public static ThemeHead read(String content) throws IOException {
    BufferedReader in = new BufferedReader(new StringReader(content));
    if (!MAGIC.equals(in.readLine())) {
      throw new IOException("this is no theme head");
    }
    String codebook = value(in, "codebook");
    String version = value(in, "version");
    String model = value(in, "model");
    double[] context = row(value(in, "context").split(" ", -1), 0, ThemeContext.FEATURES + 1);
    Map<String, double[]> weights = new TreeMap<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] cells = line.split(" ", -1);
      weights.put(cells[0], row(cells, 1, FEATURES + 1));
    }
    return new ThemeHead(codebook, version, model, context, weights);
  }

  private static double[] row(String[] cells, int from, int numbers) throws IOException {
    if (cells.length != from + numbers) {
      throw new IOException("a theme head with " + cells.length + " cells in a line");
    }
    double[] row = new double[numbers];
    for (int i = 0; i < numbers; i++) {
      try {
        row[i] = Double.parseDouble(cells[from + i]);
      } catch (NumberFormatException e) {
        throw new IOException("no number in a theme head: " + cells[from + i], e);
      }
    }
    return row;
  }

  private static String value(BufferedReader in, String key) throws IOException {
    String line = in.readLine();
    if (line == null || !line.startsWith(key + " ")) {
      throw new IOException("a theme head without " + key);
    }
    return line.substring(key.length() + 1);
  }

  /** The file's content; the same weights give the same bytes. */
  public String write() {
    StringBuilder out = new StringBuilder(MAGIC).append('\n');
    out.append("codebook ").append(codebook).append('\n');
    out.append("version ").append(version).append('\n');
    out.append("model ").append(model).append('\n');
    out.append("context ").append(cells(context)).append('\n');
    weights.forEach((theme, row) -> out.append(theme).append(' ').append(cells(row)).append('\n'));
    return out.toString();
  }

  private static String cells(double[] row) {
    return Arrays.stream(row)
        .mapToObj(w -> String.format(Locale.ROOT, "%.4f", w))
        .collect(Collectors.joining(" "));
  }
}
