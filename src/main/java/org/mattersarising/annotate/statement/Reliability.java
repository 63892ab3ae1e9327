package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How often acts were right, by the score they had, on files that their model had not seen: bins of
 * equal number, by ascending score. Immutable.
 */
public record Reliability(List<Bin> bins) {

  private static final int BINS = 10;

  /** Nothing was measured: scores stay as they are. */
  public static final Reliability NONE = new Reliability(List.of());

  public Reliability {
    bins = List.copyOf(bins);
  }

  /**
   * Statements of about the same score.
   *
   * @param score their mean score
   * @param right how many had the right act
   */
  public record Bin(double score, int statements, int right) {
    /** The share that was right. */
    public double share() {
      return statements == 0 ? 0 : (double) right / statements;
    }
  }

  /** One act that was decided and could be checked. */
  public record Outcome(double score, boolean right) {}

  /** The bins of outcomes, in any order. */
  public static Reliability of(List<Outcome> outcomes) {
    List<Outcome> sorted =
        outcomes.stream()
            .sorted((a, b) -> {
              int byScore = Double.compare(a.score(), b.score());
              return byScore != 0 ? byScore : Boolean.compare(a.right(), b.right());
            })
            .toList();
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      List<Outcome> part = sorted.subList(sorted.size() * i / BINS, sorted.size() * (i + 1) / BINS);
      if (!part.isEmpty()) {
        double mean = part.stream().mapToDouble(Outcome::score).average().orElseThrow();
        int right = (int) part.stream().filter(Outcome::right).count();
        bins.add(new Bin(Math.rint(mean * 1e4) / 1e4, part.size(), right));
      }
    }
    return new Reliability(bins);
  }

  /**
   * The share of right acts to expect of a score, in steps of a hundredth: straight lines between
   * the bins, which never fall.
   */
  public double calibrated(double score) {
    if (bins.isEmpty()) {
      return hundredths(score);
    }
    List<double[]> points = rising();
    double[] before = {0, 0};
    for (double[] point : points) {
      if (score <= point[0]) {
        double along = point[0] == before[0] ? 1 : (score - before[0]) / (point[0] - before[0]);
        return hundredths(before[1] + along * (point[1] - before[1]));
      }
      before = point;
    }
    double rest = before[0] >= 1 ? 0 : (score - before[0]) / (1 - before[0]);
    return hundredths(before[1] + rest * (1 - before[1]));
  }

  /** Neighbours that fall are pooled (Ayer and others, 1955), so that a higher score says more. */
  private List<double[]> rising() {
    List<double[]> points = new ArrayList<>();
    for (Bin bin : bins) {
      points.add(new double[] {bin.score(), bin.share(), bin.statements()});
      while (points.size() > 1 && points.getLast()[1] < points.get(points.size() - 2)[1]) {
        double[] b = points.removeLast();
        double[] a = points.removeLast();
        double n = a[2] + b[2];
        points.add(
            new double[] {(a[0] * a[2] + b[0] * b[2]) / n, (a[1] * a[2] + b[1] * b[2]) / n, n});
      }
    }
    return points;
  }

  private static double hundredths(double share) {
    return Math.round(Math.clamp(share, 0, 1) * 100) / 100.0;
  }

  String write() {
    return bins.stream()
        .map(b -> b.score() + ":" + b.statements() + ":" + b.right())
        .collect(Collectors.joining(" "));
  }

  /**
   * @throws IllegalArgumentException where a cell is no bin
   */
  static Reliability read(String[] cells) {
    List<Bin> bins = new ArrayList<>();
    for (String cell : cells) {
      if (cell.isEmpty()) {
        continue;
      }
      String[] parts = cell.split(":", -1);
      if (parts.length != 3) {
        throw new IllegalArgumentException("no bin: " + cell);
      }
      bins.add(
          new Bin(
              Double.parseDouble(parts[0]),
              Integer.parseInt(parts[1]),
              Integer.parseInt(parts[2])));
    }
    return new Reliability(bins);
  }
}
