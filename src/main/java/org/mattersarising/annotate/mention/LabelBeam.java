package org.mattersarising.annotate.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Labels the words of a segment by a maximum entropy model of words and of the labels before them:
 * the beam search of OpenNLP (Ratnaparkhi, 1996), with the same arithmetic in the same order, so
 * that what OpenNLP trained is read as OpenNLP would read it. What a word weighs by itself is added
 * up once instead of once for each label before it. Immutable, safe for use by several threads.
 */
final class LabelBeam {

  private static final int WIDTH = 3;

  /** Stands for the label before the first. */
  private static final String START = "^";

  /** The weights of a feature that was not learnt. */
  private static final double[] NOTHING = {};

  private final int labels;
  private final double prior;
  private final Map<String, double[]> own;
  private final double[][] afterOne;
  private final double[][][] afterTwo;
  private final List<Map<String, double[]>> afterWord;
  private final List<Map<String, double[]>> afterShapes;
  private final boolean[][] follows;

  /**
   * A labeller of known weights.
   *
   * @param outcomes the labels, as OpenNLP's BIO codec writes them
   * @param weights one for each label, by feature
   */
  LabelBeam(List<String> outcomes, Map<String, double[]> weights) {
    this.labels = outcomes.size();
    this.prior = StrictMath.log(1.0 / labels);
    this.own = new HashMap<>(weights);
    List<String> before = new ArrayList<>(outcomes);
    before.add(START);
    this.afterOne = new double[labels + 1][];
    this.afterTwo = new double[labels + 1][labels + 1][];
    this.afterWord = new ArrayList<>();
    this.afterShapes = new ArrayList<>();
    this.follows = new boolean[labels + 1][labels];
    for (int last = 0; last <= labels; last++) {
      String name = before.get(last);
      afterOne[last] = weights.getOrDefault("1" + name, NOTHING);
      for (int other = 0; other <= labels; other++) {
        afterTwo[last][other] = weights.getOrDefault("2" + name + before.get(other), NOTHING);
      }
      afterWord.add(behind("3" + name, weights));
      afterShapes.add(behind("4" + name, weights));
      for (int next = 0; next < labels; next++) {
        follows[last][next] = EntityLabels.follows(name, outcomes.get(next));
      }
    }
  }

  private static Map<String, double[]> behind(String start, Map<String, double[]> weights) {
    Map<String, double[]> rows = new HashMap<>();
    weights.forEach((feature, row) -> {
      if (feature.startsWith(start)) {
        rows.put(feature.substring(start.length()), row);
      }
    });
    return rows;
  }

  /** A word's own features and those of the labels before it, as a training needs them. */
  static String[] context(String[] own, int index, String[] outcomes) {
    String last = index > 0 ? outcomes[index - 1] : START;
    String before = index > 1 ? outcomes[index - 2] : START;
    String[] all = Arrays.copyOf(own, own.length + 4);
    all[own.length] = "1" + last;
    all[own.length + 1] = "2" + last + before;
    all[own.length + 2] = "3" + last + own[MentionFeatures.WORD];
    all[own.length + 3] = "4" + last + own[MentionFeatures.SHAPE] + own[MentionFeatures.NEXT];
    return all;
  }

  /** Labels chosen up to a word; the start has none. Better ones come first. */
  private record Path(@Nullable Path before, int label, double share, double score)
      implements Comparable<Path> {
    @Override
    public int compareTo(Path other) {
      return Double.compare(other.score, score);
    }
  }

  /**
   * The best labels of a segment.
   *
   * @param outcomes one for each word
   * @param shares how likely each is, given those before
   */
  record Labelling(int[] outcomes, double[] shares) {}

  /** The best labels of words with these features. */
  Labelling label(String[][] features) {
    Queue<Path> paths = new PriorityQueue<>(WIDTH);
    paths.add(new Path(null, labels, 1, 0));
    double[] shares = new double[labels];
    for (String[] word : features) {
      double[] sums = sums(word);
      String shapes = word[MentionFeatures.SHAPE] + word[MentionFeatures.NEXT];
      Queue<Path> longer = new PriorityQueue<>(WIDTH);
      for (int n = Math.min(WIDTH, paths.size()); n > 0; n--) {
        Path path = paths.remove();
        System.arraycopy(sums, 0, shares, 0, labels);
        addLabels(shares, path, word[MentionFeatures.WORD], shapes);
        normalise(shares);
        advance(path, shares, least(shares), longer);
        if (longer.isEmpty()) {
          advance(path, shares, 0, longer);
        }
      }
      paths = longer;
    }
    return labelling(paths.remove(), features.length);
  }

  private double[] sums(String[] features) {
    double[] sums = new double[labels];
    Arrays.fill(sums, prior);
    for (String feature : features) {
      add(sums, own.get(feature));
    }
    return sums;
  }

  private void addLabels(double[] sums, Path path, String word, String shapes) {
    Path earlier = path.before;
    add(sums, afterOne[path.label]);
    add(sums, afterTwo[path.label][earlier == null ? labels : earlier.label]);
    add(sums, afterWord.get(path.label).get(word));
    add(sums, afterShapes.get(path.label).get(shapes));
  }

  private static void add(double[] sums, double @Nullable [] row) {
    if (row != null) {
      for (int i = 0; i < row.length; i++) {
        sums[i] += row[i];
      }
    }
  }

  private static void normalise(double[] sums) {
    double all = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = StrictMath.exp(sums[i]);
      all += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= all;
    }
  }

  /** What a label's share must reach to be followed. */
  private static double least(double[] shares) {
    double[] sorted = shares.clone();
    Arrays.sort(sorted);
    return sorted[Math.max(0, sorted.length - WIDTH)];
  }

  private void advance(Path path, double[] shares, double least, Queue<Path> longer) {
    for (int label = 0; label < labels; label++) {
      if (shares[label] >= least && follows[path.label][label]) {
        double score = path.score + StrictMath.log(shares[label]);
        longer.add(new Path(path, label, shares[label], score));
      }
    }
  }

  private static Labelling labelling(Path best, int words) {
    Labelling found = new Labelling(new int[words], new double[words]);
    Path path = best;
    for (int i = words - 1; i >= 0 && path != null; i--) {
      found.outcomes[i] = path.label;
      found.shares[i] = path.share;
      path = path.before;
    }
    return found;
  }
}
