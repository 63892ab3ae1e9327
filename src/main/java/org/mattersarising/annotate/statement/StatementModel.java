package org.mattersarising.annotate.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mattersarising.model.Act;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;

/**
 * What was learnt from labelled statements about act, speaker group and stance: for each a
 * multinomial logistic regression over the same features. Immutable.
 *
 * <p>The file is text, so that a change can be read: {@code matters-statement-model 3}, the number
 * of the features' version, lines {@code reliability} and {@code given}, then each feature with its
 * weights in thousandths: nine of the acts, five of the speaker groups, four of the stances, each
 * in the order of its enumeration. Whole numbers, so that their sum is the same in any order.
 */
public final class StatementModel {

  private static final String MAGIC = "matters-statement-model 3";

  /** Raised when a feature means something else than it did; an older model is then left aside. */
  static final int FEATURES = 2;

  static final int ACTS = Act.values().length;
  static final int SPEAKERS = SpeakerGroup.values().length;
  static final int STANCES = Stance.values().length;
  private static final int COLUMNS = ACTS + SPEAKERS + STANCES;
  private static final double UNIT = 1000;

  private final int features;
  private final Reliability reliability;
  private final int[][] stanceGiven;
  private final int[] bias;
  private final Map<String, int[]> weights;
  private final double[][] stanceShares;
  private final double[] stancePrior;

  private StatementModel(
      int features,
      Reliability reliability,
      int[][] stanceGiven,
      int[] bias,
      Map<String, int[]> weights) {
    this.features = features;
    this.reliability = reliability;
    this.stanceGiven = stanceGiven;
    this.bias = bias;
    this.weights = weights;
    this.stanceShares =
        Arrays.stream(stanceGiven).map(StatementModel::shares).toArray(double[][]::new);
    this.stancePrior = prior(stanceGiven);
  }

  /**
   * A model of weights that a training found, rounded to what the file keeps; features that weigh
   * nothing then are left out.
   *
   * @param bias of the acts, the speaker groups and the stances
   * @param weights by feature, in the same order
   * @param stanceGiven by act: how many themed statements of it had each stance
   */
  public static StatementModel of(
      double[] bias, Map<String, double[]> weights, int[][] stanceGiven, Reliability reliability) {
    Map<String, int[]> rounded = new HashMap<>();
    weights.forEach((feature, row) -> {
      int[] units = rounded(row);
      if (Arrays.stream(units).anyMatch(w -> w != 0)) {
        rounded.put(feature, units);
      }
    });
    int[][] given = Arrays.stream(stanceGiven).map(int[]::clone).toArray(int[][]::new);
    return new StatementModel(FEATURES, reliability, given, rounded(bias), rounded);
  }

  private static int[] rounded(double[] row) {
    if (row.length != COLUMNS) {
      throw new IllegalArgumentException("a feature with " + row.length + " weights");
    }
    return Arrays.stream(row).mapToInt(w -> (int) Math.rint(w * UNIT)).toArray();
  }

  /** The same model with what was measured of it since. */
  public StatementModel with(Reliability measured) {
    return new StatementModel(features, measured, stanceGiven, bias, weights);
  }

  /** Whether it was trained on features as this version makes them. */
  public boolean fits() {
    return features == FEATURES;
  }

  /** How often its acts were right on files that it had not seen, by their score. */
  public Reliability reliability() {
    return reliability;
  }

  /** What each column weighs without any feature: acts, speaker groups, stances. */
  int[] bias() {
    return bias;
  }

  /** The weights of each feature, in the order of the columns. */
  Map<String, int[]> weights() {
    return weights;
  }

  /**
   * The distributions that features give; each adds up to one.
   *
   * @param sums of the columns, which are the first of them
   */
  Scores scores(long[] sums) {
    return new Scores(
        softmax(sums, 0, ACTS),
        softmax(sums, ACTS, SPEAKERS),
        softmax(sums, ACTS + SPEAKERS, STANCES));
  }

  /** The learnt distributions over acts, speaker groups and stances. */
  record Scores(double[] acts, double[] speakers, double[] stances) {}

  private static double[] softmax(long[] sums, int from, int count) {
    long most = Long.MIN_VALUE;
    for (int i = from; i < from + count; i++) {
      most = Math.max(most, sums[i]);
    }
    double[] p = new double[count];
    double total = 0;
    for (int i = 0; i < count; i++) {
      p[i] = StrictMath.exp((sums[from + i] - most) / UNIT);
      total += p[i];
    }
    for (int i = 0; i < count; i++) {
      p[i] /= total;
    }
    return p;
  }

