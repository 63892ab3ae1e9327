package org.mattersarising.themes;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear model that decides on a codebook's themes without a transformer: it learnt what the slow
 * way marks (distillation: Hinton, Vinyals and Dean 2015) from the codebook's terms and from hashed
 * words and pairs. Immutable; the arrays are never handed out.
 *
 * <p>The file: {@code UTF "matters-theme-student 1"}, UTF codebook, version and sentence model of
 * the teacher, int threshold in ten-thousandths, int number of themes, then for each its id, its
 * {@value #DENSE} weights of evidence (int, ten-thousandths) and the step of its gram weights (int,
 * millionths), then one byte for each bucket and theme (Java's {@link DataOutputStream}).
 */
public final class ThemeStudent {

  /** How many weights of evidence a theme has, the bias last. */
  public static final int DENSE = 6;

  private static final String MAGIC = "matters-theme-student 1";
  private static final int MOST_THEMES = 500;

  private final String codebook;
  private final String version;
  private final String teacher;
  private final int threshold;
  private final List<String> themes;
  private final int[][] dense;
  private final double[][] weights;
  private final int[] steps;
  private final ByteRows grams;

  private ThemeStudent(
      String codebook,
      String version,
      String teacher,
      int threshold,
      List<String> themes,
      int[][] dense,
      int[] steps,
      byte[] grams) {
    this.codebook = codebook;
    this.version = version;
    this.teacher = teacher;
    this.threshold = threshold;
    this.themes = List.copyOf(themes);
    this.dense = dense;
    this.weights = new double[dense.length][DENSE];
    for (int t = 0; t < dense.length; t++) {
      for (int f = 0; f < DENSE; f++) {
        weights[t][f] = dense[t][f] / 1e4;
      }
    }
    this.steps = steps;
    this.grams = new ByteRows(grams, themes.size());
  }

  /**
   * A student of weights that a training found, rounded to what the file keeps.
   *
   * @param teacher the name of the sentence model
   * @param threshold the least score of a mark
   * @param sparse by bucket, then by theme
   * @param dense by theme, as {@link #dense} orders them
   */
  public static ThemeStudent of(
      Codebooked codebook,
      String teacher,
      double threshold,
      List<String> themes,
      float[][] sparse,
      double[][] dense) {
    int n = themes.size();
    int[] steps = new int[n];
    for (int t = 0; t < n; t++) {
      double most = 0;
      for (float[] bucket : sparse) {
        most = Math.max(most, Math.abs(bucket[t]));
      }
      steps[t] = (int) Math.max(1, Math.ceil(most / 127 * 1e6));
    }
    byte[] grams = new byte[sparse.length * n];
    for (int b = 0; b < sparse.length; b++) {
      for (int t = 0; t < n; t++) {
        grams[b * n + t] = (byte) Math.rint(sparse[b][t] * 1e6 / steps[t]);
      }
    }
    int[][] rounded = new int[n][DENSE];
    for (int t = 0; t < n; t++) {
      for (int f = 0; f < DENSE; f++) {
        rounded[t][f] = (int) Math.rint(dense[t][f] * 1e4);
      }
    }
    return new ThemeStudent(
        codebook.id(),
        codebook.version(),
        teacher,
        (int) Math.rint(threshold * 1e4),
        themes,
        rounded,
        steps,
        grams);
  }

  /** The codebook that a student is of. */
  public record Codebooked(String id, String version) {}

  /** Whether it learnt from this codebook, in this version, by this sentence model. */
  public boolean fits(String codebookId, String codebookVersion, String encoder) {
    return codebook.equals(codebookId)
        && version.equals(codebookVersion)
        && teacher.equals(encoder);
  }

  /** The themes that it knows, in the order of its scores. */
  public List<String> themes() {
    return themes;
  }

  /** The least score of a mark. */
  public double threshold() {
    return threshold / 1e4;
  }

  /** The evidence that it weighs for a theme, the bias last. */
  public static double[] dense(
      double terms, double hints, double setting, double rivals, double carried) {
    return new double[] {terms, hints, setting, rivals, carried, 1};
  }

  /** What the grams of a statement say for each theme, as logits. */
  double[] logits(int[] buckets) {
    int n = themes.size();
    int[] sums = grams.sum(buckets, StatementGrams.BUCKETS - 1);
    double value = StatementGrams.value(buckets.length);
    double[] logits = new double[n];
    for (int t = 0; t < n; t++) {
      logits[t] = sums[t] * (steps[t] / 1e6) * value;
    }
    return logits;
  }

  /** The probability of a theme, in steps of a ten-thousandth. */
  double score(int theme, double gramLogit, double[] evidence) {
    double sum = gramLogit;
    for (int f = 0; f < DENSE; f++) {
      sum += weights[theme][f] * evidence[f];
    }
    return Math.rint(1e4 / (1 + StrictMath.exp(-sum))) / 1e4;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException where it is no student of this format
   */
  public static ThemeStudent read(byte[] content) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new ByteArrayInputStream(content)));
    if (!in.readUTF().equals(MAGIC)) {
      throw new IOException("this is no theme student");
    }
    String codebook = in.readUTF();
    String version = in.readUTF();
    String teacher = in.readUTF();
    int threshold = in.readInt();
    int n = in.readInt();
    if (n < 1 || n > MOST_THEMES) {
      throw new IOException("a theme student of an unknown shape");
    }
    List<String> themes = new ArrayList<>();
    int[][] dense = new int[n][DENSE];
    int[] steps = new int[n];
    for (int t = 0; t < n; t++) {
      themes.add(in.readUTF());
      for (int f = 0; f < DENSE; f++) {
        dense[t][f] = in.readInt();
      }
      steps[t] = in.readInt();
    }
    byte[] grams = new byte[StatementGrams.BUCKETS * n];
    in.readFully(grams);
    return new ThemeStudent(codebook, version, teacher, threshold, themes, dense, steps, grams);
  }

  /** Writes it; the same weights give the same bytes. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeUTF(MAGIC);
    out.writeUTF(codebook);
    out.writeUTF(version);
    out.writeUTF(teacher);
    out.writeInt(threshold);
    out.writeInt(themes.size());
    for (int t = 0; t < themes.size(); t++) {
      out.writeUTF(themes.get(t));
      for (int weight : dense[t]) {
        out.writeInt(weight);
      }
      out.writeInt(steps[t]);
    }
    out.write(grams.bytes());
    out.flush();
  }
}