  /** How likely each stance is of a themed statement of an act, by the training set. */
  double[] stanceGiven(Act act) {
    return stanceShares[act.ordinal()];
  }

  private static double[] shares(int[] counts) {
    double all = Arrays.stream(counts).sum() + (double) STANCES;
    return Arrays.stream(counts).mapToDouble(c -> (c + 1) / all).toArray();
  }

  /** How common each stance is in the training set. */
  double[] stancePrior() {
    return stancePrior;
  }

  private static double[] prior(int[][] stanceGiven) {
    double[] prior = new double[STANCES];
    double all = 0;
    for (int[] row : stanceGiven) {
      for (int i = 0; i < STANCES; i++) {
        prior[i] += row[i];
        all += row[i];
      }
    }
    for (int i = 0; i < STANCES; i++) {
      prior[i] = (prior[i] + 1) / (all + STANCES);
    }
    return prior;
  }

  /**
   * The features that speak most for one class against another.
   *
   * @param column of the class, acts first
   */
  List<Reason> reasons(Set<String> found, int column, int against, int most) {
    List<Reason> reasons = new ArrayList<>();
    for (String feature : found) {
      int[] row = weights.get(feature);
      if (row != null && row[column] != row[against]) {
        reasons.add(new Reason(feature, (row[column] - row[against]) / UNIT));
      }
    }
    reasons.sort((a, b) -> {
      int byWeight = Double.compare(Math.abs(b.weight()), Math.abs(a.weight()));
      return byWeight != 0 ? byWeight : a.feature().compareTo(b.feature());
    });
    return List.copyOf(reasons.subList(0, Math.min(most, reasons.size())));
  }

  /**
   * A feature and how much it weighs for a class against another, in natural logarithms of odds.
   */
  public record Reason(String feature, double weight) {
    /** What the feature says, for readers. */
    public String inWords() {
      return StatementFeatures.inWords(feature);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException where it is no model of this format
   */
  public static StatementModel read(String content) throws IOException {
    BufferedReader in = new BufferedReader(new StringReader(content));
    if (!MAGIC.equals(in.readLine())) {
      throw new IOException("this is no statement model");
    }
    int features = -1;
    Reliability reliability = Reliability.NONE;
    int[][] given = new int[ACTS][STANCES];
    int[] bias = new int[COLUMNS];
    Map<String, int[]> weights = new HashMap<>();
    try {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.indexOf('\t');
        String name = tab < 0 ? "" : line.substring(0, tab);
        String[] cells = line.substring(tab + 1).split(" ", -1);
        switch (name) {
          case "features" -> features = Integer.parseInt(cells[0]);
          case "reliability" -> reliability = Reliability.read(cells);
          case "given" -> given[Act.valueOf(cells[0]).ordinal()] = numbers(cells, 1, STANCES);
          case "bias" -> bias = numbers(cells, 0, COLUMNS);
          default -> weights.put(name, numbers(cells, 0, COLUMNS));
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("a statement model with a line that is none: " + e.getMessage(), e);
    }
    return new StatementModel(features, reliability, given, bias, weights);
  }

  private static int[] numbers(String[] cells, int from, int count) {
    if (cells.length != from + count) {
      throw new IllegalArgumentException(cells.length + " cells");
    }
    return Arrays.stream(cells).skip(from).mapToInt(Integer::parseInt).toArray();
  }

  /** The file's content; the same weights give the same bytes. */
  public String write() {
    StringBuilder out = new StringBuilder(MAGIC).append('\n');
    out.append("features\t").append(features).append('\n');
    out.append("reliability\t").append(reliability.write()).append('\n');
    for (Act act : Act.values()) {
      out.append("given\t").append(act).append(' ');
      out.append(joined(stanceGiven[act.ordinal()])).append('\n');
    }
    out.append("bias\t").append(joined(bias)).append('\n');
    new TreeMap<>(weights)
        .forEach(
            (feature, row) -> out.append(feature).append('\t').append(joined(row)).append('\n'));
    return out.toString();
  }

  private static String joined(int[] numbers) {
    return Arrays.stream(numbers).mapToObj(Integer::toString).collect(Collectors.joining(" "));
  }

  /** The features that weigh anything. */
  public Set<String> known() {
    return Collections.unmodifiableSet(weights.keySet());
  }
}
